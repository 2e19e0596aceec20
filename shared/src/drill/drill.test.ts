import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DrillData } from '../event/index.js';
import { decide } from '../ledger/index.js';
import { idOf, sampleEvent, SAMPLE_NOW, sampleViewer } from '../testing/index.js';
import type { DrillFile } from './drill-file.js';
import { AT_THE_START, expectsOf, play, possibleIn, withMade, type DrillState } from './engine.js';
import { PERSONALITIES } from './drill-file.js';
import { temperOf } from './personalities.js';
import { scoreOf } from './score.js';

const FILE: DrillFile = {
  'waypost-drill': 1,
  script: 'storm',
  title: { en: 'Storm' },
  minutes: 30,
  marshals: { steady: 1 },
  injects: [
    {
      id: 'thunder',
      title: { en: 'Thunder' },
      at: 2,
      report: { type: 'weather', where: { column: 0.5 }, text: 'Thunder' },
      expect: [
        { do: 'acknowledge', within: 2, points: 3 },
        { do: 'activate', of: 'SC-03', within: 5, points: 7 },
      ],
    },
    {
      id: 'silence',
      title: { en: 'Nobody answers' },
      when: { unanswered: { inject: 'thunder', minutes: 3 } },
      call: { from: 'Police', text: 'Is anybody there?' },
    },
    {
      id: 'shelter',
      title: { en: 'The shelter is full' },
      when: { all: [{ activated: 'SC-03' }, { head_passes: 100 }] },
      after: 2,
      call: { from: 'Shelter', text: 'Full' },
      expect: [{ do: 'roll_call', of: 'all', within: 5, points: 4 }],
    },
  ],
};

/** A drill beginning at the sample's now, in which control does things at given minutes. */
function played() {
  const records = sampleEvent();
  let state: DrillState = AT_THE_START;
  const startedMs = Date.parse(SAMPLE_NOW);
  const instantAt = (minute: number) => new Date(startedMs + minute * 60_000).toISOString();
  const say = (minute: number, name: string, payload: object) => {
    const command = { id: idOf(`${name} ${minute}`), name, payload, happenedAt: instantAt(minute) };
    const decision = decide(records, sampleViewer('control', records), command, instantAt(minute));
    if (!decision.ok) throw new Error(`${name}: ${decision.error.code}`);
    records.apply(decision.value, records.seq + 1);
  };
  const look = (minute: number, headM = 0) => {
    const secondsOf = (instant: string) => (Date.parse(instant) - startedMs) / 1_000;
    const result = play(FILE, state, { records, nowS: minute * 60, headM, tailM: 0, secondsOf });
    state = result.state;
    for (const { id, report } of result.happen) {
      if (!report) continue;
      const made = idOf(`report ${id}`);
      say(minute, 'incident.report', { id: made, type: report.type, text: report.text, place: {} });
      state = withMade(state, id, made);
    }
    return {
      happened: result.happen.map(({ id }) => id),
      met: result.met.map(({ expectationId, atS }) => `${expectationId} ${atS / 60}`),
      over: result.over,
    };
  };
  return { say, look };
}

const thunder = idOf('report thunder');
const plan = { contingencyId: idOf('contingency'), messageId: idOf('m') };

describe('a drill that is played', () => {
  test('does what is due, once, and in its time', () => {
    const { look } = played();
    expect(look(1).happened).toEqual([]);
    expect(look(2.1).happened).toEqual(['thunder']);
    expect(look(3).happened).toEqual([]);
    expect(look(5.2).happened).toEqual(['silence']);
    expect(look(29).over).toBe(false);
    expect(look(30).over).toBe(true);
  });

  test('waits for conditions, and for a while after them', () => {
    const { look, say } = played();
    look(2);
    say(3, 'activation.start', { id: idOf('act'), ...plan });
    expect(look(4).happened).toEqual([]);
    expect(look(5, 150)).toMatchObject({ happened: ['silence'], met: [] });
    expect(look(6.9).happened).toEqual([]);
    expect(look(7).happened).toEqual(['shelter']);
  });

  test('notices what was done, at the time it was done', () => {
    const { look, say } = played();
    look(2);
    say(3, 'incident.acknowledge', { id: thunder });
    say(4, 'activation.start', { id: idOf('act'), ...plan });
    expect(look(6).met).toEqual(['thunder-1 3', 'thunder-2 4']);
    expect(look(7).met).toEqual([]);
  });
});

describe('the score', () => {
  const instantAt = (minute: number) => new Date(Date.parse(SAMPLE_NOW) + minute * 60_000).toISOString();
  const drill = (metAt: (number | undefined)[], over: Partial<DrillData> = {}): DrillData => ({
    script: 'storm',
    title: { en: 'Storm' },
    speed: 1,
    minutes: 30,
    possible: possibleIn(FILE),
    startedBy: idOf('organiser'),
    startedAt: SAMPLE_NOW,
    debrief: [],
    injects: [
      {
        id: 'thunder',
        title: { en: 'Thunder' },
        at: instantAt(2),
        expects: expectsOf(FILE.injects[0]!).map((expected, i) => ({
          ...expected,
          ...(metAt[i] === undefined ? {} : { metAt: instantAt(metAt[i]) }),
        })),
      },
    ],
    ...over,
  });
  const outcomes = (data: DrillData, minute: number) =>
    scoreOf(data, instantAt(minute)).lines.map(({ outcome, points }) => `${outcome} ${points}`);

  test('full points in time, half of them late, none for what was missed', () => {
    expect(outcomes(drill([3, 4]), 10)).toEqual(['met 3', 'met 7']);
    expect(outcomes(drill([5, 8]), 10)).toEqual(['late 1.5', 'late 3.5']);
    expect(outcomes(drill([3, undefined], { endedAt: instantAt(30) }), 40)).toEqual(['met 3', 'missed 0']);
    expect(scoreOf(drill([3, 8]), instantAt(9))).toMatchObject({ points: 6.5, soFar: 10, possible: 14 });
  });

  test('while it runs, what is open waits and then is overdue', () => {
    expect(outcomes(drill([]), 3)).toEqual(['waiting 0', 'waiting 0']);
    expect(outcomes(drill([]), 5)).toEqual(['overdue 0', 'waiting 0']);
  });

  test('what never came up in a drill that was cut short was not missed', () => {
    expect(scoreOf(drill([3, 4], { endedAt: instantAt(9), cutShort: true }), instantAt(9)).possible).toBe(10);
  });

  test('goes by the time of the drill, not of the wall', () => {
    const [line] = scoreOf(drill([3, 4], { speed: 60 }), instantAt(5)).lines;
    expect(line).toMatchObject({ tookS: 3600, outcome: 'late' });
  });
});

test('there are as many of each temper as were asked for, and captains are steady', () => {
  const counts = fc.record({
    slow: fc.nat(9),
    offline: fc.nat(9),
    lost: fc.nat(9),
    steady: fc.integer({ min: 2, max: 40 }),
  });
  fc.assert(
    fc.property(counts, (wanted) => {
      const all = Object.values(wanted).reduce((sum, count) => sum + count, 0);
      const dealt = Array.from({ length: all }, (_, index) => temperOf(index, all, wanted));
      for (const one of PERSONALITIES)
        expect(dealt.filter((temper) => temper === one)).toHaveLength(wanted[one]);
    }),
  );
});
