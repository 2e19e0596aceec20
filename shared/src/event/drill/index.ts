export {
  DRILL,
  DRILL_EXPECTS_MOST,
  DRILL_INJECTS_MOST,
  drillData,
  drillExpectation,
  drillTexts,
  EXPECTED_ACTS,
  slug,
  type DrillData,
  type DrillExpectation,
  type DrillInject,
  type ExpectedAct,
} from './drill.schema.js';
export { drillKind } from './drill.kind.js';
