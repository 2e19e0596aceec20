import { planKind } from '../plan-kind.js';
import { only, planView } from '../viewing.js';
import { ROUTE } from '../route/route.schema.js';
import { PINCH, pinchData, type PinchData } from './pinch.schema.js';

export const pinchKind = planKind<PinchData>({
  ref: PINCH,
  shape: pinchData,
  most: 300,
  check: (data, records) =>
    records.get(ROUTE, data.routeId) ? undefined : { code: 'bad-reference', fields: ['routeId'] },
  view: planView<PinchData>({
    reduced: (data) => only(data, ['routeId', 'name', 'at', 'lengthM', 'widthM']),
  }),
});
