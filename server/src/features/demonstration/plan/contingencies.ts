import { contingencyFromTemplate } from '@waypost/shared/contingency';
import { CONTINGENCY_TEMPLATES } from '@waypost/shared/contingency/templates';
import type { ContingencyData } from '@waypost/shared/event';
import { add, idOf, type Step } from '../step.js';
import { personId } from './people.js';
import { postId } from './posts.js';

/** What this march adds to a template: who answers for it, where people go, and which posts have a part in it. */
type Own = Partial<Pick<ContingencyData, 'ownerId' | 'alternateRouteId' | 'shelterIds' | 'postIds'>>;

const place = (name: string): string => idOf('place', name);
const SHELTERS = [
  place('Shelter from storms, National Building Museum'),
  place('Shelter from storms, Union Station'),
];

/** The lost child's plan has nobody who answers for it, so that the plan check has something to say. */
const OWN: Record<string, Own> = {
  'SC-01-MEDICAL': { ownerId: personId('Medic 1'), postIds: [postId('C2'), postId('E3')] },
  'SC-02-HEAT': { ownerId: personId('Control 2') },
  'SC-03-LIGHTNING': { ownerId: personId('Control 1'), shelterIds: SHELTERS },
  'SC-05-DENSITY': { ownerId: personId('Control 1'), postIds: [postId('D1'), postId('E1')] },
  'SC-06-PINCH-QUEUE': { ownerId: personId('Control 2'), postIds: [postId('B4'), postId('D1')] },
  'SC-07-VEHICLE': { ownerId: personId('Control 1'), postIds: [postId('B1'), postId('C1')] },
  'SC-08-COUNTER': {
    ownerId: personId('C lead'),
    alternateRouteId: idOf('route', 'indiana'),
    postIds: [postId('C3')],
  },
  'SC-10-LOST': {},
  'SC-16-ROUTE-BLOCKED': { ownerId: personId('Control 1'), alternateRouteId: idOf('route', 'constitution') },
  'SC-17-COMMS': { ownerId: personId('Control 2') },
};

export const contingencyId = (template: string): string => idOf('contingency', template);

export const contingencySteps = (): Step[] =>
  CONTINGENCY_TEMPLATES.filter(({ id }) => id in OWN).map((template, order) => {
    let step = 0;
    const newId = (): string => idOf('contingency', `${template.id} step ${++step}`);
    return add('contingency', template.id, {
      ...contingencyFromTemplate(template, { newId, order }),
      ...OWN[template.id],
    });
  });

export const TEMPLATES_TAKEN: readonly string[] = Object.keys(OWN);
