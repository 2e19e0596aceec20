/**
 * The column as a moving block: formulas 1 to 7 of the planner's sheet. Metres, seconds, persons, persons/m²,
 * persons/s. They hold while nothing holds the march up; the solver does the rest.
 */

/** 1. Usable width less the shy distance people keep on each side and less obstacles, metres. */
export const effectiveWidth = (widthM: number, shyM: number, obstaclesM: readonly number[] = []): number =>
  widthM - 2 * shyM - obstaclesM.reduce((sum, each) => sum + each, 0);

/** 2. Length of the column, metres. */
export const columnLength = (people: number, density: number, effectiveWidthM: number): number =>
  people / (density * effectiveWidthM);

/** 2. Length of a column in ranks, metres: `abreast` people a rank, ranks `spacingM` apart. */
export const columnLengthByRanks = (people: number, abreast: number, spacingM: number): number =>
  (people / abreast) * spacingM;

/** 3. Flow past a point, persons/s. */
export const flow = (density: number, speedMps: number, effectiveWidthM: number): number =>
  density * speedMps * effectiveWidthM;

/** 3. Flow of a column in ranks, persons/s. */
export const flowByRanks = (abreast: number, speedMps: number, spacingM: number): number =>
  (abreast * speedMps) / spacingM;

/** 4. How long the column takes to pass any point, seconds. */
export const passingTime = (people: number, flowPerS: number): number => people / flowPerS;

/** 5. When the head reaches `distanceM`, seconds on the clock of `startS`; `haltsS` is what it stood still before. */
export const headTime = (startS: number, distanceM: number, paceMps: number, haltsS = 0): number =>
  startS + distanceM / paceMps + haltsS;

/** 6. When the tail passes: the head's time plus everyone at the least of the flow and the capacities before it. */
export const tailTime = (
  headS: number,
  people: number,
  flowPerS: number,
  capacitiesPerS: readonly number[] = [],
): number => headS + people / Math.min(flowPerS, ...capacitiesPerS);

/** 7. People on the street at one time. */
export const peopleOnRoute = (people: number, flowPerS: number, lengthM: number, paceMps: number): number =>
  Math.min(people, (flowPerS * lengthM) / paceMps);

/** Time a road stays closed before the head and after the tail, seconds; our default. */
export const CLOSURE_MARGIN_S = 15 * 60;

/** 7. From when to when a road that the march crosses is closed, seconds. */
export const roadClosure = (
  headS: number,
  tailS: number,
  marginS = CLOSURE_MARGIN_S,
): { fromS: number; toS: number } => ({ fromS: headS - marginS, toS: tailS + marginS });
