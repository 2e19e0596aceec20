import type { ContingencyTemplate } from '../template.js';

export const SC_02_HEAT: ContingencyTemplate = {
  id: 'SC-02-HEAT',
  code: 'SC-02',
  priority: 3,
  incidentTypes: ['weather'],
  owner: 'safety_officer',
  decide: ['event_controller'],
  onScene: [],
  support: [],
  informed: ['medical_lead', 'police_liaison', 'access_welfare'],
  cap: {
    category: ['Met', 'Health'],
    responseType: ['Prepare', 'Execute'],
    urgency: 'Expected',
    severity: 'Moderate',
    certainty: 'Observed',
  },
  name: { en: 'Heat stress threshold' },
  trigger: {
    en: 'WBGT (wet-bulb globe temperature) reaches 82 °F (27.8 °C): green. 85 °F (29.4 °C): yellow. 88 °F (31.1 °C): red. 90 °F (32.2 °C): black. Or the heat index reaches 103 °F (39.4 °C). Or 3 people fall ill from heat within 30 min.',
  },
  steps: [
    { role: 'safety_officer', text: { en: 'At 82 °F (27.8 °C), double the water points.' } },
    {
      role: 'information',
      text: { en: 'At 82 °F (27.8 °C), remind people to drink, by loudspeaker, every 15 min.' },
    },
    { role: 'event_controller', text: { en: 'At 85 °F (29.4 °C), shorten the speeches.' } },
    {
      role: 'section_lead',
      text: { en: 'At 85 °F (29.4 °C), give people 10 min of rest in the shade in every 30 min.' },
    },
    { role: 'access_welfare', text: { en: 'At 85 °F (29.4 °C), send water teams through the crowd.' } },
    { role: 'event_controller', text: { en: 'At 88 °F (31.1 °C), cut the route to the short variant.' } },
    {
      role: 'event_controller',
      text: { en: 'At 88 °F (31.1 °C), allow no standing rally longer than 20 min.' },
    },
    { role: 'event_controller', text: { en: 'At 90 °F (32.2 °C), do not start.' } },
    {
      role: 'event_controller',
      text: {
        en: 'At 90 °F (32.2 °C), lead a march that is moving to the nearest shaded dispersal point and end it.',
      },
    },
  ],
  comms: { en: 'Loudspeakers, SMS and app. Send a plain message with a link to the water map.' },
  escalate: {
    en: 'Black flag, or 5 or more people ill from heat: the event controller ends the event and tells the ambulance service.',
  },
  standDown: { en: 'WBGT has stayed below the level for 30 min, or the event has ended.' },
};
