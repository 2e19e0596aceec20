export {
  MARCH_ALERT,
  MARCH_ALERTS,
  marchAlertData,
  type AlertNumbers,
  type MarchAlertData,
  type MarchAlertSort,
} from './march-alert.schema.js';
export { marchAlertKind } from './march-alert.kind.js';
