import {
  cellsOf,
  CLOSE_UP_DENSITY,
  DEFAULTS,
  stretches,
  type Cells,
  type ForecastInput,
  type PresentInput,
} from '../crowd/index.js';
import type { Observed } from './observed.js';

/** Whoever is nearer to the start than this has not set off. */
export const SET_OFF_M = 30;

/** Who is where on the route, and how many are still at assembly. */
export interface Column extends PresentInput {
  readonly waiting: number;
  /** Persons/m² between rear and front. */
  readonly densityPerM2: number;
}

/** Everybody who walks in the column: those from assembly, and feeders that the head has passed. */
export function peopleOf(input: ForecastInput, headM: number): number {
  const joined = (input.feeders ?? []).filter(({ atM }) => atM <= headM);
  return [...input.groups, ...joined].reduce((sum, { people }) => sum + people, 0);
}

/** As the plan lets them go: metered, or at the density of the column, persons/m². */
export function plannedDensity(input: ForecastInput, paceMps: number): number {
  const perS = input.release?.steps?.at(-1)?.perS;
  const width = stretches(input.route)[0]?.widthM ?? 1;
  return perS ? perS / (paceMps * width) : (input.release?.densityPerM2 ?? DEFAULTS.columnDensity);
}

/**
 * The column as the marks leave it. Where both ends are seen everybody is between them; where one is, people are laid
 * out from it at the density that the plan lets them go with, until all are placed or the route ends.
 */
export function columnOf(
  input: ForecastInput,
  cells: Cells,
  seen: Pick<Observed, 'atS' | 'head' | 'tail'>,
  people: number,
  densityPerM2: number,
): Column {
  const lengthM = input.route.lengthM;
  const area = (fromM: number, toM: number): number => areaBetween(cells, fromM, toM);
  const place = (fromM: number, toM: number, here: number, waiting: number): Column => {
    const room = area(fromM, toM);
    return { atS: seen.atS, fromM, toM, people: here, waiting, densityPerM2: room > 0 ? here / room : 0 };
  };
  const tailM = seen.tail && seen.tail.value > SET_OFF_M ? seen.tail.value : undefined;
  if (tailM !== undefined) {
    const headM = seen.head ? Math.max(tailM, seen.head.value) : reach(cells, tailM, people / densityPerM2);
    const arriving = headM >= lengthM - 1;
    // Once the front has arrived, the length no longer says how many are behind it.
    const most = area(tailM, headM) * (arriving ? densityPerM2 : CLOSE_UP_DENSITY);
    return place(tailM, headM, Math.min(people, most), 0);
  }
  const headM = seen.head?.value ?? 0;
  const fromM = reachBack(cells, headM, people / densityPerM2);
  const here = Math.min(people, area(fromM, headM) * densityPerM2);
  return place(fromM, headM, here, Math.max(0, people - here));
}

/** Square metres of street between two places. */
export function areaBetween({ cellM, count, areaM2 }: Cells, fromM: number, toM: number): number {
  let sum = 0;
  for (let cell = Math.max(0, Math.floor(fromM / cellM)); cell < count && cell * cellM < toM; cell++) {
    const overlap = Math.min(toM, (cell + 1) * cellM) - Math.max(fromM, cell * cellM);
    sum += (Math.max(0, overlap) / cellM) * areaM2[cell]!;
  }
  return sum;
}

/** How far forward from a place so many square metres reach. */
function reach({ cellM, count, areaM2 }: Cells, fromM: number, wantedM2: number): number {
  let left = wantedM2;
  let at = fromM;
  for (let cell = Math.floor(fromM / cellM); cell < count; cell++) {
    const perM = areaM2[cell]! / cellM;
    const step = (cell + 1) * cellM - at;
    if (perM * step >= left) return at + left / perM;
    left -= perM * step;
    at += step;
  }
  return count * cellM;
}

function reachBack({ cellM, count, areaM2 }: Cells, toM: number, wantedM2: number): number {
  let left = wantedM2;
  let at = toM;
  for (let cell = Math.min(count - 1, Math.ceil(toM / cellM) - 1); cell >= 0; cell--) {
    const perM = areaM2[cell]! / cellM;
    const step = at - cell * cellM;
    if (perM * step >= left) return at - left / perM;
    left -= perM * step;
    at -= step;
  }
  return 0;
}

/** Cells for a forecast that is made again every few seconds: a street corner long, a sixteenth of the plan's work. */
export const coarseCells = (input: ForecastInput): Cells =>
  cellsOf(input.route, input.cellM ?? Math.min(25, Math.max(10, input.route.lengthM / 150)));
