import type { ContingencyTemplate } from '../template.js';

export const SC_09_DISRUPTOR: ContingencyTemplate = {
  id: 'SC-09-DISRUPTOR',
  code: 'SC-09',
  priority: 2,
  incidentTypes: ['disrupt'],
  owner: 'section_lead',
  decide: [],
  onScene: [],
  support: [],
  informed: ['lead_marshal', 'legal'],
  cap: {
    category: ['Security'],
    responseType: ['Monitor'],
    urgency: 'Expected',
    severity: 'Minor',
    certainty: 'Observed',
  },
  name: { en: 'Disruption or fight inside the march' },
  trigger: { en: 'Someone damages property, fights, threatens people or breaks the rules of the event.' },
  steps: [
    { role: 'marshal', text: { en: 'Go in a pair. Be calm. Say your own name. Ask what the person needs.' } },
    { role: 'marshal', text: { en: 'Calm yourself, listen, affirm, respond, add (CLARA).' } },
    { role: 'marshal', text: { en: 'Surround with space. Do not touch.' } },
    { role: 'marshal', text: { en: 'Walk aside together.' } },
    { role: 'section_lead', text: { en: 'Note facts from witnesses only.' } },
  ],
  comms: { en: 'Operations channel. Use the code word. Give no names.' },
  escalate: {
    en: 'A weapon, an injury or 3 failed attempts: the lead marshal decides. The police liaison is asked only if safety needs the police.',
  },
  standDown: { en: 'The person has left or has been calm for 10 min.' },
};
