import type { EventRecord, KindRef, Records } from '@waypost/shared/event';
import type { Plan } from '../model/plan';

/** The plan as the format writers and the importer read it: this person's own view, nothing more. */
export function recordsOf(plan: Plan): Records {
  const lists: Record<string, readonly EventRecord<unknown>[]> = {
    route: plan.routes,
    checkpoint: plan.checkpoints,
    pinch: plan.pinches,
    sector: plan.sectors,
    place: plan.places,
    post: plan.posts,
    shift: plan.shifts,
    person: plan.people,
  };
  const all = <Data>({ kind }: KindRef<Data>): EventRecord<Data>[] =>
    (lists[kind] ?? []) as EventRecord<Data>[];
  return { all, get: (ref, id) => all(ref).find((record) => record.id === id) };
}
