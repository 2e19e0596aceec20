import type { ContingencyTemplate } from '../template.js';

export const SC_11_SUSPICIOUS: ContingencyTemplate = {
  id: 'SC-11-SUSPICIOUS',
  code: 'SC-11',
  priority: 1,
  incidentTypes: ['suspicious'],
  owner: 'event_controller',
  decide: [],
  onScene: [],
  support: [],
  informed: ['police_liaison', 'safety_officer'],
  cap: {
    category: ['Security', 'CBRNE'],
    responseType: ['Evacuate'],
    urgency: 'Immediate',
    severity: 'Extreme',
    certainty: 'Possible',
  },
  name: { en: 'Suspicious item or bomb threat' },
  trigger: {
    en: 'An item is hidden, obviously suspicious and not typical of the place (HOT). Or a threat is received.',
  },
  steps: [
    { role: 'marshal', text: { en: 'Do not touch it.' } },
    { role: 'marshal', text: { en: 'Do not use a radio or phone within 15 m (50 ft).' } },
    { role: 'marshal', text: { en: 'Walk away and report.' } },
    {
      role: 'section_lead',
      text: {
        en: 'For the size of a pipe bomb, clear at least 70 ft (21 m). Prefer 1,200 ft (366 m) outdoors.',
      },
    },
    {
      role: 'section_lead',
      text: { en: 'For a suitcase, clear at least 150 ft (46 m). Prefer 1,850 ft (564 m) outdoors.' },
    },
    {
      role: 'section_lead',
      text: { en: 'For a car, clear at least 320 ft (98 m). Prefer 1,900 ft (580 m) outdoors.' },
    },
    { role: 'event_controller', text: { en: 'Call 911.' } },
    { role: 'event_controller', text: { en: 'Lead the head of the march away.' } },
    { role: 'event_controller', text: { en: 'Have the evacuation point searched for a second item.' } },
    {
      role: 'information',
      text: { en: 'If the threat comes by phone, keep the caller talking. Write down the exact words.' },
    },
  ],
  comms: { en: 'Near the item, send a runner or use a wired phone. Then use the operations channel.' },
  escalate: { en: 'Any HOT item or credible threat: the police take command.' },
  standDown: { en: 'Only when the police or the bomb squad declare the area clear.' },
};
