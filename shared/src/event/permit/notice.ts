import { fromWall, toWall } from '../../kernel/index.js';
import type { EventData } from '../event/event.schema.js';
import type { Instant } from '../kind.js';
import { staffedWindow } from '../shift/index.js';
import type { PERMIT_FORMS, PermitData } from './permit.schema.js';

export type PermitForm = (typeof PERMIT_FORMS)[number];

/**
 * How long before people gather a form has to be in, as its authority publishes it (domain.md 1.9). Of clear days
 * neither the day of filing nor the day itself counts.
 */
export type Notice = { hours: number } | { days: number } | { clearDays: number };

export interface NoticeRule {
  latest?: Notice;
  /** Not accepted longer before than this. */
  earliestDays?: number;
  /** Asked for when more people than this are expected. */
  above?: number;
  /** What is left when the latest moment is past: filing in person, or nothing. */
  late?: 'in_person';
  /** Where the rule was read. */
  source: string;
}

/**
 * What the authorities publish. A form without `latest` has no period that we know of: its authority names the date
 * (`dueBy`), or nothing is late.
 */
export const NOTICE_RULES: Record<PermitForm, NoticeRule | undefined> = {
  nps_ncr: { latest: { hours: 48 }, earliestDays: 365, above: 25, source: '36 CFR 7.96' },
  dc_mpd: { above: 49, source: 'D.C. Code 5-331.05' },
  nyc_parade: { latest: { days: 10 }, late: 'in_person', source: 'nyc.gov, parade permits' },
  nyc_sound: { latest: { days: 5 }, source: 'nyc.gov, sound device permits' },
  uk_s11: { latest: { clearDays: 6 }, source: 'Public Order Act 1986, section 11' },
  us_parade: undefined,
  seattle_plan: { above: 1_000, source: 'Seattle special events handbook' },
  other: undefined,
};

export interface FileBy {
  /** The last moment at which filing is in time. */
  at: Instant;
  /** Who says so: the authority to these organisers, or the form's published rule. */
  says: 'authority' | 'rule';
}

type Times = Pick<EventData, 'opensAt' | 'closesAt' | 'phases' | 'timeZone'>;

/** When a permit has to be filed at the latest; nothing where neither the authority nor a rule says. */
export function fileBy(permit: Pick<PermitData, 'form' | 'dueBy'>, event: Times): FileBy | undefined {
  if (permit.dueBy) return { at: permit.dueBy, says: 'authority' };
  const latest = NOTICE_RULES[permit.form]?.latest;
  return latest && { at: latestAt(latest, event), says: 'rule' };
}

function latestAt(notice: Notice, event: Times): Instant {
  const gathers = staffedWindow(event).from;
  if ('hours' in notice) return new Date(gathers - notice.hours * 3_600_000).toISOString();
  // Days are the calendar's, on the clocks of the event's zone: a change to summer time must not move the hour.
  const { date, time } = toWall(gathers, event.timeZone);
  if ('days' in notice) return fromWall({ date: daysBefore(date, notice.days), time }, event.timeZone)!;
  return fromWall({ date: daysBefore(date, notice.clearDays + 1), time: '23:59' }, event.timeZone)!;
}

const daysBefore = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00.000Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** From when on a permit that still has to be filed is worth a reminder. */
const SOON_DAYS = 7;

/** `settled`: granted or not needed. `waiting`: filed, not answered. The others are still to be filed. */
export type PermitStanding = 'settled' | 'waiting' | 'refused' | 'open' | 'soon' | 'late' | 'in_person';

/** How a permit stands at a moment, and whether it was filed in time. */
export function permitStanding(permit: PermitData, event: Times, now: Instant): PermitStanding {
  if (permit.state === 'granted' || permit.state === 'not_needed') return 'settled';
  if (permit.state === 'refused') return 'refused';
  if (permit.state === 'filed') return 'waiting';
  const due = fileBy(permit, event);
  if (!due) return 'open';
  const left = Date.parse(due.at) - Date.parse(now);
  if (left < 0) return lateStanding(permit, due);
  return left < SOON_DAYS * 86_400_000 ? 'soon' : 'open';
}

const lateStanding = ({ form }: PermitData, { says }: FileBy): PermitStanding =>
  says === 'rule' && NOTICE_RULES[form]?.late === 'in_person' ? 'in_person' : 'late';
