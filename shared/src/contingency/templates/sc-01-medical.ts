import type { ContingencyTemplate } from '../template.js';

export const SC_01_MEDICAL: ContingencyTemplate = {
  id: 'SC-01-MEDICAL',
  code: 'SC-01',
  priority: 1,
  incidentTypes: ['medical'],
  owner: 'medical_lead',
  decide: [],
  onScene: ['section_lead'],
  support: [],
  informed: ['event_controller', 'safety_officer', 'police_liaison'],
  cap: {
    category: ['Health', 'Rescue'],
    responseType: ['Avoid'],
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Observed',
  },
  name: { en: 'Medical emergency' },
  trigger: {
    en: 'A person does not respond, does not breathe normally, has chest pain, a seizure or heavy bleeding, or is ill from heat and confused. Or any marshal presses MEDICAL.',
  },
  steps: [
    {
      role: 'marshal',
      text: {
        en: 'If life is in danger, call 911, 999 or 112 yourself in the first 30 s. Never wait for control.',
      },
    },
    { role: 'marshal', text: { en: 'Stay with the person.' } },
    { role: 'marshal', text: { en: 'Send a second marshal for a medic and an AED.' } },
    { role: 'marshal', text: { en: 'Have a third marshal make 3 m (10 ft) of space.' } },
    { role: 'marshal', text: { en: 'Send two marshals to the nearest cross street to meet the ambulance.' } },
    { role: 'section_lead', text: { en: 'Split or slow the column upstream.' } },
    { role: 'section_lead', text: { en: 'Keep one lane of 3.7 m (12 ft) open for the ambulance.' } },
    { role: 'event_controller', text: { en: 'Send the nearest medical team.' } },
    { role: 'event_controller', text: { en: 'Confirm the way in for the ambulance and the meeting point.' } },
    { role: 'event_controller', text: { en: 'Open an incident.' } },
  ],
  comms: {
    en: 'Medical channel. Say the checkpoint and side, how many are hurt, conscious yes or no, breathing yes or no, and the way in. Give no name. Take no photo.',
  },
  escalate: {
    en: 'No medic within 4 min, more than 1 casualty, or CPR in progress: the event controller sends a METHANE or ETHANE report and halts the head of the march.',
  },
  standDown: {
    en: 'The medical lead confirms that the person was treated or handed over to the ambulance service. The lane is open again. The event controller closes the incident.',
  },
};
