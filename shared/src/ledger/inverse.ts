import type { http } from '../contract/index.js';
import { sameJson } from '../kernel/index.js';
import { registry } from './registry.js';

export interface PlanStep {
  name: string;
  payload: object;
}

/**
 * The plan commands that take an entry back, in the order to run them; `undefined` when the entry changed something
 * that is not part of the plan, such as an incident: the day cannot be undone, only corrected.
 */
export function inverseSteps(entry: Pick<http.LogEntry, 'changes'>): PlanStep[] | undefined {
  if (!entry.changes.every((change) => registry.kind(change.kind)?.plan)) return undefined;
  const order = registry.kinds.map((kind) => kind.kind);
  const takenAway = entry.changes.filter((change) => change.removed);
  // What others refer to comes back before what refers to it.
  const restored = [...takenAway].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const made = entry.changes.filter((change) => !change.removed && change.before === undefined);
  const edited = entry.changes.filter((change) => !change.removed && change.before !== undefined);
  return [
    ...restored.map(({ kind, id, before }) => ({ name: `${kind}.add`, payload: { id, data: before } })),
    ...edited.map(({ kind, id, before, data }) => ({
      name: `${kind}.edit`,
      payload: { id, set: difference(data as object, before as object) },
    })),
    ...[...made]
      .sort((a, b) => order.indexOf(b.kind) - order.indexOf(a.kind))
      .map(({ kind, id }) => ({ name: `${kind}.remove`, payload: { id } })),
  ];
}

/** The fields to set on `from` to arrive at `to`; `null` clears one. */
export function difference(from: object, to: object): Record<string, unknown> {
  const a = from as Record<string, unknown>;
  const b = to as Record<string, unknown>;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(
    [...names].filter((key) => !sameJson(a[key] ?? null, b[key] ?? null)).map((key) => [key, b[key] ?? null]),
  );
}
