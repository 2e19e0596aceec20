import type { Id, Refusal } from '../../kernel/index.js';
import type { EventRecord, Records, Share } from '../kind.js';
import { planKind } from '../plan-kind.js';
import { PERSON } from '../person/person.schema.js';
import { PLACE } from '../place/place.schema.js';
import { POST } from '../post/post.schema.js';
import { ROUTE } from '../route/route.schema.js';
import { isPartner, type Viewer } from '../viewer.js';
import { only, planView } from '../viewing.js';
import { CONTINGENCY, contingencyData, type ContingencyData } from './contingency.schema.js';

/** Whole or in outline, as the agreement says. */
const asAgreed = planView<ContingencyData>({
  reduced: (data) => ({
    ...only(data, ['code', 'template', 'name', 'priority', 'order', 'trigger', 'owner', 'alternateRouteId']),
    steps: [],
    comms: {},
    escalate: {},
    standDown: {},
    informed: [],
    incidentTypes: [],
    shelterIds: [],
    postIds: [],
  }),
});

export const contingencyKind = planKind<ContingencyData>({
  ref: CONTINGENCY,
  shape: contingencyData,
  most: 100,
  check,
  view,
});

/** What the legal net does is for no partner to know, however much of the plans was agreed to be shared. */
function view(
  record: EventRecord<ContingencyData>,
  viewer: Viewer,
  share: Share,
): ContingencyData | undefined {
  const data = asAgreed(record, viewer, share);
  if (!data || !isPartner(viewer)) return data;
  return {
    ...data,
    steps: data.steps.filter(({ role }) => role !== 'legal'),
    informed: data.informed.filter((role) => role !== 'legal'),
  };
}

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
