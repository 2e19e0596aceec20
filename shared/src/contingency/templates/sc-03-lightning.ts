import type { ContingencyTemplate } from '../template.js';

export const SC_03_LIGHTNING: ContingencyTemplate = {
  id: 'SC-03-LIGHTNING',
  code: 'SC-03',
  priority: 1,
  incidentTypes: ['weather'],
  owner: 'safety_officer',
  decide: ['event_controller'],
  onScene: [],
  support: ['section_lead', 'marshal'],
  informed: [],
  cap: {
    category: ['Met'],
    responseType: ['Shelter'],
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Observed',
  },
  name: { en: 'Lightning or severe storm' },
  trigger: {
    en: 'Lightning strikes within 8 mi (13 km), or thunder is heard. Warn earlier: when the storm is nearer than 8 mi (13 km) plus its speed times the time people need to reach shelter.',
  },
  steps: [
    { role: 'safety_officer', text: { en: 'Call WARN when the storm reaches the outer ring.' } },
    { role: 'marshal', text: { en: 'On WARN, go to your shelter post.' } },
    { role: 'information', text: { en: 'On WARN, tell people by loudspeaker where their shelter is.' } },
    { role: 'event_controller', text: { en: 'Call SHELTER at 8 mi (13 km).' } },
    { role: 'event_controller', text: { en: 'Stop the march.' } },
    { role: 'section_lead', text: { en: 'Lead your section to its named buildings and vehicles.' } },
    { role: 'marshal', text: { en: 'Tell people to put down banners and poles.' } },
    { role: 'marshal', text: { en: 'Move people away from trees and metal barriers.' } },
    { role: 'section_lead', text: { en: 'Report what part of your section is clear, in percent.' } },
    { role: 'event_controller', text: { en: 'Watch the sections until all are clear.' } },
  ],
  comms: { en: 'Call to everyone, and the public alert "Shelter". Repeat it every 10 min.' },
  escalate: {
    en: 'The shelters hold fewer people than the crowd, or a person is struck (SC-01): end the event and send a METHANE report.',
  },
  standDown: {
    en: '30 min have passed since the last thunder or the last strike within 8 mi (13 km). Start the clock again at each new strike. The safety officer proposes it, then the event controller decides.',
  },
};
