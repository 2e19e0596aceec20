import type { Id } from '../kernel/index.js';
import { clock, PLAN_EVENT_ID, PLAN_PHASES, shiftOf, spot, type PlanCommand } from './plan-builder.js';
import { idOf } from './sample-event.js';

/** What makes the sound plan unsound in one way. */
export interface Break {
  commands: readonly PlanCommand[];
  /** When it is looked at, where that matters. */
  now?: string;
}

const breaking = (...commands: PlanCommand[]): Break => ({ commands });
const at = (now: string, ...commands: PlanCommand[]): Break => ({ commands, now });
const edit = (kind: string, name: string, set: object): PlanCommand => [
  `${kind}.edit`,
  { id: idOf(name), set },
];
const drop = (kind: string, name: string): PlanCommand => [`${kind}.remove`, { id: idOf(name) }];
const event = (set: object): PlanCommand => ['event.edit', { id: PLAN_EVENT_ID, set }];
const expected = (likely: number): PlanCommand =>
  event({ expected: { low: Math.floor(likely * 0.8), likely, high: Math.ceil(likely * 1.2) + 1 } });
const main = (points: [number, number][]): PlanCommand =>
  edit('route', 'main', { points, widths: points.slice(1).map(() => 12) });
const shift = (id: Id, set: object): PlanCommand => ['shift.edit', { id, set }];

const EVERY_SHIFT = (['P1', 'P2', 'P3', 'HEAD', 'TAIL'] as const).flatMap((code) =>
  ([1, 2] as const).map((n) => shiftOf(code, n)),
);
const DAY_BEFORE = '2026-05-01T12:00:00.000Z';

/** For every rule of the plan check, a way to break the sound plan so that the rule has something to say. */
export const BROKEN_PLANS: Readonly<Record<string, Break>> = {
  'expected-missing': breaking(event({ expected: { low: 500, likely: 500, high: 500 } })),
  'phases-missing': breaking(event({ phases: PLAN_PHASES.filter(({ phase }) => phase === 'march') })),
  'phases-overlap': breaking(
    event({
      phases: PLAN_PHASES.map((phase) =>
        phase.phase === 'rally' ? { ...phase, startsAt: clock('16:00') } : phase,
      ),
    }),
  ),
  'phase-outside-event': breaking(event({ closesAt: clock('18:00') })),
  'march-outlasts-phase': breaking(edit('route', 'main', { paceMps: 0.1 })),
  'march-outlasts-event': breaking(event({ closesAt: clock('15:10') })),
  'no-permit': breaking(drop('permit', 'permit')),
  'permit-refused': breaking(edit('permit', 'permit', { state: 'refused' })),
  'permit-late': at(DAY_BEFORE, edit('permit', 'permit', { state: 'needed' })),
  'permit-soon': at('2026-04-27T12:00:00.000Z', edit('permit', 'permit', { state: 'needed' })),
  'permit-undecided': at(DAY_BEFORE, edit('permit', 'permit', { state: 'filed' })),
  'no-assembly-area': breaking(drop('place', 'assembly')),
  'no-dispersal-area': breaking(drop('place', 'dispersal')),
  'marshals-chosen-late': at(DAY_BEFORE, edit('post', 'P1', { needs: { count: 100 } })),
  'no-main-route': breaking(drop('route', 'main')),
  'several-main-routes': breaking(edit('route', 'alternate', { role: 'main' })),
  'route-gap': breaking(main([spot(0, 0), spot(1_200, 20)])),
  'route-crosses-itself': breaking(
    main([spot(0, 0), spot(300, 0), spot(300, 90), spot(150, 90), spot(150, -90), spot(900, 20)]),
  ),
  'route-reversal': breaking(main([spot(0, 0), spot(300, 0), spot(200, 2), spot(900, 20)])),
  'width-not-measured': breaking(edit('route', 'main', { widths: [10, 10, 10] })),
  'pinch-over-capacity': breaking(edit('pinch', 'narrow', { widthM: 8 })),
  'saturated-narrowing': breaking(edit('pinch', 'narrow', { widthM: 3 })),
  'queue-over-checkpoint': breaking(expected(20_000), edit('pinch', 'narrow', { widthM: 3 })),
  'no-alternate': breaking(drop('route', 'alternate')),
  'alternate-tighter': breaking(edit('route', 'alternate', { widths: [14, 8, 14] })),
  'alternate-apart': breaking(
    edit('route', 'alternate', { points: [spot(0, 0), spot(0, 150), spot(900, 150), spot(900, 300)] }),
  ),
  'no-way-out': breaking(drop('route', 'way out 1'), drop('route', 'way out 2'), drop('place', 'dispersal')),
  'crossing-closure-unknown': breaking(event({ expected: { low: 0, likely: 0, high: 10 } })),
  'checkpoint-gap': breaking(drop('checkpoint', 'CP2'), drop('checkpoint', 'CP3')),
  'checkpoint-off-route': breaking(edit('checkpoint', 'CP2', { at: spot(300, 200) })),
  'map-layer-empty': breaking(drop('place', 'toilets')),
  'water-gap': breaking(drop('place', 'water 1'), drop('place', 'water 2')),
  'first-aid-far': breaking(drop('place', 'first aid 450'), drop('place', 'first aid 750')),
  'aed-far': breaking(drop('place', 'aed 450'), drop('place', 'aed 750')),
  'no-hospital': breaking(drop('place', 'hospital')),
  'no-accessible-toilet': breaking(edit('place', 'toilets', { accessible: false })),
  'no-step-free-arrival': breaking(edit('place', 'station', { accessible: false })),
  'assembly-over-capacity': breaking(edit('place', 'assembly', { capacity: 100 })),
  'rally-over-capacity': breaking(edit('place', 'rally', { capacity: 100 })),
  'exits-short': breaking(drop('route', 'way out 2')),
  'no-welfare-point': breaking(drop('place', 'welfare')),
  'crossing-without-post': breaking(drop('post', 'P1')),
  'pinch-without-post': breaking(drop('post', 'P2')),
  'post-without-sector': breaking(edit('post', 'P1', { sectorId: null })),
  'sector-without-lead': breaking(edit('person', 'lead', { sectorIds: [] })),
  'no-head-captain': breaking(drop('post', 'HEAD')),
  'no-tail-captain': breaking(drop('post', 'TAIL')),
  'posts-short': breaking(['shift.remove', { id: shiftOf('P1', 1) }]),
  'post-skills-missing': breaking(edit('post', 'P1', { needs: { count: 2, skills: ['driver'] } })),
  'post-languages-missing': breaking(edit('post', 'P1', { needs: { count: 2, languages: ['fr'] } })),
  'post-alone': breaking(edit('post', 'P1', { needs: { count: 1 } })),
  'crowd-managers-few': breaking(expected(12_000)),
  'staffing-below-need': breaking(expected(3_000)),
  'double-booked': breaking([
    'shift.add',
    {
      id: idOf('second shift'),
      data: { postId: idOf('P2'), personId: idOf('M1'), from: clock('15:00'), to: clock('16:00') },
    },
  ]),
  'rest-missing': breaking(shift(shiftOf('P1', 1), { from: clock('12:00') })),
  'shift-declined': breaking(shift(shiftOf('P1', 1), { state: 'declined' })),
  'not-available': breaking(
    edit('person', 'M1', { availability: [{ from: clock('14:00'), to: clock('15:00') }] }),
  ),
  'briefing-time-short': breaking(...EVERY_SHIFT.map((id) => shift(id, { from: clock('13:30') }))),
  'control-unreachable': breaking(edit('person', 'lead', { contact: null })),
  'no-medic': breaking(edit('person', 'medic', { skills: null, duties: null })),
  'no-police-liaison': breaking(edit('person', 'police contact 1', { duties: null })),
  'scenario-missing': breaking(drop('contingency', 'SC-14')),
  'risk-register-empty': breaking(drop('risk', 'crush')),
  'risk-very-high': breaking(edit('risk', 'crush', { current: { likelihood: 5, severity: 5 } })),
  'risk-without-control': breaking(edit('risk', 'crush', { controls: [] })),
  'risk-without-plan': breaking(edit('risk', 'crush', { contingencyIds: [] })),
  'contingency-without-owner': breaking(edit('contingency', 'SC-01', { ownerId: null })),
  'contingency-words-missing': breaking(edit('contingency', 'SC-01', { name: { en: 'Medical' } })),
  'blocked-plan-without-alternate': breaking(edit('contingency', 'SC-16', { alternateRouteId: null })),
  'no-shelter': breaking(drop('place', 'shelter')),
  'shelter-far': breaking(edit('place', 'shelter', { at: { point: spot(450, 4_000) } })),
  'shelter-too-small': breaking(edit('place', 'shelter', { capacity: 10 })),
  'pace-incomplete': breaking(drop('channel', 'contingency')),
  'no-medical-net': breaking(drop('channel', 'medical')),
  'no-all-call': breaking(drop('channel', 'all call')),
  'radio-without-channel': breaking(edit('channel', 'alternate', { channel: null })),
  'protected-in-service': breaking(
    edit('place', 'chapel', { hours: [{ from: clock('15:00'), to: clock('16:00') }] }),
  ),
  'protected-hours-unknown': breaking(edit('place', 'chapel', { hours: null })),
  'agreement-not-reviewed': breaking(['agreement.change', { id: PLAN_EVENT_ID, shares: { sector: null } }]),
  'agreement-ends-early': breaking([
    'agreement.change',
    { id: PLAN_EVENT_ID, shares: {}, until: clock('16:00') },
  ]),
  'plan-not-agreed': breaking([
    'person.add',
    { id: idOf('liaison'), data: { callSign: 'Liaison', role: 'liaison', access: 'joined' } },
  ]),
};
