import { planKind } from '../plan-kind.js';
import { only, planView } from '../viewing.js';
import { ROUTE } from '../route/route.schema.js';
import { CHECKPOINT, checkpointData, type CheckpointData } from './checkpoint.schema.js';

export const checkpointKind = planKind<CheckpointData>({
  ref: CHECKPOINT,
  shape: checkpointData,
  most: 300,
  check: (data, records) =>
    records.get(ROUTE, data.routeId) ? undefined : { code: 'bad-reference', fields: ['routeId'] },
  view: planView<CheckpointData>({
    reduced: (data) => only(data, ['routeId', 'code', 'name', 'at', 'crossing']),
  }),
});
