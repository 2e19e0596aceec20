/** How many are there: formulas 19 and 20. Estimates are ranges, never one number. */

export interface Estimate {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

const M2_PER_FT2 = 0.3048 ** 2;

/** Jacobs's classes, ft² per person, from loose to packed. The first is ours: what lies below "light". */
const JACOBS_FT2 = { sparse: 20, light: 10, dense: 4.5, packed: 2.5 } as const;
export type JacobsClass = keyof typeof JACOBS_FT2;
const CLASSES = Object.keys(JACOBS_FT2) as JacobsClass[];

/** Persons/m² of a class: 1.08, 2.39 and 4.31 for light, dense and packed. */
export const jacobsDensity = (each: JacobsClass): number => 1 / (JACOBS_FT2[each] * M2_PER_FT2);

export interface JacobsArea {
  readonly areaM2: number;
  readonly density: JacobsClass;
}

/** 19. Jacobs 1967: area ÷ space per person, as a range of one class either way. */
export function jacobs(areas: readonly JacobsArea[]): Estimate {
  const sum = (shift: number): number =>
    areas.reduce((total, area) => total + area.areaM2 * jacobsDensity(neighbour(area.density, shift)), 0);
  return { low: sum(-1), likely: sum(0), high: sum(1) };
}

function neighbour(each: JacobsClass, shift: number): JacobsClass {
  const index = CLASSES.indexOf(each) + shift;
  return CLASSES[Math.max(0, Math.min(CLASSES.length - 1, index))]!;
}

/** People in an area at a space per person in ft². */
export const peopleInSquareFeet = (areaFt2: number, ft2PerPerson: number): number => areaFt2 / ft2PerPerson;

/** One slot of counting: what each counter saw in a minute; null where one missed it. */
export type CountSlot = readonly (number | null)[];

export interface PointCount {
  readonly people: number;
  readonly variance: number;
}

export const slotMean = (slot: CountSlot): number => mean(present(slot));

/**
 * 20. People past one counting point: a minute is counted every `everyMin`. Variance c²·Σ s²/m, s² between the
 * counters of a slot (one account of the method prints it without the square).
 */
export function pointCount(slots: readonly CountSlot[], everyMin: number): PointCount {
  let people = 0;
  let variance = 0;
  for (const slot of slots) {
    const counts = present(slot);
    if (counts.length === 0) continue;
    people += mean(counts);
    variance += sampleVariance(counts) / counts.length;
  }
  return { people: everyMin * people, variance: everyMin ** 2 * variance };
}

export interface TwoPointCount extends Estimate {
  /** Share of people at B who had also passed A. */
  readonly alsoAtA: number;
  readonly standardError: number;
}

/**
 * 20. Yip, Watson and others 2010: people at A plus those at B who had not passed A, asked of `asked` people at B.
 * The range is the 95 % confidence interval.
 */
export function twoPointCount(a: PointCount, b: PointCount, asked: number, saidYes: number): TwoPointCount {
  const phi = saidYes / asked;
  const likely = a.people + (1 - phi) * b.people;
  const ofAsking = (b.people ** 2 * phi * (1 - phi)) / asked;
  const standardError = Math.sqrt(a.variance + (1 - phi) ** 2 * b.variance + ofAsking);
  const reach = 1.96 * standardError;
  return { low: likely - reach, likely, high: likely + reach, alsoAtA: phi, standardError };
}

const present = (slot: CountSlot): number[] => slot.filter((each): each is number => each !== null);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

function sampleVariance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  return values.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (values.length - 1);
}
