import { EVENT, PROGRESS, ROUTE, SHIFT, type EventData, type Records } from '@waypost/shared/event';
import type { Caller } from './caller.js';
import { elapsedAt, type MarchShape } from './march.js';

/** A drill that nobody has begun yet opens with the head this far along, so that there is something to see. */
const OPENS_AT_SHARE = 0.35;
/** Less than this is a march that runs late; more is a computer that was off. */
const LATE_MS = 5 * 60_000;

/** How far the march is: where its head and tail were last seen, or a third of the way when nobody has seen them. */
export function elapsedSoFar(records: Records, shape: MarchShape): number {
  const main = records.all(ROUTE).find(({ data }) => data.role === 'main');
  const seen = main && records.get(PROGRESS, main.id)?.data;
  const headM = seen?.head?.alongM;
  if (headM === undefined) return shape.lateS + (OPENS_AT_SHARE * shape.routeM) / shape.paceMps;
  return elapsedAt(shape, { headM, tailM: seen?.tail?.alongM ?? Math.max(0, headM - shape.columnM) });
}

/**
 * How far the plan's times have to move for the march to have set off so long ago, in milliseconds; 0 when they fit.
 */
export function dayShift(event: EventData, elapsedS: number, nowMs: number): number {
  const planned = event.phases.find(({ phase }) => phase === 'march')?.startsAt ?? event.opensAt;
  const shiftMs = nowMs - elapsedS * 1_000 - Date.parse(planned);
  return Math.abs(shiftMs) > LATE_MS ? Math.round(shiftMs / 60_000) * 60_000 : 0;
}

const moved = (instant: string, byMs: number): string => new Date(Date.parse(instant) + byMs).toISOString();

/** Moves the event, its phases and all shifts: an exercise is always today. */
export async function moveDay(
  director: Caller,
  eventId: string,
  records: Records,
  byMs: number,
): Promise<void> {
  const event = records.get(EVENT, eventId)?.data;
  if (!event || byMs === 0) return;
  const later = (instant: string): string => moved(instant, byMs);
  const phases = event.phases.map(({ phase, startsAt, endsAt }) => ({
    phase,
    startsAt: later(startsAt),
    endsAt: later(endsAt),
  }));
  const set = { opensAt: later(event.opensAt), closesAt: later(event.closesAt), phases };
  await director.command(eventId, 'event.edit', { id: eventId, set });
  const steps = records.all(SHIFT).map(({ id, data }) => ({
    name: 'shift.edit',
    // The same day, only later: what people answered stands.
    payload: { id, set: { from: later(data.from), to: later(data.to), state: data.state ?? null } },
  }));
  if (steps.length) await director.command(eventId, 'plan.step', { steps });
}
