import type { Id, Refusal } from '../../kernel/index.js';
import type { Records } from '../kind.js';
import { planKind } from '../plan-kind.js';
import { PERSON } from '../person/person.schema.js';
import { PLACE } from '../place/place.schema.js';
import { POST } from '../post/post.schema.js';
import { ROUTE } from '../route/route.schema.js';
import { only, planView } from '../viewing.js';
import { CONTINGENCY, contingencyData, type ContingencyData } from './contingency.schema.js';

export const contingencyKind = planKind<ContingencyData>({
  ref: CONTINGENCY,
  shape: contingencyData,
  most: 100,
  check,
  view: planView<ContingencyData>({
    reduced: (data) => ({
      ...only(data, [
        'code',
        'template',
        'name',
        'priority',
        'order',
        'trigger',
        'owner',
        'alternateRouteId',
      ]),
      steps: [],
      comms: {},
      escalate: {},
      standDown: {},
      informed: [],
      incidentTypes: [],
      shelterIds: [],
      postIds: [],
    }),
  }),
});

function check(data: ContingencyData, records: Records, id: Id): Refusal | undefined {
  if (!Object.values(data.name).some((text) => text)) return { code: 'bad-shape', fields: ['name'] };
  if (records.all(CONTINGENCY).some((other) => other.id !== id && other.data.code === data.code))
    return { code: 'exists-already', fields: ['code'] };
  const wrong = missing(data, records);
  return wrong ? { code: 'bad-reference', fields: [wrong] } : undefined;
}

function missing(data: ContingencyData, records: Records): string | undefined {
  if (data.alternateRouteId && !records.get(ROUTE, data.alternateRouteId)) return 'alternateRouteId';
  if (data.ownerId && !records.get(PERSON, data.ownerId)) return 'ownerId';
  if (data.shelterIds.some((place) => !records.get(PLACE, place))) return 'shelterIds';
  return data.postIds.some((post) => !records.get(POST, post)) ? 'postIds' : undefined;
}
