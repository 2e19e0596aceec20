import type { ContingencyTemplate } from '../template.js';

export const SC_15_TEARGAS: ContingencyTemplate = {
  id: 'SC-15-TEARGAS',
  code: 'SC-15',
  priority: 1,
  incidentTypes: ['agent'],
  owner: 'event_controller',
  decide: [],
  onScene: [],
  support: ['medical_lead'],
  informed: ['police_liaison', 'legal', 'access_welfare'],
  cap: {
    category: ['Health', 'CBRNE'],
    responseType: ['Evacuate'],
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Observed',
  },
  name: { en: 'Riot-control agent or smoke' },
  trigger: { en: 'A canister, spray or smoke is seen. Or the police put on masks.' },
  steps: [
    { role: 'marshal', text: { en: 'Lead people upwind and uphill. Walk. Do not run.' } },
    { role: 'marshal', text: { en: 'Do not touch a hot canister.' } },
    { role: 'marshal', text: { en: 'Open the exits.' } },
    { role: 'medical_lead', text: { en: 'Set up a decontamination point upwind.' } },
    { role: 'medical_lead', text: { en: 'Flush eyes with water for 10–15 min.' } },
    { role: 'medical_lead', text: { en: 'Remove contact lenses and contaminated clothing.' } },
    { role: 'medical_lead', text: { en: 'Wash skin with soap and water.' } },
    { role: 'medical_lead', text: { en: 'Help people with asthma or chronic lung disease first.' } },
    { role: 'event_controller', text: { en: 'Tell everyone the wind direction.' } },
    { role: 'event_controller', text: { en: 'Use the exits of SC-14.' } },
  ],
  comms: { en: 'Call to everyone: "Agent at CP__, wind from __, go __."' },
  escalate: { en: 'Trouble breathing, loss of consciousness or burns: call 911.' },
  standDown: {
    en: 'The air has been clear for 20 min, and the medical lead has closed the decontamination point.',
  },
};
