import type { EventRecord, Viewer } from '@waypost/shared/event';
import type { EventData, Phase } from '@waypost/shared/event/event';
import type { PersonData } from '@waypost/shared/event/person';
import type { ShiftData } from '@waypost/shared/event/shift';

export interface Duty {
  /** The shift this person is on now. */
  current?: ShiftData;
  /** The next one, when none is running. */
  next?: ShiftData;
}

/** What this person has to do at a time; of two shifts that overlap, the one that began last. */
export function dutyAt(shifts: readonly EventRecord<ShiftData>[], personId: string, nowMs: number): Duty {
  const now = new Date(nowMs).toISOString();
  const mine = shifts
    .map(({ data }) => data)
    .filter((shift) => shift.personId === personId && shift.state !== 'declined' && shift.to > now)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const current = mine.filter((shift) => shift.from <= now).at(-1);
  if (current) return { current };
  const next = mine[0];
  return next ? { next } : {};
}

export interface PhaseNow {
  phase: Phase;
  endsAt: string;
}

/** The stage of the event by its own timetable; nothing between two stages, or when none were planned. */
export function phaseAt(event: EventData | undefined, nowMs: number): PhaseNow | undefined {
  const now = new Date(nowMs).toISOString();
  const found = event?.phases?.findLast((phase) => phase.startsAt <= now && now < phase.endsAt);
  return found && { phase: found.phase, endsAt: found.endsAt };
}

/** Whom to turn to: a lead marshal of a shared sector, else any lead marshal, else control. */
export function leaderOf(
  people: readonly EventRecord<PersonData>[],
  viewer: Viewer,
  sectorId: string | undefined,
): PersonData | undefined {
  const others = people
    .filter((person) => person.id !== viewer.personId && person.data.access !== 'ended')
    .map(({ data }) => data)
    .sort((a, b) => a.callSign.localeCompare(b.callSign, 'en', { numeric: true }));
  const sectors = [...viewer.sectorIds, ...(sectorId ? [sectorId] : [])];
  const leads =
    viewer.role === 'lead_marshal' ? [] : others.filter((person) => person.role === 'lead_marshal');
  const near = leads.find((lead) => lead.sectorIds?.some((id) => sectors.includes(id)));
  return near ?? leads[0] ?? others.find((person) => person.role === 'control');
}
