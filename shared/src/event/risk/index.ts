export {
  RISK,
  RISK_BANDS,
  RISK_MATRIX,
  riskData,
  riskMatrixData,
  riskScore,
  type RiskBand,
  type RiskData,
  type RiskMatrixData,
  type RiskScore,
} from './risk.schema.js';
export { riskKind, riskMatrixKind } from './risk.kind.js';
