import type { DrillExpectation, Records } from '../event/index.js';
import type { Id } from '../kernel/index.js';
import { isTrue } from './conditions.js';
import type { DrillFile, DrillInjectFile, ExpectedOf } from './drill-file.js';
import { metAt } from './evidence.js';

/** An inject that has happened. */
export interface Fired {
  atS: number;
  /** The incident or the message that it made. */
  madeId?: Id;
}

/** Where a drill stands. Values only: `play` gives a new one. */
export interface DrillState {
  fired: Readonly<Record<string, Fired>>;
  /** When the condition of an inject that waits for a while afterwards came true. */
  ready: Readonly<Record<string, number>>;
  /** Expectations that are met, by id. */
  met: Readonly<Record<string, number>>;
}
export const AT_THE_START: DrillState = { fired: {}, ready: {}, met: {} };

/** What a drill looks at. All times are seconds of drill time since it began. */
export interface Scene {
  records: Records;
  nowS: number;
  headM: number;
  tailM: number;
  /** Of an instant in a record; negative before the drill. */
  secondsOf(instant: string): number;
}

export interface Played {
  state: DrillState;
  /** To be done now. Whoever does it says what it made: `withMade`. */
  happen: DrillInjectFile[];
  /** What has been done since the last time, and when. */
  met: { injectId: string; expectationId: string; atS: number }[];
  /** Its time is over. */
  over: boolean;
}

/** One look: what is due happens, what has been done is noticed. Pure, so that the same looks give the same drill. */
export function play(file: DrillFile, before: DrillState, scene: Scene): Played {
  const ready = { ...before.ready };
  const happen = file.injects.filter(
    (inject) => !before.fired[inject.id] && isDue(inject, ready, before, scene),
  );
  const fired = {
    ...before.fired,
    ...Object.fromEntries(happen.map(({ id }) => [id, { atS: scene.nowS }])),
  };
  const met = file.injects.flatMap((inject) => newlyMet(inject, before, scene));
  const state: DrillState = {
    fired,
    ready,
    met: { ...before.met, ...Object.fromEntries(met.map(({ expectationId, atS }) => [expectationId, atS])) },
  };
  return { state, happen, met, over: scene.nowS >= file.minutes * 60 };
}

function isDue(
  { id, at, when, after = 0 }: DrillInjectFile,
  ready: Record<string, number>,
  state: DrillState,
  scene: Scene,
): boolean {
  if (at !== undefined) return scene.nowS >= at * 60;
  if (!when) return false;
  if (ready[id] === undefined && isTrue(when, state, scene)) ready[id] = scene.nowS;
  return ready[id] !== undefined && scene.nowS >= ready[id] + after * 60;
}

function newlyMet(inject: DrillInjectFile, { fired, met }: DrillState, scene: Scene): Played['met'] {
  const own = fired[inject.id];
  if (!own) return [];
  return (inject.expect ?? []).flatMap((expected, index) => {
    const expectationId = expectationIdOf(inject, index);
    if (met[expectationId] !== undefined) return [];
    const atS = metAt(expected, own, scene);
    return atS === undefined ? [] : [{ injectId: inject.id, expectationId, atS: Math.max(own.atS, atS) }];
  });
}

export const withMade = (state: DrillState, injectId: string, madeId: Id): DrillState => ({
  ...state,
  fired: { ...state.fired, [injectId]: { ...state.fired[injectId]!, madeId } },
});

export const expectationIdOf = ({ id }: Pick<DrillInjectFile, 'id'>, index: number): string =>
  `${id}-${index + 1}`;

/** What is written into the event when an inject happens. */
export const expectsOf = (inject: DrillInjectFile): DrillExpectation[] =>
  (inject.expect ?? []).map((expected, index) => asRecorded(expected, expectationIdOf(inject, index)));

const asRecorded = (
  { do: act, of, share, words, within, points }: ExpectedOf,
  id: string,
): DrillExpectation => ({
  id,
  act,
  ...(of ? { of } : {}),
  ...(share ? { share } : {}),
  ...(words ? { words } : {}),
  withinS: Math.max(1, within * 60),
  points,
});

export const possibleIn = ({ injects }: DrillFile): number =>
  injects.flatMap(({ expect = [] }) => expect).reduce((sum, { points }) => sum + points, 0);
