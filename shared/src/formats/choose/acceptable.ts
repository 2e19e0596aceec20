import { checkpointKind } from '../../event/checkpoint/index.js';
import type { CommandContext, EventRecord, KindDefinition, KindRef, Records } from '../../event/kind.js';
import { pinchKind } from '../../event/pinch/index.js';
import { placeKind } from '../../event/place/index.js';
import { postKind } from '../../event/post/index.js';
import { routeKind } from '../../event/route/index.js';
import { sectorKind } from '../../event/sector/index.js';
import { crossesItself, type Position } from '../../geo/index.js';
import type { Id, Refusal } from '../../kernel/index.js';
import type { FormatWarningCode } from '../codes.js';
import { PLAN_SHAPES, type PlanKind } from '../plan.js';
import type { Warnings } from '../warnings.js';
import type { Draft } from './draft.js';

/** One plan command with its payload: `route.add`, `post.add` … */
export interface Step {
  command: `${PlanKind}.add`;
  payload: { id: Id; data: Record<string, unknown> };
}

export interface Numbered extends Draft {
  id: Id;
}

const KINDS: Readonly<Record<PlanKind, Pick<KindDefinition, 'commands'>>> = {
  sector: sectorKind,
  route: routeKind,
  place: placeKind,
  post: postKind,
  checkpoint: checkpointKind,
  pinch: pinchKind,
};

/** An `add` looks at the records and its payload alone, so it does not matter who asks or when. */
const NOBODY: CommandContext = {
  eventId: '',
  viewer: { eventId: '', personId: '', role: 'system', sectorIds: [], duties: [] },
  happenedAt: '1970-01-01T00:00:00.000Z',
  receivedAt: '1970-01-01T00:00:00.000Z',
};

/**
 * The steps that the plan would accept, tried one after another with the very commands that will decide them: an
 * import is one step, and one impossible outline would have the whole of it refused.
 */
export function acceptable(numbered: readonly Numbered[], records: Records, warnings: Warnings): Step[] {
  const added = new Added(records);
  return numbered.flatMap((one): Step[] => {
    const parsed = PLAN_SHAPES[one.kind].safeParse(one.data);
    const step: Step = {
      command: `${one.kind}.add`,
      payload: { id: one.id, data: parsed.success ? { ...parsed.data } : {} },
    };
    const refusal = parsed.success ? refusalOf(one.kind, step, added) : ({ code: 'bad-shape' } as const);
    if (refusal) {
      warnings.add(warningFor(refusal, one), one.item.name);
      return [];
    }
    added.put({ kind: one.kind, id: one.id, seq: 0, data: step.payload.data });
    return [step];
  });
}

function refusalOf(kind: PlanKind, { command, payload }: Step, records: Records): Refusal | undefined {
  const add = KINDS[kind].commands.find(({ name }) => name === command);
  const decision = add?.decide(records, payload as never, NOBODY);
  return decision && !decision.ok ? decision.error : undefined;
}

function warningFor(refusal: Refusal, { data }: Numbered): FormatWarningCode {
  if (refusal.code === 'too-many') return 'too-many-of-a-kind';
  if (refusal.code === 'too-large') return 'too-long';
  if (refusal.code === 'bad-reference') return 'needs-route';
  const outline = outlineOf(data);
  return refusal.code === 'bad-geometry' && outline && crossesItself(outline)
    ? 'outline-crosses-itself'
    : 'does-not-fit';
}

function outlineOf(data: Record<string, unknown>): Position[] | undefined {
  if (Array.isArray(data['area'])) return data['area'] as Position[];
  const at = data['at'];
  return typeof at === 'object' && at !== null && 'area' in at ? (at.area as Position[]) : undefined;
}

/** The event's records with those of the import over them. */
class Added implements Records {
  private readonly byKind = new Map<string, Map<Id, EventRecord>>();

  constructor(private readonly below: Records) {}

  put(record: EventRecord): void {
    const known = this.byKind.get(record.kind) ?? new Map<Id, EventRecord>();
    this.byKind.set(record.kind, known.set(record.id, record));
  }

  get<Data>(ref: KindRef<Data>, id: Id): EventRecord<Data> | undefined {
    return (this.byKind.get(ref.kind)?.get(id) as EventRecord<Data> | undefined) ?? this.below.get(ref, id);
  }

  all<Data>(ref: KindRef<Data>): EventRecord<Data>[] {
    const above = [...(this.byKind.get(ref.kind)?.values() ?? [])] as EventRecord<Data>[];
    return [...this.below.all(ref), ...above];
  }
}
