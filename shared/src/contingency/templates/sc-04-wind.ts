import type { ContingencyTemplate } from '../template.js';

export const SC_04_WIND: ContingencyTemplate = {
  id: 'SC-04-WIND',
  code: 'SC-04',
  priority: 3,
  incidentTypes: ['weather'],
  owner: 'safety_officer',
  decide: ['event_controller'],
  onScene: [],
  support: [],
  informed: [],
  cap: {
    category: ['Met', 'Safety'],
    responseType: ['Avoid'],
    urgency: 'Expected',
    severity: 'Moderate',
    certainty: 'Observed',
  },
  name: { en: 'High wind, structures and banners' },
  trigger: {
    en: 'Gusts of 25 mph (40 km/h): take down banners and inflatables. 31 mph (50 km/h): clear the edge of the stage. 38 mph (61 km/h): clear all structures. A lower limit in the certificate of a structure comes first.',
  },
  steps: [
    { role: 'safety_officer', text: { en: 'Have banners and inflatables taken down.' } },
    { role: 'section_lead', text: { en: 'Clear the ground around each structure to 1.5 times its height.' } },
    { role: 'event_controller', text: { en: 'Switch off and clear the loudspeaker towers.' } },
  ],
  comms: { en: 'Operations channel.' },
  escalate: { en: 'A structure moves or a part falls: start SC-01 and send a METHANE report.' },
  standDown: {
    en: 'Gusts have stayed below the level for 20 min, and a competent person has inspected the structures again.',
  },
};
