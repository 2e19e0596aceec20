import {
  danger,
  MOVING_LIMITS,
  readCell,
  STANDING_BELOW_MPS,
  STANDING_LIMITS,
  type Danger,
} from '../crowd/index.js';
import type { AlertNumbers, MarchAlertSort } from '../event/index.js';
import type { Position } from '../geo/index.js';
import type { Id } from '../kernel/index.js';
import type { Arrivals } from './arrivals.js';
import { HELD_AFTER_S, type MarchState } from './march-state.js';
import type { Observed } from './observed.js';
import type { SectorStretch } from './sectors.js';

/** Something that is so, or is nearly so. */
export interface Condition {
  readonly key: string;
  readonly sort: MarchAlertSort;
  /** Bad enough to raise an alert; else only bad enough to keep one. */
  readonly raises: boolean;
  readonly alongM: number;
  readonly sectorId?: Id;
  readonly personIds?: readonly Id[];
  readonly numbers: AlertNumbers;
}

/** A marshal of a sector; without a place when nothing fresh is heard of them. */
export interface SectorMarshal {
  readonly personId: Id;
  readonly sectorIds: readonly Id[];
  readonly at?: Position;
}

export interface AlertFacts {
  readonly nowS: number;
  readonly state: MarchState;
  readonly observed: Observed;
  /** The forecast from where the march is. */
  readonly arrivals?: Arrivals;
  readonly sectors: readonly (SectorStretch & { readonly crossing: boolean })[];
  readonly marshals: readonly SectorMarshal[];
  readonly isInside: (sectorId: Id, at: Position) => boolean;
  readonly closureMarginS: number;
}

/** What was looked at, and the sorts that could not be: of those nothing is known, so nothing is over. */
export interface Findings {
  readonly conditions: readonly Condition[];
  readonly unknown: readonly MarchAlertSort[];
}

/** The forecast is asked this far ahead, seconds: time to slow the release, and not yet guesswork. */
const AHEAD_S = 15 * 60;
/** An alert of a density stays until it is below so much of its threshold. */
const DENSITY_KEEPS = 0.85;
/** Marshals of a sector without a crossing may need so long to follow the tail out, seconds. */
const FOLLOW_S = 180;
/** The tail is out of a sector when it is surely beyond its end. */
const OUT = { leastM: 20, deviations: 2 };

/** Everything about the march that control has to know now. Pure; hysteresis over time is the watch's. */
export function conditionsOf(facts: AlertFacts): Findings {
  const { state, observed } = facts;
  const unknown: MarchAlertSort[] = [];
  if (!observed.head) unknown.push('head_held');
  if (!state.gaps) unknown.push('gap');
  if (!observed.tail) unknown.push('left_behind', 'tail_alone');
  if (!facts.arrivals?.observed) unknown.push('density');
  return {
    conditions: [...held(facts), ...gap(facts), ...sectors(facts), ...density(facts)],
    unknown,
  };
}

function held({ state, nowS }: AlertFacts): Condition[] {
  const section = state.stopped.find(({ head }) => head);
  if (!section) return [];
  const forS = Math.round(nowS - section.sinceS);
  const raises = forS >= HELD_AFTER_S;
  return [{ key: 'head_held', sort: 'head_held', raises, alongM: section.toM, numbers: { forS } }];
}

/** The widest stands for all: one torn column is one thing to mend. */
function gap({ state }: AlertFacts): Condition[] {
  const widest = state.gaps?.toSorted((a, b) => b.toM - b.fromM - (a.toM - a.fromM))[0];
  if (!widest) return [];
  const numbers = { lengthM: Math.round(widest.toM - widest.fromM), usualM: Math.round(widest.usualM) };
  return [{ key: 'gap', sort: 'gap', raises: true, alongM: widest.fromM, numbers }];
}

function sectors(facts: AlertFacts): Condition[] {
  const { tail, paceMps } = facts.observed;
  if (!tail) return [];
  const out = Math.max(OUT.leastM, OUT.deviations * tail.sigma);
  return facts.sectors.flatMap((stretch): Condition[] => {
    const sectorId = stretch.sector.id;
    const own = facts.marshals.filter(({ sectorIds }) => sectorIds.includes(sectorId));
    const heard = own.filter(({ at }) => at !== undefined);
    const inside = heard.filter(({ at }) => facts.isInside(sectorId, at!));
    const unheard = own.length - heard.length;
    if (tail.value > stretch.toM + out) {
      // By its own pace: since when it has been out.
      const forS = Math.round((tail.value - stretch.toM) / Math.max(0.3, paceMps?.value ?? 0.8));
      const grace = stretch.crossing ? facts.closureMarginS : FOLLOW_S;
      if (inside.length === 0) return [];
      const numbers = { forS, people: inside.length, unheard };
      const personIds = inside.map(({ personId }) => personId);
      const key = `left_behind:${sectorId}`;
      return [
        { key, sort: 'left_behind', raises: forS > grace, alongM: stretch.toM, sectorId, personIds, numbers },
      ];
    }
    const within = tail.value > stretch.fromM + out && tail.value < stretch.toM;
    if (!within || heard.length === 0 || inside.length > 0) return [];
    const numbers = { people: heard.length, unheard };
    const personIds = heard.map(({ personId }) => personId);
    const key = `tail_alone:${sectorId}`;
    return [{ key, sort: 'tail_alone', raises: true, alongM: tail.value, sectorId, personIds, numbers }];
  });
}

interface Dense {
  alongM: number;
  densityPerM2: number;
  limitPerM2: number;
  danger: Danger;
  inS: number;
}

/** The worst place now and in the next quarter of an hour. */
function density({ arrivals }: AlertFacts): Condition[] {
  if (!arrivals?.observed) return [];
  const worst = [...seenDensity(arrivals), ...foretold(arrivals)].toSorted(
    (a, b) => b.densityPerM2 / b.limitPerM2 - a.densityPerM2 / a.limitPerM2 || a.inS - b.inS,
  )[0];
  if (!worst || worst.densityPerM2 < worst.limitPerM2 * DENSITY_KEEPS) return [];
  const { alongM, densityPerM2, limitPerM2, inS } = worst;
  const numbers = {
    densityPerM2: Math.round(densityPerM2 * 10) / 10,
    limitPerM2,
    danger: worst.danger,
    ...(inS > 0 ? { inS: Math.round(inS) } : {}),
  };
  return [{ key: 'density', sort: 'density', raises: densityPerM2 >= limitPerM2, alongM, numbers }];
}

/** Everybody between the two marks: what the column's own length says. */
function seenDensity({ column }: Arrivals): Dense[] {
  if (!column || column.people <= 0) return [];
  const { densityPerM2, fromM, toM } = column;
  // A column that stands closes up; while it walks the stricter limits hold.
  const level = danger({ density: densityPerM2, speedMps: 1, rising: false });
  return [{ alongM: (fromM + toM) / 2, densityPerM2, limitPerM2: MOVING_LIMITS.red, danger: level, inS: 0 }];
}

function foretold({ field, atS }: Arrivals): Dense[] {
  let worst: Dense | undefined;
  for (let frame = 0; frame < field.timesS.length && field.timesS[frame]! <= atS + AHEAD_S; frame++) {
    for (let cell = 0; cell < field.cells; cell++) {
      const here = readCell(field, frame, cell);
      const limits = here.speedMps < STANDING_BELOW_MPS ? STANDING_LIMITS : MOVING_LIMITS;
      if (worst && here.density / limits.red <= worst.densityPerM2 / worst.limitPerM2) continue;
      const inS = Math.max(0, field.timesS[frame]! - atS);
      worst = {
        alongM: (cell + 0.5) * field.cellM,
        densityPerM2: here.density,
        limitPerM2: limits.red,
        danger: here.danger,
        inS,
      };
    }
  }
  return worst ? [worst] : [];
}
