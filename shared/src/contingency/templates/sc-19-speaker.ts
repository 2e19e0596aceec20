import type { ContingencyTemplate } from '../template.js';

export const SC_19_VIP: ContingencyTemplate = {
  id: 'SC-19-VIP',
  code: 'SC-19',
  priority: 3,
  incidentTypes: [],
  owner: 'lead_marshal',
  decide: [],
  onScene: [],
  support: ['police_liaison'],
  informed: [],
  cap: null,
  name: { en: 'Arrival or departure of a speaker or VIP' },
  trigger: { en: 'The arrival window of the VIP team opens, or a speaker is threatened.' },
  steps: [
    { role: 'lead_marshal', text: { en: 'Clear a lane of 3 m (10 ft).' } },
    { role: 'marshal', text: { en: 'Face outward along the lane.' } },
    {
      role: 'marshal',
      text: {
        en: 'Leave close protection to the police liaison and the security team of the VIP. Never do it yourself.',
      },
    },
    { role: 'event_controller', text: { en: 'Hide the arrival time from the public map.' } },
  ],
  comms: { en: 'Command channel. Use the code name.' },
  escalate: { en: 'The crowd surges around the VIP: start SC-05.' },
  standDown: { en: 'The VIP has left.' },
};
