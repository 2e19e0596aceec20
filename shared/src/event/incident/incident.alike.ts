import { distance, type Position } from '../../geo/index.js';
import { foldWord } from '../../kernel/index.js';
import type { EventRecord, Instant } from '../kind.js';
import type { IncidentData, IncidentType } from './incident.schema.js';
import { isOver } from './incident.states.js';

/** Two people who see the same thing stand within this of each other: a block of a wide street. */
export const ALIKE_WITHIN_M = 150;
/** What is still open is told again for this long; what is over, only until word of it has gone round. */
export const ALIKE_OPEN_MS = 60 * 60_000;
export const ALIKE_OVER_MS = 10 * 60_000;
/** Of the words of the shorter text, the share that must be in the other. */
const SHARED_WORDS = 0.5;
const SHARED_WORDS_LEAST = 2;

/** What is known of something that is about to be written down. */
export interface Sketch {
  /** Absent for a line of the log that is no incident. */
  type?: IncidentType | undefined;
  point?: Position | undefined;
  happenedAt: Instant;
  text?: string | undefined;
}

export interface Alike {
  incident: EventRecord<IncidentData>;
  /** Metres apart; absent where one of the two has no point. */
  apartM?: number;
  /** Milliseconds apart, by when each happened. */
  apartMs: number;
  sameWords: boolean;
}

/**
 * Reports that the same thing may have been told in already: near in time and place, and of the same type or in the same
 * words; where nobody knows the place, both. A hint and no verdict: two people can faint on one corner. The likeliest
 * comes first.
 * @param incidents as the viewer sees them, so that a hint tells nobody of what they may not see
 * @param pointOf where an incident is, for one that names a checkpoint alone
 */
export function alikeTo(
  sketch: Sketch,
  incidents: readonly EventRecord<IncidentData>[],
  pointOf: (incident: EventRecord<IncidentData>) => Position | undefined = ({ data }) => data.place.point,
): Alike[] {
  return incidents
    .flatMap((incident) => compare(sketch, incident, pointOf(incident)) ?? [])
    .sort(
      (a, b) =>
        Number(b.sameWords) - Number(a.sameWords) ||
        (a.apartM ?? ALIKE_WITHIN_M) - (b.apartM ?? ALIKE_WITHIN_M) ||
        a.apartMs - b.apartMs ||
        (a.incident.id < b.incident.id ? -1 : 1),
    );
}

function compare(
  sketch: Sketch,
  incident: EventRecord<IncidentData>,
  point: Position | undefined,
): Alike | undefined {
  const { data } = incident;
  if (data.state === 'duplicate' || data.state === 'cancelled') return undefined;
  const apartMs = Math.abs(Date.parse(sketch.happenedAt) - Date.parse(data.happenedAt));
  if (apartMs > (isOver(data.state) ? ALIKE_OVER_MS : ALIKE_OPEN_MS)) return undefined;
  const apartM = sketch.point && point ? distance(sketch.point, point) : undefined;
  // A phone between tall houses can be off by more than the block itself.
  if (apartM !== undefined && apartM > ALIKE_WITHIN_M + (data.place.accuracyM ?? 0)) return undefined;
  const sameType = sketch.type === data.type;
  const sameWords = shareWords(sketch.text, data.text);
  const alike = apartM === undefined ? sameWords && (sameType || !sketch.type) : sameType || sameWords;
  return alike ? { incident, apartMs, sameWords, ...(apartM === undefined ? {} : { apartM }) } : undefined;
}

function shareWords(one: string | undefined, other: string | undefined): boolean {
  const a = wordsOf(one);
  const b = wordsOf(other);
  const both = [...a].filter((word) => b.has(word)).length;
  return both >= SHARED_WORDS_LEAST && both >= SHARED_WORDS * Math.min(a.size, b.size);
}

/** Words of four letters and more, since shorter ones are in every sentence; Chinese by every two characters. */
function wordsOf(text = ''): Set<string> {
  const folded = foldWord(text);
  const words = folded.match(/[\p{Letter}\p{Number}]{4,}/gu) ?? [];
  const runs = folded.match(/\p{Script=Han}{2,}/gu) ?? [];
  const pairs = runs.flatMap((run) => [...run].slice(1).map((next, i) => [...run][i]! + next));
  return new Set([...words.filter((word) => !/\p{Script=Han}/u.test(word)), ...pairs]);
}
