import type { ContingencyTemplate } from '../template.js';

export const SC_21_MARSHAL_DISTRESS: ContingencyTemplate = {
  id: 'SC-21-MARSHAL-DISTRESS',
  code: 'SC-21',
  priority: 1,
  incidentTypes: ['welfare'],
  owner: 'section_lead',
  decide: ['event_controller'],
  onScene: [],
  support: [],
  informed: [],
  cap: null,
  name: { en: 'Marshal in distress or missing check-in' },
  trigger: { en: 'A marshal presses SOS, or misses 2 check-ins and does not move.' },
  steps: [
    { role: 'event_controller', text: { en: 'Call the marshal by voice.' } },
    {
      role: 'event_controller',
      text: { en: 'If there is no answer, send the nearest pair to the last post.' },
    },
    { role: 'section_lead', text: { en: 'Cover the post.' } },
    { role: 'event_controller', text: { en: 'If you reach the marshal, log it.' } },
  ],
  comms: { en: 'Operations channel.' },
  escalate: {
    en: 'The marshal is not found in 5 min: the event controller chooses whether to call the medical lead and the police liaison.',
  },
  standDown: { en: 'Someone has met the marshal face to face. The sharing of the position has ended.' },
};
