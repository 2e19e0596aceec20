export { CROWD_PLAN, FORMATIONS, RELATIONS, crowdPlanData, type CrowdPlanData } from './crowd-plan.schema.js';
export { crowdPlanKind, danglingIn } from './crowd-plan.kind.js';
export {
  forecastInputOf,
  stepOffOf,
  type ForecastGap,
  type ForecastGapCode,
  type ForecastOptions,
  type PlannedForecast,
} from './forecast-input.js';
