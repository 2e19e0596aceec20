import type { Diagram } from './diagram.js';
import {
  DEFAULTS,
  type FeederInput,
  type ForecastInput,
  type GroupInput,
  type PresentInput,
  type Variation,
} from './input.js';
import type { Model, ModelFeeder, ModelGroup, ModelStart } from './model.js';
import type { RateStep } from './profile.js';
import { cellsOf, stretches, type Cells } from './route-model.js';

/** The model of one run: the input with its defaults, varied. */
export function modelOf(input: ForecastInput, diagram: Diagram, vary: Variation): Model {
  const groups = input.groups.map((group) => walkers(group, vary));
  const cells = cellsOf(input.route, input.cellM);
  return {
    cells,
    diagram,
    groups,
    release: releaseSteps(input, groups, vary),
    formation: input.formation ?? 'in_order',
    feeders: (input.feeders ?? []).map((feeder) => feederOf(feeder, vary)),
    halts: input.halts ?? [],
    endPerS: input.end?.takesPerS ?? Infinity,
    horizonS: (input.present?.atS ?? startOf(input)) + (input.horizonS ?? DEFAULTS.horizonS),
    ...(input.present ? { start: startFrom(cells, input.present, vary.people) } : {}),
  };
}

/** As dense everywhere between rear and front, so that a square holds more than a lane of the same length. */
function startFrom(cells: Cells, present: PresentInput, factor: number): ModelStart {
  const { cellM, count, areaM2 } = cells;
  const share = (cell: number): number =>
    Math.max(0, Math.min(present.toM, (cell + 1) * cellM) - Math.max(present.fromM, cell * cellM)) / cellM;
  const room = Float64Array.from({ length: count }, (_, cell) => share(cell) * areaM2[cell]!);
  const all = room.reduce((sum, each) => sum + each, 0);
  const people = present.people * factor;
  return { atS: present.atS, people: all > 0 ? room.map((each) => (people * each) / all) : room };
}

/** When the first people are let go. */
export const startOf = (input: ForecastInput): number =>
  input.release?.steps?.[0]?.fromS ?? input.release?.startS ?? 0;

function walkers(group: GroupInput, vary: Variation): ModelGroup {
  const paceMps = (group.paceMps ?? DEFAULTS.paceMps) * vary.pace;
  const people = group.people * vary.people;
  return group.arrivals ? { people, paceMps, arrivals: group.arrivals } : { people, paceMps };
}

function feederOf(feeder: FeederInput, vary: Variation): ModelFeeder {
  return {
    ...walkers(feeder, vary),
    atM: feeder.atM,
    mostPerS: feeder.mostPerS ?? DEFAULTS.feederPerS,
    priority: feeder.priority ?? DEFAULTS.feederPriority,
  };
}

/** Metered as asked, or as many as a column of the given density carries at the mean pace in the first street. */
function releaseSteps(
  input: ForecastInput,
  groups: readonly ModelGroup[],
  vary: Variation,
): readonly RateStep[] {
  if (input.release?.steps?.length) return input.release.steps;
  const people = groups.reduce((sum, each) => sum + each.people, 0);
  const pace = people > 0 ? groups.reduce((sum, each) => sum + each.people * each.paceMps, 0) / people : 0;
  const density = (input.release?.densityPerM2 ?? DEFAULTS.columnDensity) * vary.density;
  const width = stretches(input.route)[0]?.widthM ?? 0;
  return [{ fromS: startOf(input), perS: density * pace * width }];
}
