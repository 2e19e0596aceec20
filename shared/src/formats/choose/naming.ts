import { code as codeShape } from '../../contract/primitives.js';
import type { Records } from '../../event/kind.js';
import { PLAN_KINDS, type PlanKind } from '../plan.js';
import { cleanName } from '../text.js';

const PREFIX: Partial<Record<PlanKind, string>> = { sector: 'S', post: 'P', checkpoint: 'CP' };
/** A code that begins a name, as in "CP4 14th Street". */
const LEADING_CODE = /^\p{L}{1,3}[ -]?\d{1,3}\p{L}?(?![\p{L}\p{N}])/u;

/** Gives out codes and names that an import needs and its file does not have. */
export class Naming {
  private readonly taken = new Map<PlanKind, Set<string>>();
  private unnamed = 0;

  constructor(
    records: Records,
    private readonly title: string,
  ) {
    for (const kind of PLAN_KINDS) {
      const codes = records
        .all<{ code?: string }>({ kind })
        .map(({ data }) => data.code?.toLowerCase() ?? '');
      this.taken.set(kind, new Set(codes));
    }
  }

  /** The wanted code if it is free in its kind, else the next free one; case does not tell codes apart by ear. */
  code(kind: PlanKind, wanted: string | undefined): string {
    const taken = this.taken.get(kind)!;
    let code = wanted !== undefined && codeShape.safeParse(wanted).success ? wanted : undefined;
    for (let n = 1; code === undefined || taken.has(code.toLowerCase()); n++)
      code = `${PREFIX[kind] ?? ''}${n}`;
    taken.add(code.toLowerCase());
    return code;
  }

  codeIn(name: string | undefined): string | undefined {
    return LEADING_CODE.exec(name ?? '')?.[0];
  }

  /** The file's title and a number, so that no language is chosen for anybody. */
  name(given: string | undefined): string {
    if (given) return given;
    this.unnamed += 1;
    const number = ` ${this.unnamed}`;
    return cleanName(
      `${Array.from(this.title)
        .slice(0, 120 - number.length)
        .join('')}${number}`,
    )!;
  }
}
