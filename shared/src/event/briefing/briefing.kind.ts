import { EVENT } from '../event/event.schema.js';
import { planKind } from '../plan-kind.js';
import { only, planView } from '../viewing.js';
import { BRIEFING, briefingData, type BriefingData } from './briefing.schema.js';

export const briefingKind = planKind<BriefingData>({
  ref: BRIEFING,
  shape: briefingData,
  most: 1,
  check: (_data, records, id) =>
    records.get(EVENT, id) ? undefined : { code: 'bad-reference', fields: ['id'] },
  view: planView<BriefingData>({ reduced: (data) => only(data, ['objectives', 'weather']) }),
});
