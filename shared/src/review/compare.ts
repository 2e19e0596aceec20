import { EVENT, type EventRecord } from '../event/index.js';
import { registry } from '../ledger/index.js';
import { SEVERITIES, type PlanChange } from './change.js';
import { detailsOf } from './fields.js';
import { severityOf } from './severity.js';

/** What two states of a plan are compared by: the plan's own records and the event's times, nothing of the day. */
export const isReviewed = (kind: string): boolean =>
  kind === EVENT.kind || registry.kind(kind)?.plan === true;

const keyOf = ({ kind, id }: EventRecord): string => `${kind}/${id}`;

const byKey = (records: Iterable<EventRecord>): Map<string, EventRecord> =>
  new Map([...records].filter(({ kind }) => isReviewed(kind)).map((record) => [keyOf(record), record]));

/**
 * What changed from one state of the plan to another, the most important first. Both have to be cut for the same
 * viewer, or what one was not shown looks as if it had come or gone.
 */
export function compare(before: Iterable<EventRecord>, after: Iterable<EventRecord>): PlanChange[] {
  const [then, now] = [byKey(before), byKey(after)];
  const keys = new Set([...then.keys(), ...now.keys()]);
  return [...keys].flatMap((key) => changeOf(then.get(key), now.get(key)) ?? []).sort(inOrder);
}

function changeOf(before: EventRecord | undefined, after: EventRecord | undefined): PlanChange | undefined {
  if (before && after && before.data === after.data) return undefined;
  const { kind, id } = (after ?? before)!;
  const details = before && after ? detailsOf(kind, before.data as object, after.data as object) : [];
  if (before && after && !details.length) return undefined;
  const what = !before ? 'added' : !after ? 'removed' : 'changed';
  const change = { what, kind, id, before, after, details } as const;
  return { ...change, severity: severityOf(change) };
}

const KIND_ORDER = ['event', ...registry.kinds.map(({ kind }) => kind)];

/** By weight, then in the order of the plan, so that the same comparison always reads the same. */
function inOrder(a: PlanChange, b: PlanChange): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    (a.id < b.id ? -1 : 1)
  );
}
