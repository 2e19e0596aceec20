import type { ContingencyTemplate } from '../template.js';

export const SC_18_INFRA: ContingencyTemplate = {
  id: 'SC-18-INFRA',
  code: 'SC-18',
  priority: 2,
  incidentTypes: ['infra'],
  owner: 'safety_officer',
  decide: [],
  onScene: [],
  support: ['event_controller', 'information'],
  informed: [],
  cap: {
    category: ['Infra'],
    responseType: ['Avoid'],
    urgency: 'Expected',
    severity: 'Moderate',
    certainty: 'Observed',
  },
  name: { en: 'Failure of stage, power, bridge, water or public transport' },
  trigger: {
    en: 'Sound or power is lost for more than 2 min. Or a bridge or platform reaches its limit. Or a public transport stop is closed.',
  },
  steps: [
    { role: 'safety_officer', text: { en: 'Isolate the fault. Clear the area.' } },
    { role: 'event_controller', text: { en: 'Stop the inflow to the area.' } },
    { role: 'information', text: { en: 'Announce other public transport.' } },
    { role: 'information', text: { en: 'Stagger the exits.' } },
  ],
  comms: { en: 'Operations channel and a public message.' },
  escalate: {
    en: 'Public transport is closed and more than 2 times the capacity of the platform is waiting: hold the rally and stagger the departure.',
  },
  standDown: { en: 'A competent person signs that it is safe.' },
};
