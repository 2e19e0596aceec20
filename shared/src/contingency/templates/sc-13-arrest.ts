import type { ContingencyTemplate } from '../template.js';

export const SC_13_ARREST: ContingencyTemplate = {
  id: 'SC-13-ARREST',
  code: 'SC-13',
  priority: 2,
  incidentTypes: ['arrest'],
  owner: 'legal',
  decide: [],
  onScene: [],
  support: ['section_lead'],
  informed: ['event_controller'],
  cap: null,
  name: { en: 'Arrest or detention' },
  trigger: { en: 'Any participant is stopped, detained or arrested.' },
  steps: [
    { role: 'marshal', text: { en: 'Keep 5 m (16 ft) clear. Do not block the way.' } },
    { role: 'marshal', text: { en: 'Ask the crowd to keep moving.' } },
    { role: 'marshal', text: { en: 'Never touch an officer or the detained person.' } },
    {
      role: 'legal',
      text: { en: 'Log the time, the place, the agency, and the badge number if it was seen.' },
    },
    { role: 'legal', text: { en: 'Take the contact of witnesses only if they agree.' } },
    {
      role: 'legal',
      text: {
        en: 'Call out the number of the legal hotline to the detained person. Note a name only if the person calls it out freely.',
      },
    },
    { role: 'event_controller', text: { en: 'Spread the gap in the column.' } },
    { role: 'medical_lead', text: { en: 'Have the medics watch.' } },
  ],
  comms: { en: 'Legal channel: separate, encrypted end to end, not shared with the police.' },
  escalate: {
    en: '5 or more arrests, or the crowd surges: the lead marshal and the police liaison act. Consider a pause.',
  },
  standDown: { en: 'The legal team knows where the detained person is.' },
};
