import type { Diagram } from './diagram.js';
import { DEFAULTS, type FeederInput, type ForecastInput, type GroupInput, type Variation } from './input.js';
import type { Model, ModelFeeder, ModelGroup } from './model.js';
import type { RateStep } from './profile.js';
import { cellsOf, stretches } from './route-model.js';

/** The model of one run: the input with its defaults, varied. */
export function modelOf(input: ForecastInput, diagram: Diagram, vary: Variation): Model {
  const groups = input.groups.map((group) => walkers(group, vary));
  return {
    cells: cellsOf(input.route, input.cellM),
    diagram,
    groups,
    release: releaseSteps(input, groups, vary),
    formation: input.formation ?? 'in_order',
    feeders: (input.feeders ?? []).map((feeder) => feederOf(feeder, vary)),
    halts: input.halts ?? [],
    endPerS: input.end?.takesPerS ?? Infinity,
    horizonS: startOf(input) + (input.horizonS ?? DEFAULTS.horizonS),
  };
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
