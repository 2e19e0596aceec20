import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import {
  DemonstrationService,
  type OpenedDemonstration,
} from '@waypost/server/features/demonstration/demonstration.service';
import { loadDrill } from '@waypost/server/features/drill/drill-files';
import { castOf, type DrillOptions } from '@waypost/server/features/drill/options';
import { runDrill } from '@waypost/server/features/drill/run-drill';
import { leapTime } from '@waypost/server/features/drill/time';
import type { Scored } from '@waypost/server/features/drill/exercise';
import { startTestApp, testClock, type TestApp, type TestClock } from '../support/app.js';
import { command, createEvent, invite, signUp, testId } from '../support/people.js';

/** Every drill that ships is played from beginning to end, on a clock that leaps: the score is the same on any machine. */
let app: TestApp;
let clock: TestClock;
let folder: string;
let demonstration: OpenedDemonstration;
let stop: AbortController;

jest.setTimeout(120_000);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waypost-drills-'));
  stop = new AbortController();
  clock = testClock();
  app = await startTestApp({ clock, config: { demo: true, publicUrl: 'http://localhost' } });
  demonstration = await app.app.get(DemonstrationService).open();
});
afterEach(async () => {
  stop.abort();
  await app.close();
  await rm(folder, { recursive: true });
});

const MARSHALS = 16;

async function optionsFor(name: string, more: Partial<DrillOptions>): Promise<DrillOptions> {
  const file = await loadDrill(name);
  if (!file.ok) throw new Error(file.error.join('; '));
  return {
    ...castOf(file.value, true, MARSHALS),
    url: app.url,
    speed: 1,
    minutes: 0,
    seed: 1,
    cast: 'roster',
    control: 'good',
    once: true,
    leaps: true,
    identitiesPath: join(folder, 'drill.json'),
    ...more,
  };
}

async function played(name: string, control: DrillOptions['control']): Promise<Scored> {
  const pass = { eventId: demonstration.eventId, token: demonstration.directorToken };
  const options = await optionsFor(name, { control, pass });
  const result = await runDrill(options, stop.signal, undefined, leapTime(clock));
  if (!result.ok) throw new Error(result.error);
  expect(result.value.commands.unanswered).toBe(0);
  if (!result.value.scored) throw new Error('there is no score');
  return result.value.scored;
}

const summary = ({ score }: Scored) =>
  score.lines.map(({ expectation, outcome }) => `${expectation.id} ${expectation.act} ${outcome}`);

describe('a drill that ships', () => {
  test.each(['calm', 'storm', 'counter-protest'])(
    '%s with a good control earns every point',
    async (name) => {
      const scored = await played(name, 'good');
      expect(summary(scored).filter((line) => !line.endsWith(' met'))).toEqual([]);
      expect(scored.score.points).toBe(scored.score.possible);
      expect(scored.drill.endedAt).toBeDefined();
    },
  );

  test('storm with nobody in control: what nobody did is missed, and the police ask', async () => {
    const { drill, score } = await played('storm', 'human');
    const happened = drill.injects.map(({ id }) => id);
    expect(happened).toContain('nobody');
    // Without the plan the shelter never opened, so nothing of it came up.
    expect(happened).not.toContain('shelter');
    expect(score.points).toBe(0);
    expect(score.counts).toMatchObject({ met: 0, late: 0, missed: score.lines.length });
    expect(score.possible).toBeGreaterThan(score.soFar);
  });
});

describe('a drill in an event of one’s own', () => {
  const route = {
    name: 'Main',
    role: 'main',
    points: [
      [-77.03, 38.8955],
      [-77.0126, 38.8907],
    ],
    widths: [20],
  };

  async function own(exercise: boolean) {
    const owner = await signUp(app);
    const { eventId } = await createEvent(owner, { exercise });
    await command(owner, eventId, 'route.add', { id: testId(), data: route });
    await command(owner, eventId, 'event.go_live', { id: eventId });
    const { code } = await invite(owner, eventId, { role: 'organiser' }, clock.now());
    const options = await optionsFor('calm', {
      cast: 'extra',
      marshals: 12,
      minutes: 10,
      inviteDirector: code,
    });
    return runDrill(options, stop.signal, undefined, leapTime(clock));
  }

  test('is refused where anything may be real', async () => {
    expect(await own(false)).toMatchObject({ ok: false, error: expect.stringContaining('not an exercise') });
  });

  test('is played in an exercise, by a director who was invited; cut short, only what came up counts', async () => {
    const result = await own(true);
    if (!result.ok || !result.value.scored) throw new Error('there is no score');
    const { drill, score } = result.value.scored;
    expect(drill.injects.map(({ id }) => id)).toEqual(['collapse']);
    expect(drill.cutShort).toBe(true);
    expect(score.possible).toBe(score.soFar);
    expect(summary(result.value.scored).slice(0, 2)).toEqual([
      'collapse-1 acknowledge met',
      'collapse-2 assign met',
    ]);
  });
});
