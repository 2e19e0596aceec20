import { CONTINGENCY } from '../contingency/contingency.schema.js';
import { EVENT } from '../event/event.schema.js';
import { PERSON } from '../person/person.schema.js';
import { planKind } from '../plan-kind.js';
import { only, planView } from '../viewing.js';
import {
  RISK,
  RISK_MATRIX,
  riskData,
  riskMatrixData,
  type RiskData,
  type RiskMatrixData,
} from './risk.schema.js';

export const riskKind = planKind<RiskData>({
  ref: RISK,
  shape: riskData,
  most: 200,
  check(data, records, id) {
    if (records.all(RISK).some((other) => other.id !== id && other.data.code === data.code))
      return { code: 'exists-already', fields: ['code'] };
    if (data.ownerId && !records.get(PERSON, data.ownerId))
      return { code: 'bad-reference', fields: ['ownerId'] };
    return data.contingencyIds.some((plan) => !records.get(CONTINGENCY, plan))
      ? { code: 'bad-reference', fields: ['contingencyIds'] }
      : undefined;
  },
  view: planView<RiskData>({
    reduced: (data) => ({
      ...only(data, ['code', 'hazard', 'sort', 'inherent', 'current', 'residual', 'owner']),
      controls: [],
      contingencyIds: [],
    }),
  }),
});

export const riskMatrixKind = planKind<RiskMatrixData>({
  ref: RISK_MATRIX,
  shape: riskMatrixData,
  most: 1,
  check: (_data, records, id) =>
    records.get(EVENT, id) ? undefined : { code: 'bad-reference', fields: ['id'] },
  view: planView<RiskMatrixData>({ reduced: (data) => data }),
});
