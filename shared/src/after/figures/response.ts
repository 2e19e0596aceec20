import {
  INCIDENT_TYPES,
  PRIORITIES,
  type IncidentType,
  type Instant,
  type Priority,
} from '../../event/index.js';
import { hoursIn } from './hour.js';
import { measure, MEASURES, type Measure, type Stat } from './measure.js';
import type { IncidentStory } from './stories.js';

export type Stats = Record<Measure, Stat>;
export interface Group<Key> {
  key: Key;
  /** Incidents in it, whether they were measured or not. */
  count: number;
  stats: Stats;
}

export interface Response {
  all: Group<'all'>;
  byType: Group<IncidentType>[];
  /** Those whose priority the reader is not told are in none. */
  byPriority: Group<Priority>[];
  /** By the hour in which they reached control, on the clock of the event. */
  byHour: Group<Instant>[];
  reopened: number;
}

/** How fast what was reported was taken on, acted on and closed. */
export function responseOf(stories: readonly IncidentStory[], timeZone: string): Response {
  const group = <Key>(key: Key, of: readonly IncidentStory[]): Group<Key> => ({
    key,
    count: of.length,
    stats: Object.fromEntries(MEASURES.map((what) => [what, measure(of, what)])) as Stats,
  });
  const groups = <Key>(keys: readonly Key[], of: (story: IncidentStory) => Key | undefined): Group<Key>[] =>
    keys
      .map((key) =>
        group(
          key,
          stories.filter((story) => of(story) === key),
        ),
      )
      .filter(({ count }) => count > 0);
  const hourOf = hoursIn(timeZone);
  const hour = ({ receivedAt, happenedAt }: IncidentStory): Instant => hourOf(receivedAt ?? happenedAt);
  return {
    all: group('all', stories),
    byType: groups(INCIDENT_TYPES, ({ type }) => type),
    byPriority: groups(PRIORITIES, ({ priority }) => priority),
    byHour: groups([...new Set(stories.map(hour))].sort(), hour),
    reopened: stories.filter(({ reopened }) => reopened).length,
  };
}
