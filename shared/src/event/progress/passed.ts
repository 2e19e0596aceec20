import { project } from '../../geo/index.js';
import { CHECKPOINT } from '../checkpoint/checkpoint.schema.js';
import type { Instant, Records } from '../kind.js';
import type { RouteData } from '../route/route.schema.js';
import type { ProgressData } from './progress.schema.js';

type Ends = Pick<ProgressData, 'head' | 'tail' | 'passed'>;

/** Checkpoints that an end went by since the last record, beside those it had passed before: the first time counts. */
export function passedBy(
  records: Records,
  routeId: string,
  route: RouteData,
  before: Ends | undefined,
  now: Ends,
): NonNullable<ProgressData['passed']> {
  const known = new Map((before?.passed ?? []).map((each) => [each.checkpointId, each]));
  for (const { id, data } of records.all(CHECKPOINT)) {
    if (data.routeId !== routeId) continue;
    const atM = project(route.points, data.at)?.alongM;
    if (atM === undefined) continue;
    const seen = known.get(id);
    const headAt = seen?.headAt ?? when(before?.head, now.head, atM);
    const tailAt = seen?.tailAt ?? when(before?.tail, now.tail, atM);
    if (headAt ?? tailAt)
      known.set(id, { checkpointId: id, ...(headAt ? { headAt } : {}), ...(tailAt ? { tailAt } : {}) });
  }
  return [...known.values()];
}

/** Between two marks an end is taken to have walked evenly; one that is first heard of beyond a place passed it unseen. */
function when(before: Ends['head'], now: Ends['head'], atM: number): Instant | undefined {
  if (!before || !now || before.alongM >= atM || now.alongM < atM) return undefined;
  const [fromMs, toMs] = [Date.parse(before.at), Date.parse(now.at)];
  const share = (atM - before.alongM) / (now.alongM - before.alongM);
  return new Date(Math.round(fromMs + share * (toMs - fromMs))).toISOString();
}
