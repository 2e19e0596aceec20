import type { ContingencyTemplate } from '../template.js';

export const SC_06_PINCH_QUEUE: ContingencyTemplate = {
  id: 'SC-06-PINCH-QUEUE',
  code: 'SC-06',
  priority: 2,
  incidentTypes: ['crowd'],
  owner: 'lead_marshal',
  decide: [],
  onScene: [],
  support: ['section_lead', 'event_controller'],
  informed: [],
  cap: {
    category: ['Transport', 'Safety'],
    responseType: ['Monitor'],
    urgency: 'Expected',
    severity: 'Minor',
    certainty: 'Observed',
  },
  name: { en: 'Queue at a pinch point or head stopped' },
  trigger: {
    en: 'More people arrive at a pinch point than it lets through, for 3 min. Or the head stands still for more than 60 s. Or the end of the queue reaches the checkpoint before.',
  },
  steps: [
    { role: 'lead_marshal', text: { en: 'Tell the tail to hold at the last wide block.' } },
    { role: 'section_lead', text: { en: 'Leave a gap of 30 m (100 ft) after every 500 people.' } },
    { role: 'event_controller', text: { en: 'Calculate the arrival of the tail again.' } },
    { role: 'event_controller', text: { en: 'Publish the new time.' } },
  ],
  comms: { en: 'Operations channel. Say: "Head held at CP__. Hold at CP__."' },
  escalate: {
    en: 'The halt lasts more than 5 min, or the queue reaches 3 or more people per m² standing or 2 or more moving (measured or forecast): start SC-05.',
  },
  standDown: {
    en: 'The end of the queue has passed the pinch point, and inflow is at most 0.8 times its capacity.',
  },
};
