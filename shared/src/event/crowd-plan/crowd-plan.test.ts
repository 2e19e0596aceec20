import { describe, expect, test } from '@jest/globals';
import { forecast } from '../../crowd/index.js';
import { decide, EventState } from '../../ledger/index.js';
import { idOf, sampleEvent, SAMPLE_EVENT_ID, SAMPLE_NOW, sampleViewer } from '../../testing/index.js';
import { forecastInputOf, type CrowdPlanData } from './index.js';

const RALLY: [number, number][] = [
  [-77.0201, 38.8999],
  [-77.0199, 38.8999],
  [-77.0199, 38.9001],
  [-77.0201, 38.9001],
];

function after(...commands: [name: string, payload: object][]): EventState {
  const state = sampleEvent();
  for (const [name, payload] of commands) {
    const command = { id: idOf(`test ${state.seq}`), name, payload, happenedAt: SAMPLE_NOW };
    const decision = decide(state, sampleViewer('organiser', state), command, SAMPLE_NOW);
    if (!decision.ok) throw new Error(`${name}: ${JSON.stringify(decision.error)}`);
    state.apply(decision.value, state.seq + 1);
  }
  return state;
}

const planned = (state: EventState, options?: { routeId: string }) =>
  forecastInputOf(state, SAMPLE_EVENT_ID, options)!;
const edit = (set: CrowdPlanData): [string, object] => ['crowd_plan.edit', { id: SAMPLE_EVENT_ID, set }];

/** A side street that ends on the first leg of the sample's route. */
const FEEDER: [string, object] = [
  'route.add',
  {
    id: idOf('feeder'),
    data: {
      name: 'North feeder',
      role: 'feeder',
      points: [
        [-77.025, 38.894],
        [-77.025, 38.89],
      ],
      widths: [6],
    },
  },
];

describe('forecastInputOf', () => {
  test('reads route, pinches, checkpoints and people from the plan as it is drawn', () => {
    const { input, stepOffAt, routeId, gaps } = planned(sampleEvent());
    expect(routeId).toBe(idOf('route'));
    expect(stepOffAt).toBe('2026-05-01T15:00:00.000Z');
    expect(input.route.segments.map((each) => each.widthM)).toEqual([12, 8]);
    expect(input.route.pinches).toMatchObject([{ id: idOf('pinch'), widthM: 5 }]);
    expect(input.route.checkpoints).toMatchObject([{ id: idOf('checkpoint'), crossing: false }]);
    expect(input.groups).toEqual([{ people: 8_000 }]);
    expect(input.band).toEqual({ people: { low: 0.625, high: 1.5 } });
    expect(input.release).toEqual({ startS: 0, densityPerM2: 0.6 });
    // The sample's plaza: 870 m by 1,110 m.
    expect(input.assembly!.areaM2 / 1e6).toBeCloseTo(0.96, 1);
    expect(gaps.map((gap) => gap.code)).toEqual(['no-rally-area', 'no-exits']);
  });

  test('an event without a crowd plan is forecast with defaults; one without people or route is not', () => {
    expect(planned(after(['crowd_plan.remove', { id: SAMPLE_EVENT_ID }])).input.groups).toHaveLength(1);
    expect(
      planned(
        after(['event.edit', { id: SAMPLE_EVENT_ID, set: { expected: { low: 0, likely: 0, high: 10 } } }]),
      ),
    ).toBeUndefined();
    expect(planned(after(['route.remove', { id: idOf('route') }]))).toBeUndefined();
  });

  test('groups share all who start at assembly by their parts, each at its pace', () => {
    const groups = [
      { name: 'Families', part: 1, paceMps: 0.6 },
      { name: 'Main body', part: 3 },
    ];
    const { input } = planned(after(edit({ groups, paceMps: 1 })));
    expect(input.groups).toEqual([
      { people: 2_000, paceMps: 0.6 },
      { people: 6_000, paceMps: 1 },
    ]);
  });

  test('arrivals come evenly over the assembly phase unless they are planned', () => {
    const phases = [
      { phase: 'assembly', startsAt: '2026-05-01T14:00:00.000Z', endsAt: '2026-05-01T15:00:00.000Z' },
      { phase: 'march', startsAt: '2026-05-01T15:00:00.000Z', endsAt: '2026-05-01T17:00:00.000Z' },
    ];
    const phased: [string, object] = ['event.edit', { id: SAMPLE_EVENT_ID, set: { phases } }];
    expect(planned(after(phased)).input.groups[0]!.arrivals).toEqual([
      { atS: -3_600, share: 0 },
      { atS: 0, share: 1 },
    ]);
    const arrivals = [
      { atMin: -30, share: 0.2 },
      { atMin: 10, share: 1 },
    ];
    expect(planned(after(phased, edit({ arrivals }))).input.groups[0]!.arrivals).toEqual([
      { atS: -1_800, share: 0.2 },
      { atS: 600, share: 1 },
    ]);
  });

  test('a feeder joins where it meets the route, after its own walk, and its people are part of all', () => {
    const feeders = [{ routeId: idOf('feeder'), people: 1_000, startsMin: 5 }];
    const { input } = planned(after(FEEDER, edit({ feeders })));
    const [feeder] = input.feeders!;
    expect(input.groups[0]!.people).toBe(7_000);
    expect(feeder!.id).toBe(idOf('feeder'));
    expect(feeder!.atM).toBeCloseTo(433, -1);
    // 5 m of free width at one person a metre and second; 445 m at 0.9 m/s after five minutes.
    expect(feeder!.mostPerS).toBe(5);
    expect(feeder!.arrivals![0]!.atS).toBeCloseTo(300 + 445 / 0.9, -1);
    expect(forecast({ ...input, band: false }).people.likely).toBeCloseTo(8_000, 3);
  });

  test('on an alternate that the feeder does not reach, the same crowd walks with the main body', () => {
    const alternate: [string, object] = [
      'route.add',
      {
        id: idOf('alternate'),
        data: {
          name: 'Alternate',
          role: 'alternate',
          points: [
            [-77.03, 38.89],
            [-77.03, 38.9],
          ],
          widths: [9],
        },
      },
    ];
    const feeders = [{ routeId: idOf('feeder'), people: 1_000 }];
    const state = after(FEEDER, alternate, edit({ feeders }));
    const { input, gaps, routeName } = planned(state, { routeId: idOf('alternate') });
    expect(routeName).toBe('Alternate');
    expect(input.groups[0]!.people).toBe(8_000);
    expect(gaps).toContainEqual({ code: 'feeder-off-route', id: idOf('feeder') });
  });

  test('a drawn feeder that nobody is said to use is pointed out', () => {
    expect(planned(after(FEEDER)).gaps).toContainEqual({
      code: 'feeder-without-people',
      id: idOf('feeder'),
    });
  });

  test('a halt at a checkpoint becomes a distance; when the checkpoint goes, the halt is left out and named', () => {
    const halts = [{ atMin: 20, durationMin: 5, where: { checkpointId: idOf('checkpoint') } }];
    const state = after(edit({ halts }));
    const { input } = planned(state);
    const at = input.route.checkpoints![0]!.atM;
    expect(input.halts).toEqual([{ fromS: 1_200, durationS: 300, where: { atM: at } }]);
    const gone = planned(after(edit({ halts }), ['checkpoint.remove', { id: idOf('checkpoint') }]));
    expect(gone.input.halts).toEqual([]);
    expect(gone.gaps).toContainEqual({ code: 'dangling', field: 'halts.0' });
  });

  test('the end takes its area, exits and ways home from the plan', () => {
    const rally: [string, object] = [
      'place.add',
      { id: idOf('rally'), data: { type: 'rally', name: 'Lawn', at: { area: RALLY }, capacity: 900 } },
    ];
    const { input, gaps } = planned(
      after(
        rally,
        edit({
          stayUntil: '2026-05-01T18:00:00.000Z',
          exits: [
            { name: 'North', widthM: 6 },
            { name: 'South', widthM: 4 },
          ],
          sinks: [{ name: 'Metro', share: 0.6, perMin: 250 }],
          longestWalkM: 200,
          preMovementMin: 4,
        }),
      ),
    );
    expect(input.end).toMatchObject({
      rally: { capacity: 900 },
      staysUntilS: 3 * 3_600,
      exitWidthsM: [6, 4],
      sinks: [{ share: 0.6, perMin: 250 }],
      longestWalkM: 200,
      preMovementS: 240,
    });
    expect(gaps).toEqual([]);
  });
});

describe('crowd_plan', () => {
  const refused = (set: CrowdPlanData) => {
    const state = sampleEvent();
    const [name, payload] = edit(set);
    return decide(
      state,
      sampleViewer('organiser', state),
      { id: idOf('bad'), name, payload, happenedAt: SAMPLE_NOW },
      SAMPLE_NOW,
    );
  };

  test('refuses what names nothing, and times that go backwards', () => {
    expect(refused({ routeId: idOf('nowhere') })).toMatchObject({
      error: { code: 'bad-reference', fields: ['set.routeId'] },
    });
    expect(refused({ feeders: [{ routeId: idOf('nowhere'), people: 1 }] })).toMatchObject({
      error: { code: 'bad-reference', fields: ['set.feeders.0'] },
    });
    const backwards = [
      { fromMin: 10, perS: 5 },
      { fromMin: 0, perS: 8 },
    ];
    expect(refused({ release: backwards })).toMatchObject({
      error: { code: 'bad-time', fields: ['set.release'] },
    });
  });

  test('belongs to the event: no other id will do', () => {
    const state = after(['crowd_plan.remove', { id: SAMPLE_EVENT_ID }]);
    const command = {
      id: idOf('x'),
      name: 'crowd_plan.add',
      payload: { id: idOf('other'), data: {} },
      happenedAt: SAMPLE_NOW,
    };
    expect(decide(state, sampleViewer('organiser', state), command, SAMPLE_NOW)).toMatchObject({
      error: { code: 'bad-reference' },
    });
  });
});
