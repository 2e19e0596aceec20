import type { Step } from '../step.js';

export const briefingSteps = (eventId: string): Step[] => [
  {
    name: 'briefing.add',
    payload: {
      id: eventId,
      data: {
        objectives: [
          'Everybody arrives at the West Front, and goes home, unhurt.',
          'The march keeps its pace and leaves no gap longer than 20 metres.',
          'Cross streets are closed no longer than the march needs them.',
          'Police hear from one voice, and hear what was agreed.',
        ],
        situation:
          'A march of some 9,000 people along Pennsylvania Avenue NW. A counter-protest is announced at 7th Street. The Metropolitan Police close the avenue from 14th to 3rd Street.',
        emphasis:
          'Report early and in few words. Any marshal may call 911, HOLD or MEDICAL. Only the lead marshal changes the route; only the event controller ends the event.',
        safety:
          'Work in pairs. Drink at every water point. Never stand in front of a vehicle, never link arms, never touch an officer or somebody from another group.',
        weather: 'Warm and humid; a thunderstorm is possible in the late afternoon.',
        medicalProcedure:
          'If life is in danger call 911 first, then MEDICAL. One marshal stays, one fetches a medic and the AED, two meet the ambulance at the nearest cross street.',
        hotline: '+1 202 555 0142',
      },
    },
  },
];
