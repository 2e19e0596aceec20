import type { ContingencyTemplate } from '../template.js';

export const SC_05_DENSITY: ContingencyTemplate = {
  id: 'SC-05-DENSITY',
  code: 'SC-05',
  priority: 1,
  incidentTypes: ['crowd'],
  owner: 'event_controller',
  decide: [],
  onScene: ['section_lead'],
  support: [],
  informed: ['police_liaison', 'medical_lead', 'safety_officer'],
  cap: {
    category: ['Safety', 'Rescue'],
    responseType: ['Avoid', 'Evacuate'],
    urgency: 'Immediate',
    severity: 'Extreme',
    certainty: 'Observed',
  },
  name: { en: 'Crowd density warning or crush risk' },
  trigger: {
    en: 'A moving crowd reaches 2 people per m² (red), or a standing crowd reaches 3 per m² (red). Amber is a watch and not this plan: from 1.1 per m² moving or 2 per m² standing. Or any sign: arms pinned, people swaying against their will, shock waves, shouts of distress, people climbing out.',
  },
  steps: [
    { role: 'everyone', text: { en: 'Call HOLD, HOLD, HOLD on the operations channel.' } },
    { role: 'marshal', text: { en: 'At every feeder street, stop the inflow first.' } },
    { role: 'section_lead', text: { en: 'Open every side exit and cross street.' } },
    { role: 'section_lead', text: { en: 'Remove the barriers.' } },
    { role: 'section_lead', text: { en: 'Relieve the crowd from the back and the sides.' } },
    { role: 'section_lead', text: { en: 'Never push from the rear.' } },
    {
      role: 'event_controller',
      text: { en: 'Halt the head only if there is space ahead. Otherwise move the head forward.' },
    },
    { role: 'information', text: { en: 'Tell the back first, by loudspeaker: "Stop. Take one step back."' } },
    { role: 'medical_lead', text: { en: 'Move the medical teams close.' } },
    { role: 'medical_lead', text: { en: 'Prepare for several casualties.' } },
  ],
  comms: {
    en: 'Keep the operations channel free of other traffic. Repeat one short line by loudspeaker. Silence the music.',
  },
  escalate: {
    en: '3 or more people per m² moving, or 4 or more standing and rising; or 4 or more moving or 5 or more standing in any case; or anyone down or pinned: send a METHANE report to 911 and tell the police liaison now.',
  },
  standDown: {
    en: 'Less than 1.1 people per m² (moving) or less than 2 per m² (standing) for 10 min, with inflow held to at most 0.8 times the capacity of the pinch point.',
  },
};
