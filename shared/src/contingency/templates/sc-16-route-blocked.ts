import type { ContingencyTemplate } from '../template.js';

export const SC_16_ROUTE_BLOCKED: ContingencyTemplate = {
  id: 'SC-16-ROUTE-BLOCKED',
  code: 'SC-16',
  priority: 2,
  incidentTypes: ['route', 'access'],
  owner: 'lead_marshal',
  decide: [],
  onScene: [],
  support: ['police_liaison', 'event_controller'],
  informed: [],
  cap: {
    category: ['Transport'],
    responseType: ['Monitor'],
    urgency: 'Expected',
    severity: 'Minor',
    certainty: 'Observed',
  },
  name: { en: 'Route blocked or changed' },
  trigger: {
    en: 'An obstruction, construction work, or a closure by police or fire service, at least 1 block ahead.',
  },
  steps: [
    {
      role: 'lead_marshal',
      text: {
        en: 'Choose an alternate from the approved list (A1 to An), together with the police liaison.',
      },
    },
    { role: 'police_liaison', text: { en: 'Agree the alternate with the police.' } },
    { role: 'event_controller', text: { en: 'Publish the new route.' } },
    { role: 'event_controller', text: { en: 'Calculate pinch points and arrival times again.' } },
    { role: 'marshal', text: { en: 'Move to your new post before the head arrives.' } },
  ],
  comms: { en: 'Operations channel, and an update of the public alert.' },
  escalate: {
    en: 'No alternate within 300 m (980 ft), or its pinch point lets through fewer people than arrive: halt and start SC-06.',
  },
  standDown: { en: 'The tail has cleared the last changed checkpoint.' },
};
