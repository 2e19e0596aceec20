import type { Language } from '../../contract/languages.js';
import {
  ACTIVATION,
  ANNOUNCEMENT,
  DEBRIEF,
  EVENT,
  MESSAGE,
  PERSON,
  type DebriefData,
  type EventData,
  type EventRecord,
  type IncidentData,
  type Instant,
} from '../../event/index.js';
import type { Id } from '../../kernel/index.js';
import { wallclockOf, type Edition, type Paper, type Wallclock, type Withhold } from '../../pack/index.js';
import { figuresOf, type Figures } from '../figures/figures.js';
import type { Moment } from '../replay/moment.js';
import { Replay } from '../replay/replay.js';
import type { ReplayStep } from '../replay/step.js';
import { timelineOf, type TimelineMark } from '../timeline.js';
import { whereOf } from '../where.js';
import { shareableSteps } from './shareable.js';
import { sayer, type ReportWord } from './words/index.js';

export interface ReportOptions {
  eventId: Id;
  edition: Edition;
  language: Language;
  paper?: Paper;
  /** When it is made: the only time in it that the log does not hold. */
  at: Instant;
  /** The last entry it is made from. */
  seq: number;
  hash: string;
  /** What of free words may not leave the house. */
  held: Withhold;
}

/** What every page is composed from: the day as the reader may read it, and the words of one language. */
export interface Report extends ReportOptions {
  event: EventData;
  figures: Figures;
  marks: readonly TimelineMark[];
  /** The records at the end of the day. */
  last: Moment;
  counts: Record<'messages' | 'announcements' | 'plans', number>;
  /** In the control edition, of those that the reader may read. */
  debriefs: readonly EventRecord<DebriefData>[];
  clock: Wallclock;
  t(key: ReportWord, values?: Readonly<Record<string, string | number>>): string;
  /** A call-sign, where the edition holds any. */
  signOf(id: Id): string;
  place(place: IncidentData['place'] | undefined): string;
  duration(ms: number | undefined): string;
}

/** Everything of one report; for the shareable edition the day is cut before anything is counted. */
export function reportOf(steps: readonly ReplayStep[], options: ReportOptions): Report | undefined {
  const { edition, eventId, held } = options;
  const replay = new Replay(edition === 'shareable' ? shareableSteps(steps, held) : steps);
  const figures = figuresOf(replay, eventId);
  const last = replay.after(replay.steps.length);
  const event = last.get(EVENT, eventId)?.data;
  if (!figures || !event) return undefined;
  const t = sayer(options.language);
  return {
    ...options,
    event,
    figures,
    marks: timelineOf(replay),
    last,
    counts: {
      messages: last.all(MESSAGE).length,
      announcements: last.all(ANNOUNCEMENT).length,
      plans: last.all(ACTIVATION).length,
    },
    debriefs: last.all(DEBRIEF).toSorted((a, b) => (a.data.happenedAt < b.data.happenedAt ? -1 : 1)),
    clock: wallclockOf(event.timeZone),
    t,
    signOf: (id) => last.get(PERSON, id)?.data.callSign || t('unknown'),
    place: (place) => {
      const { checkpoint, awayM, sector } = whereOf(last, place);
      const near = awayM === undefined ? checkpoint : t('near', { code: checkpoint ?? '' });
      return [near, sector && t('sector', { code: sector })].filter(Boolean).join(', ') || '–';
    },
    duration: (ms) => (ms === undefined ? '–' : durationIn(t, ms)),
  };
}

function durationIn(t: Report['t'], ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  if (seconds < 60) return t('seconds', { n: seconds });
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return t('minutes', { n: minutes });
  return t('hours', { h: Math.floor(minutes / 60), m: minutes % 60 });
}
