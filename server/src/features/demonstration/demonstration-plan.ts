import type { z } from 'zod';
import type { http } from '@waypost/shared/contract';
import type { AgreementData, EventData } from '@waypost/shared/event';
import { namedId } from '../../platform/named-id.js';
import { crowdSteps } from './plan/crowd.js';
import {
  EXERCISE_DIRECTOR,
  OWNER_CALL_SIGN,
  personId,
  personSteps,
  VISITING_LIAISON,
  VISITING_MARSHAL,
} from './plan/people.js';
import { briefingSteps } from './plan/briefing.js';
import { channelSteps } from './plan/channels.js';
import { contingencySteps } from './plan/contingencies.js';
import { permitSteps } from './plan/permits.js';
import { placeSteps } from './plan/places.js';
import { postSteps } from './plan/posts.js';
import { riskSteps } from './plan/risks.js';
import { routeSteps } from './plan/routes.js';
import { sectorSteps } from './plan/sectors.js';
import { shiftSteps } from './plan/shifts.js';
import type { Step } from './step.js';

export interface DemonstrationPlan {
  /** What the event is made from. */
  event: z.infer<typeof http.newEvent>;
  /** What `event.edit` sets beside it. */
  details: Pick<EventData, 'phases' | 'purpose'>;
  /** Batches for `plan.step`, in this order: a later one refers to an earlier one's records. */
  batches: Step[][];
  /** What the sharing agreement shows beside its defaults. */
  shares: AgreementData['shares'];
  /** Whom the marshal's and the liaison's link sign in, and whom the drill signs in to direct it. */
  marshalId: string;
  liaisonId: string;
  directorId: string;
}

export const DEMONSTRATION_EVENT_ID = namedId('demonstration', 'event');

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/**
 * A march in Washington DC from Freedom Plaza to the west side of the Capitol, with everything a real plan has.
 * Positions were written down for this and checked against open street data; nothing was copied from it.
 * @param setOff when the head of the march leaves Freedom Plaza; every other time hangs on it
 */
export function demonstrationPlan(setOff: Date): DemonstrationPlan {
  const at = (minutes: number): Date => new Date(setOff.getTime() + minutes * MINUTE_MS);
  const phase = (name: EventData['phases'][number]['phase'], from: number, to: number) => ({
    phase: name,
    startsAt: at(from).toISOString(),
    endsAt: at(to).toISOString(),
  });
  return {
    event: {
      id: DEMONSTRATION_EVENT_ID,
      name: 'March to the Capitol',
      place: 'Washington, DC',
      timeZone: 'America/New_York',
      opensAt: at(-180).toISOString(),
      closesAt: at(240).toISOString(),
      expected: { low: 6_000, likely: 9_000, high: 14_000 },
      languages: ['en', 'zh-Hant', 'es'],
      centre: [-77.022, 38.8925],
      exercise: true,
      callSign: OWNER_CALL_SIGN,
    },
    details: {
      purpose:
        'An exercise. The streets are real; the march, its people and its incidents are not, and nobody named here has agreed to anything.',
      phases: [
        phase('pre_event', -180, -75),
        phase('assembly', -75, 0),
        phase('march', 0, 60),
        phase('rally', 60, 150),
        phase('disbandment', 150, 240),
      ],
    },
    batches: [
      sectorSteps(),
      routeSteps(),
      placeSteps(),
      crowdSteps(DEMONSTRATION_EVENT_ID),
      postSteps(),
      personSteps(at),
      shiftSteps(at(-120), at(240), at(-3 * DAY_MINUTES)),
      permitSteps(),
      channelSteps(),
      briefingSteps(DEMONSTRATION_EVENT_ID),
      contingencySteps(),
      riskSteps(DEMONSTRATION_EVENT_ID),
    ],
    shares: {
      sector: 'reduced',
      // Whoever closes streets must know at once that the march goes another way.
      activation: 'reduced',
      // Their own officers' words, as we took them down: both sides check them against each other.
      announcement: 'full',
      'place:first_aid': 'reduced',
      'place:hospital': 'full',
      'place:closure': 'full',
      'place:transit': 'full',
      'incident:vehicle': 'full',
      'incident:suspicious': 'full',
    },
    directorId: personId(EXERCISE_DIRECTOR),
    marshalId: personId(VISITING_MARSHAL),
    liaisonId: personId(VISITING_LIAISON),
  };
}
