import type { ContingencyTemplate } from '../template.js';

export const SC_17_COMMS: ContingencyTemplate = {
  id: 'SC-17-COMMS',
  code: 'SC-17',
  priority: 2,
  incidentTypes: ['comms'],
  owner: 'event_controller',
  decide: [],
  onScene: [],
  support: ['section_lead'],
  informed: [],
  cap: {
    category: ['Infra'],
    responseType: ['Execute'],
    urgency: 'Immediate',
    severity: 'Moderate',
    certainty: 'Observed',
  },
  name: { en: 'Communications failure' },
  trigger: {
    en: '20 % or more of the posts are silent over 2 check-in rounds. Or the slowest app messages take more than 60 s to arrive (p95). Or the radio channel is down.',
  },
  steps: [
    {
      role: 'event_controller',
      text: {
        en: 'Switch to the next means in order: app, radio, SMS and phone tree, then runners with hand and whistle signals.',
      },
    },
    {
      role: 'section_lead',
      text: { en: 'Without other orders, continue the plan to the next checkpoint. Hold there.' },
    },
    { role: 'event_controller', text: { en: 'Send pairs of runners, one every 400 m (1,300 ft).' } },
  ],
  comms: {
    en: 'Whistle: 1 = attention, 2 = come, 3 long = danger. Arms: raised and crossed = STOP, circle = MOVE.',
  },
  escalate: {
    en: 'No connection after 10 min while a P1 or P2 incident is open: halt the head at a safe open place.',
  },
  standDown: { en: '95 % or more of the posts acknowledge within 60 s, for 10 min.' },
};
