import type { ContingencyTemplate } from '../template.js';

export const SC_07_VEHICLE: ContingencyTemplate = {
  id: 'SC-07-VEHICLE',
  code: 'SC-07',
  priority: 1,
  incidentTypes: ['vehicle'],
  owner: 'event_controller',
  decide: [],
  onScene: ['section_lead'],
  support: [],
  informed: ['police_liaison', 'medical_lead'],
  cap: {
    category: ['Security', 'Transport'],
    responseType: ['Evacuate', 'Avoid'],
    urgency: 'Immediate',
    severity: 'Extreme',
    certainty: 'Observed',
  },
  name: { en: 'Vehicle on the route or vehicle attack' },
  trigger: {
    en: 'A vehicle is on the closed route, speeds up, mounts the kerb or forces a line of marshals. Or a vehicle circles several times.',
  },
  steps: [
    { role: 'marshal', text: { en: 'Blow 3 long whistle blasts.' } },
    { role: 'marshal', text: { en: 'Shout: "VEHICLE – LEFT" or "VEHICLE – RIGHT".' } },
    { role: 'marshal', text: { en: 'Move people to the building line or behind parked trucks.' } },
    { role: 'marshal', text: { en: 'Do not stand in front of it. Do not link arms.' } },
    { role: 'marshal', text: { en: 'When you are safe, a second marshal calls 911.' } },
    { role: 'marshal', text: { en: 'When you are safe, give control the plate, colour and direction.' } },
    { role: 'event_controller', text: { en: 'Stop the head and the tail.' } },
    { role: 'event_controller', text: { en: 'Tell the police liaison.' } },
    { role: 'event_controller', text: { en: 'Have the medical teams stand by.' } },
    { role: 'event_controller', text: { en: 'Treat the scene as a possible attack. Expect a second one.' } },
  ],
  comms: { en: 'Call to everyone: "VEHICLE, VEHICLE, CP__, heading __."' },
  escalate: {
    en: 'The vehicle touches a person or does not stop: send a METHANE report. Keep the crowd away. The police lead.',
  },
  standDown: {
    en: 'The police confirm that vehicle and driver are held. The barrier is back. The route has been walked.',
  },
};
