import type { ContingencyTemplate } from '../template.js';

export const SC_22_END: ContingencyTemplate = {
  id: 'SC-22-END',
  code: 'SC-22',
  priority: 4,
  incidentTypes: [],
  owner: 'event_controller',
  decide: [],
  onScene: [],
  support: ['lead_marshal', 'access_welfare'],
  informed: [],
  cap: {
    category: ['Safety'],
    responseType: ['AllClear'],
    urgency: 'Past',
    severity: 'Minor',
    certainty: 'Observed',
  },
  name: { en: 'End of the march and sign-off of marshals' },
  trigger: { en: 'The tail reaches the finish, or the event controller ends the event.' },
  steps: [
    { role: 'marshal', text: { en: 'The last 4 marshals sweep the rear.' } },
    { role: 'access_welfare', text: { en: 'Walk the accessible routes.' } },
    { role: 'marshal', text: { en: 'Check out.' } },
    { role: 'lead_marshal', text: { en: 'Hold a first debrief within 24 h.' } },
    { role: 'event_controller', text: { en: 'Start the deletion timers.' } },
  ],
  comms: { en: 'Operations channel and a last SMS.' },
  escalate: { en: 'Any marshal not checked out 30 min after the end: start SC-21.' },
  standDown: { en: '100 % of the marshals have checked out, and the log is sealed.' },
};
