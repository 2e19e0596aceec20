import { CLOSURE_MARGIN_S } from './closed-forms/column.js';
import { DESIGN_FLOW_PER_M_S, GREEN_GUIDE_PER_M_MIN, PLANNED_SHARE } from './closed-forms/pinch.js';
import { DEFAULTS, type ForecastInput } from './input.js';
import { CLOSE_UP_DENSITY, type Model } from './model.js';
import { DEFAULT_SHY_M } from './route-model.js';

/** What a forecast rests on, to be shown beside its numbers; a catalogue has the words for each code. */
export interface Assumption {
  readonly code: AssumptionCode;
  readonly value: number | string;
  /** True where the input was silent and the house's default was used. */
  readonly isDefault: boolean;
}

export const ASSUMPTION_CODES = [
  'speed_density',
  'pace_mps',
  'column_density_per_m2',
  'release_per_s',
  'shy_m',
  'cell_m',
  'design_flow_per_m_s',
  'planned_share',
  'closure_margin_s',
  'formation',
  'close_up_density_per_m2',
  'feeder_most_per_s',
  'exit_flow_per_m_min',
  'pre_movement_s',
  'standing_density_per_m2',
  'usable_share',
  'band_people_low',
  'band_people_high',
  'band_pace',
  'band_density',
] as const;
export type AssumptionCode = (typeof ASSUMPTION_CODES)[number];

export function assumptionsOf(input: ForecastInput, model: Model): Assumption[] {
  return [...ofTheColumn(input, model), ...ofThePlaces(input), ...ofTheBand(input)];
}

function ofTheColumn(input: ForecastInput, model: Model): Assumption[] {
  const metered = input.release?.steps?.length;
  const list: Assumption[] = [
    either('speed_density', input.relation?.kind, 'weidmann'),
    ...input.groups.map((group) => either('pace_mps', group.paceMps, DEFAULTS.paceMps)),
    ...(metered
      ? []
      : [either('column_density_per_m2', input.release?.densityPerM2, DEFAULTS.columnDensity)]),
    ...model.release.map((step) => given('release_per_s', step.perS, !metered)),
    either('shy_m', input.route.shyM, DEFAULT_SHY_M),
    either('cell_m', input.cellM, model.cells.cellM),
    given('design_flow_per_m_s', DESIGN_FLOW_PER_M_S, true),
    given('planned_share', PLANNED_SHARE, true),
    either('closure_margin_s', input.closureMarginS, CLOSURE_MARGIN_S),
  ];
  if (input.groups.length > 1) list.push(either('formation', input.formation, 'in_order'));
  for (const halt of input.halts ?? []) {
    if (halt.where !== 'column')
      list.push(either('close_up_density_per_m2', halt.closeUpDensity, CLOSE_UP_DENSITY));
  }
  for (const feeder of input.feeders ?? [])
    list.push(either('feeder_most_per_s', feeder.mostPerS, DEFAULTS.feederPerS));
  return list;
}

function ofThePlaces(input: ForecastInput): Assumption[] {
  const areas = [input.assembly, input.end?.rally].filter((area) => area !== undefined);
  const list = areas.flatMap((area) => [
    either('standing_density_per_m2', area.densityPerM2, DEFAULTS.standingDensity),
    either('usable_share', area.usable, DEFAULTS.usable),
  ]);
  if (input.end?.exitWidthsM)
    list.push(either('exit_flow_per_m_min', input.end.exitPerMMin, GREEN_GUIDE_PER_M_MIN));
  if (input.end?.staysUntilS !== undefined) {
    list.push(either('pre_movement_s', input.end.preMovementS, DEFAULTS.preMovementS));
  }
  return list;
}

function ofTheBand(input: ForecastInput): Assumption[] {
  if (input.band === false) return [];
  const band = input.band ?? {};
  return [
    either('band_people_low', band.people?.low, 1 - DEFAULTS.spread),
    either('band_people_high', band.people?.high, 1 + DEFAULTS.spread),
    either('band_pace', band.pace, DEFAULTS.spread),
    either('band_density', band.density, DEFAULTS.spread),
  ];
}

const given = (code: AssumptionCode, value: number | string, isDefault: boolean): Assumption => ({
  code,
  value,
  isDefault,
});

const either = (
  code: AssumptionCode,
  value: number | string | undefined,
  otherwise: number | string,
): Assumption => given(code, value ?? otherwise, value === undefined);
