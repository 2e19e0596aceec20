export {
  idOf,
  sampleContingency,
  sampleEvent,
  sampleEventData,
  sampleViewer,
  SAMPLE_EVENT_ID,
  SAMPLE_NOW,
  SAMPLE_PEOPLE,
} from './sample-event.js';
export { simulatedCaptain, SIMULATED_ROUTE, type SimulatedFix } from './simulated-captain.js';
export { SAMPLE_BEFORE, SAMPLE_COMMANDS } from './sample-commands.js';
export {
  applied,
  clock,
  PLAN_EVENT_ID,
  PLAN_NOW,
  PLAN_PHASES,
  shiftOf,
  soundPlan,
  spot,
  type PlanCommand,
} from './plan-builder.js';
export { BROKEN_PLANS, type Break } from './broken-plans.js';
export { sampleDrill, sampleInject } from './sample-drill.js';
