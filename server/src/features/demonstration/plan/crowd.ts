import type { CrowdPlanData } from '@waypost/shared/event';
import { idOf, type Step } from '../step.js';

/**
 * Nine thousand people of whom fifteen hundred come down 13th Street: together they are a little more than Peace Circle
 * takes, so that the forecast has a queue to show and an advice to give.
 */
const CROWD: CrowdPlanData = {
  groups: [
    { name: 'Step-free front: wheelchairs, prams, front banner', part: 600, paceMps: 0.75 },
    { name: 'Main body', part: 6_900, paceMps: 0.9 },
  ],
  arrivals: [
    { atMin: -75, share: 0.05 },
    { atMin: -45, share: 0.3 },
    { atMin: -20, share: 0.7 },
    { atMin: 0, share: 0.95 },
    { atMin: 10, share: 1 },
  ],
  release: [
    { fromMin: 0, perS: 6 },
    { fromMin: 5, perS: 8 },
  ],
  feeders: [{ routeId: idOf('route', 'feeder'), people: 1_500, startsMin: 4, mostPerS: 2.5 }],
  exits: [
    { name: 'First Street, south', widthM: 12 },
    { name: 'Maryland Avenue', widthM: 10 },
    { name: 'First Street, north', widthM: 8 },
  ],
  longestWalkM: 180,
  sinks: [
    { name: 'Capitol South', share: 0.4, perMin: 160 },
    { name: "L'Enfant Plaza", share: 0.35, perMin: 200 },
    { name: 'Judiciary Square', share: 0.25, perMin: 160 },
  ],
  remarks: 'Hold the front at 14th Street until 13th Street says that its people are in line.',
};

/** One record for the whole event, with the event's own id. */
export const crowdSteps = (eventId: string): Step[] => [
  { name: 'crowd_plan.add', payload: { id: eventId, data: CROWD } },
];
