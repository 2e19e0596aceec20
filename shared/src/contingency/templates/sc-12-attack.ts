import type { ContingencyTemplate } from '../template.js';

export const SC_12_ATTACK: ContingencyTemplate = {
  id: 'SC-12-ATTACK',
  code: 'SC-12',
  priority: 1,
  incidentTypes: ['attack'],
  owner: 'police',
  decide: ['event_controller'],
  onScene: [],
  support: [],
  informed: ['police_liaison', 'medical_lead'],
  cap: {
    category: ['Security'],
    responseType: ['Evacuate', 'Shelter'],
    urgency: 'Immediate',
    severity: 'Extreme',
    certainty: 'Observed',
  },
  name: { en: 'Active attacker' },
  trigger: { en: 'Gunshots, a stabbing, or many people who run away and shout.' },
  steps: [
    { role: 'everyone', text: { en: 'RUN: get away. Leave your things.' } },
    { role: 'everyone', text: { en: 'HIDE: lock the door. Silence your phone.' } },
    {
      role: 'everyone',
      text: { en: 'FIGHT only as a last resort (USA). TELL the police when you are safe (United Kingdom).' },
    },
    { role: 'marshal', text: { en: 'Do not rescue anyone under threat.' } },
    { role: 'marshal', text: { en: 'Send people away to the sides.' } },
    { role: 'marshal', text: { en: 'Call 911 when you are safe.' } },
    { role: 'event_controller', text: { en: 'Call everyone. End the event.' } },
    { role: 'event_controller', text: { en: 'Freeze the sharing of live positions.' } },
    { role: 'event_controller', text: { en: 'Account for all staff by check-in.' } },
  ],
  comms: { en: 'Call to everyone, once. Then silent mode. Use the buttons SAFE and NEED HELP in the app.' },
  escalate: { en: 'Call 911 at once. Send a METHANE report.' },
  standDown: { en: 'The police declare the area clear, and the reunification point is open.' },
};
