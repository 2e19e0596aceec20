import { readCell, type Forecast, type LevelOfService, type RouteField } from '@waypost/shared/crowd';
import { slice, type Position } from '@waypost/shared/geo';

/** The march at one moment, as map and profile show it. */

/** Less than this is nobody: the solver's last thousandth of a person, persons/m². */
const NOBODY = 0.003;

export interface LevelRun {
  readonly level: LevelOfService;
  readonly fromM: number;
  readonly toM: number;
}

/** Stretches of one level of service in a frame; where nobody is there is no stretch. */
export function levelRuns(field: RouteField, frame: number): LevelRun[] {
  const runs: LevelRun[] = [];
  for (let cell = 0; cell < field.cells; cell++) {
    const { density, level } = readCell(field, frame, cell);
    if (density < NOBODY) continue;
    const fromM = cell * field.cellM;
    const last = runs.at(-1);
    if (last && last.level === level && Math.abs(last.toM - fromM) < 1e-6)
      runs[runs.length - 1] = { ...last, toM: fromM + field.cellM };
    else runs.push({ level, fromM, toM: fromM + field.cellM });
  }
  return runs;
}

/** Where the first and the last of the march are, metres along the route; nothing when nobody is on it. */
export function endsAt(field: RouteField, frame: number): { headM: number; tailM: number } | undefined {
  let first = -1;
  let last = -1;
  for (let cell = 0; cell < field.cells; cell++) {
    if (field.density[frame * field.cells + cell]! < NOBODY) continue;
    if (first === -1) first = cell;
    last = cell;
  }
  return first === -1 ? undefined : { headM: (last + 1) * field.cellM, tailM: first * field.cellM };
}

/** A stretch of a drawn line. */
export const stretchOf = (points: readonly Position[], { fromM, toM }: LevelRun): Position[] =>
  slice(points, fromM, toM);

/** When the play begins and ends: from the first at assembly until nobody is left at the end. */
export function playSpan(found: Forecast): { fromS: number; toS: number } {
  const first = Math.min(found.assembly.timesS[0] ?? 0, found.field.timesS[0] ?? 0);
  const march = found.field.timesS.at(-1) ?? 0;
  const clear = found.dispersal.largestLost.clearS;
  return { fromS: first, toS: Math.max(march, Number.isFinite(clear) ? clear : march) };
}

/** People in an area at a time, straight between the samples; 0 before and after. */
export function insideAt(area: { timesS: Float64Array; people: Float64Array }, timeS: number): number {
  const { timesS, people } = area;
  const last = timesS.length - 1;
  if (last < 0 || timeS < timesS[0]! || timeS > timesS[last]!) return 0;
  const i = Math.max(
    1,
    timesS.findIndex((each) => each >= timeS),
  );
  const [a, b] = [timesS[i - 1]!, timesS[i]!];
  const share = b > a ? (timeS - a) / (b - a) : 0;
  return people[i - 1]! + share * (people[i]! - people[i - 1]!);
}
