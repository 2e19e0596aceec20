import type { ContingencyTemplate } from '../template.js';

export const SC_20_FIRE: ContingencyTemplate = {
  id: 'SC-20-FIRE',
  code: 'SC-20',
  priority: 1,
  incidentTypes: ['fire'],
  owner: 'safety_officer',
  decide: [],
  onScene: [],
  support: [],
  informed: ['event_controller', 'medical_lead'],
  cap: {
    category: ['Fire'],
    responseType: ['Evacuate'],
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Observed',
  },
  name: { en: 'Fire, smoke or pyrotechnics' },
  trigger: { en: 'A flame, smoke or a flare is seen in the crowd.' },
  steps: [
    { role: 'marshal', text: { en: 'Clear 10 m (33 ft). Go upwind.' } },
    { role: 'marshal', text: { en: 'Use an extinguisher only if the fire is small and you are trained.' } },
    { role: 'marshal', text: { en: 'Call 911.' } },
    { role: 'event_controller', text: { en: 'Halt the section.' } },
    { role: 'event_controller', text: { en: 'Open another exit.' } },
  ],
  comms: { en: 'Call to everyone in the section.' },
  escalate: { en: 'The fire is not out in 60 s: evacuate the section and send a METHANE report.' },
  standDown: { en: 'The fire service or the safety officer clears the place.' },
};
