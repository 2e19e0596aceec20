import type { ContingencyTemplate } from '../template.js';

export const SC_08_COUNTER: ContingencyTemplate = {
  id: 'SC-08-COUNTER',
  code: 'SC-08',
  priority: 2,
  incidentTypes: ['counter'],
  owner: 'lead_marshal',
  decide: [],
  onScene: ['section_lead'],
  support: [],
  informed: ['police_liaison', 'event_controller', 'legal'],
  cap: {
    category: ['Security'],
    responseType: ['Avoid'],
    urgency: 'Expected',
    severity: 'Moderate',
    certainty: 'Observed',
  },
  name: { en: 'Contact with a counter-protest' },
  trigger: {
    en: 'A counter-protest is within 50 m (160 ft) or in sight. It becomes P1 if objects are thrown, a fight starts or weapons are seen.',
  },
  steps: [
    {
      role: 'section_lead',
      text: { en: "Place a buffer line of marshals at arm's length from each other." },
    },
    { role: 'section_lead', text: { en: 'Face your own crowd.' } },
    {
      role: 'section_lead',
      text: { en: 'Stay at least 5 m (16 ft) from the other group. Aim for 10–20 m (33–66 ft).' },
    },
    { role: 'section_lead', text: { en: 'Form two lines if the police are absent.' } },
    { role: 'lead_marshal', text: { en: 'Keep the column moving.' } },
    { role: 'lead_marshal', text: { en: 'Turn sound and banners away from the other group.' } },
    { role: 'lead_marshal', text: { en: 'Do not stop opposite the other group.' } },
    { role: 'marshal', text: { en: 'In pairs, calm people. Speak to your own people only.' } },
    {
      role: 'police_liaison',
      text: { en: 'Ask the police for a line between the groups or a change of route.' },
    },
  ],
  comms: {
    en: 'Operations channel. The police liaison uses the channel to the police. Show no individual of the other group on a live map.',
  },
  escalate: {
    en: 'Physical contact, a thrown object, or more of them than the buffer line can hold: the police liaison asks the police to separate the groups. The event controller may change the route.',
  },
  standDown: {
    en: 'The groups are more than 100 m (330 ft) apart, and the tail of the column has been past for 10 min.',
  },
};
