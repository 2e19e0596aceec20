import { planKind } from '../plan-kind.js';
import { only, planView } from '../viewing.js';
import { PERMIT, permitData, type PermitData } from './permit.schema.js';

export const permitKind = planKind<PermitData>({
  ref: PERMIT,
  shape: permitData,
  most: 50,
  check: (data) =>
    data.filedAt && data.decidedAt && data.decidedAt < data.filedAt
      ? { code: 'bad-time', fields: ['decidedAt'] }
      : undefined,
  view: planView<PermitData>({
    reduced: (data) => only(data, ['form', 'name', 'authority', 'state', 'number']),
  }),
});
