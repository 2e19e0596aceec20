import type { ContingencyTemplate } from '../template.js';

export const SC_14_DISPERSAL: ContingencyTemplate = {
  id: 'SC-14-DISPERSAL',
  code: 'SC-14',
  priority: 1,
  incidentTypes: ['arrest', 'agent'],
  owner: 'event_controller',
  decide: [],
  onScene: [],
  support: ['police_liaison', 'legal', 'access_welfare', 'section_lead', 'marshal'],
  informed: [],
  cap: {
    category: ['Security', 'Safety'],
    responseType: ['Evacuate'],
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Observed',
  },
  name: { en: 'Dispersal order' },
  trigger: {
    en: 'The police declare an unlawful assembly, order people to disperse, or begin to enclose the crowd.',
  },
  steps: [
    {
      role: 'police_liaison',
      text: {
        en: 'Ask the officer in charge for the text of the order, the authority, the time allowed and the open exits.',
      },
    },
    { role: 'police_liaison', text: { en: 'Pass the words on exactly.' } },
    {
      role: 'legal',
      text: { en: 'Record the time of each order, its words, and the minutes between orders.' },
    },
    { role: 'legal', text: { en: 'Record the rank and name of the official, and the law cited.' } },
    {
      role: 'legal',
      text: { en: 'Record yes or no: a warning of arrest, named exits, audible at the rear.' },
    },
    {
      role: 'legal',
      text: {
        en: 'In Washington DC (D.C. Code 5-331.07), expect at least 3 orders at least 2 min apart. With imminent danger, expect at least 1.',
      },
    },
    { role: 'event_controller', text: { en: 'Send: "You can leave now by: __" with 2 or more ways out.' } },
    {
      role: 'access_welfare',
      text: { en: 'First help children, disabled people and people in medical need to leave.' },
    },
    { role: 'marshal', text: { en: 'Walk. Do not run.' } },
    { role: 'section_lead', text: { en: 'Leave last with the rear marshals.' } },
    { role: 'marshal', text: { en: 'Report blocked exits.' } },
  ],
  comms: { en: 'Loudspeakers, SMS and app, in all languages of the event, within 2 min.' },
  escalate: {
    en: 'An exit is blocked or force is used: tell the legal lead and the medical lead. The event controller ends the event.',
  },
  standDown: {
    en: 'Fewer than 5 % of the people remain at the dispersal area, and all marshals have checked in.',
  },
};
