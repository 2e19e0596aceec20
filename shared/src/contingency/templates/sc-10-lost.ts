import type { ContingencyTemplate } from '../template.js';

export const SC_10_LOST: ContingencyTemplate = {
  id: 'SC-10-LOST',
  code: 'SC-10',
  priority: 2,
  incidentTypes: ['lost'],
  owner: 'access_welfare',
  decide: [],
  onScene: [],
  support: ['event_controller', 'section_lead'],
  informed: ['police_liaison'],
  cap: {
    category: ['Rescue'],
    responseType: ['Assess'],
    urgency: 'Immediate',
    severity: 'Moderate',
    certainty: 'Observed',
  },
  name: { en: 'Lost child or vulnerable person' },
  trigger: {
    en: 'A person is reported missing or is found alone. It becomes P1 if the person is not found in 10 min, is under 6, or if anything points to abduction or self-harm.',
  },
  steps: [
    { role: 'marshal', text: { en: 'Keep the person who reports it with you.' } },
    {
      role: 'marshal',
      text: {
        en: 'Write down only a description: age band, clothing, last checkpoint and time, language, needs. Keep no photo.',
      },
    },
    { role: 'event_controller', text: { en: 'Send a silent message to all marshals.' } },
    { role: 'event_controller', text: { en: 'Watch the exits at the dispersal area.' } },
    {
      role: 'section_lead',
      text: { en: 'Check the welfare point, water, toilets and public transport stops.' },
    },
    { role: 'access_welfare', text: { en: 'If found, send two vetted adults. Stay in public view.' } },
    { role: 'access_welfare', text: { en: 'Bring the person to the welfare point.' } },
    {
      role: 'access_welfare',
      text: { en: 'Release the person only on a match: name and code, or an identity card.' },
    },
  ],
  comms: {
    en: 'Operations channel. The description is deleted at stand-down. Never say the name of a child by loudspeaker.',
  },
  escalate: {
    en: 'After 10 min, call 911 together with the access and welfare lead. After 20 min, stop departures from the area.',
  },
  standDown: {
    en: 'The person is reunited with their own people, and it is in the log (time, initials of two people). The description is deleted.',
  },
};
