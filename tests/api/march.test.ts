import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHECKPOINT, INCIDENT, MARCH_ALERT, PROGRESS, type ProgressData } from '@waypost/shared/event';
import { pointAlong, type Position } from '@waypost/shared/geo';
import { sampleContingency } from '@waypost/shared/testing';
import { startTestApp, testClock, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/client.js';
import {
  command,
  createEvent,
  member,
  signUp,
  testId,
  type EventHandle,
  type Member,
} from '../support/people.js';
import { openScreen, type Screen } from '../support/screen.js';

const MAIN: [number, number][] = [
  [-77.03, 38.895],
  [-77.01, 38.89],
];
/** Leaves the main route after a third of the way. */
const ALTERNATE: [number, number][] = [
  [-77.03, 38.895],
  [-77.0233, 38.8933],
  [-77.0233, 38.8873],
];
const clock = testClock(Date.now());
const now = (): string => new Date(clock.now()).toISOString();

let app: TestApp;
let owner: TestClient;
let event: EventHandle;
let liaison: Member;
let control: Screen;
const main = testId();
const alternate = testId();
const crossing = testId();
const captains = new Map<string, { member: Member; phone: Screen; alongM: number }>();

const send = async (client: TestClient, name: string, payload: unknown): Promise<void> => {
  expect(await command(client, event.eventId, name, payload, now())).toMatchObject({ ok: true });
};

/** Somebody who walks with the march, and their phone. */
async function captain(callSign: string, duties: string[], alongM: number): Promise<void> {
  const joined = await member(app, owner, event.eventId, 'marshal', callSign, clock.now());
  await send(owner, 'person.edit', { id: joined.personId, set: { duties } });
  await send(joined.client, 'person.share_position', {
    id: joined.personId,
    shares: true,
    withPartners: false,
  });
  captains.set(callSign, { member: joined, phone: await openScreen(joined.client, event.eventId), alongM });
}

/** A socket may say twenty things a second: after so many fixes the walk waits until they were heard. */
const AT_ONCE = 6;
const EVERY_S = 15;

/** All walk for a while, with a fix every quarter of a minute. */
async function walk(seconds: number, line: readonly Position[] = MAIN, mps = 0.9): Promise<void> {
  for (let fix = 1; fix <= seconds / EVERY_S; fix++) {
    clock.advance(EVERY_S * 1_000);
    for (const each of captains.values()) {
      each.alongM += mps * EVERY_S;
      each.phone.emit('fix', { at: pointAlong(line, each.alongM), accuracyM: 6, takenAt: now() });
    }
    if (fix % AT_ONCE === 0 || fix + 1 > seconds / EVERY_S) {
      const { personId } = captains.get('Head')!.member;
      await control.until('the walk', () => control.fixes.get(personId)?.takenAt === now());
    }
  }
}

const progressOf = (screen: Screen, routeId = main): ProgressData | undefined =>
  screen.all(PROGRESS).find(({ id }) => id === routeId)?.data;

beforeAll(async () => {
  app = await startTestApp({ clock });
  owner = await signUp(app);
  event = await createEvent(owner, {
    opensAt: now(),
    closesAt: new Date(clock.now() + 3_600_000).toISOString(),
    expected: { low: 1_500, likely: 2_000, high: 2_500 },
  });
  const route = (name: string, role: string, points: [number, number][]) => ({
    name,
    role,
    points,
    widths: points.slice(1).map(() => 20),
  });
  await send(owner, 'route.add', { id: main, data: route('Main', 'main', MAIN) });
  await send(owner, 'route.add', { id: alternate, data: route('Other', 'alternate', ALTERNATE) });
  const at = pointAlong(MAIN, 1_000);
  await send(owner, 'checkpoint.add', {
    id: crossing,
    data: { routeId: main, code: 'CP1', at: [at[0], at[1]], crossing: true },
  });
  await send(owner, 'event.go_live', { id: event.eventId });
  liaison = await member(app, owner, event.eventId, 'liaison', 'PLO-1', clock.now());
  control = await openScreen(owner, event.eventId);
  await captain('Head', ['captain', 'head'], 400);
  await captain('Tail', ['captain', 'tail'], 100);
  await captain('Side 1', ['side'], 300);
  await captain('Side 2', ['side'], 200);
});
afterAll(async () => {
  for (const { phone } of captains.values()) phone.close();
  control.close();
  await app.close();
});

describe('the march as its captains show it', () => {
  test('head, tail, length, pace and arrivals are one record, with nobody’s name', async () => {
    await walk(240);
    const truth = captains.get('Head')!.alongM;
    const away = (): number => Math.abs((progressOf(control)?.head?.alongM ?? Infinity) - truth);
    await control.until('the head where it is', () => away() < 40);
    const seen = progressOf(control)!;
    expect(seen.head!.sigmaM).toBeGreaterThan(0);
    expect(seen.length!.m).toBeGreaterThan(250);
    expect(seen.length!.m).toBeLessThan(350);
    expect(seen.pace!.mps).toBeGreaterThan(0.7);
    expect(seen.captains).toBe(4);
    // Four captains walk evenly: they can say that nothing has torn and nothing stands.
    expect(seen).toMatchObject({ gaps: [], stopped: [] });
    const [place] = seen.arrivals!.places;
    expect(place!.checkpointId).toBe(crossing);
    const [low, likely, high] = place!.head!;
    expect(low).toBeLessThan(likely);
    expect(likely).toBeLessThan(high);
    // Some 400 m at 0.9 m/s.
    expect(likely).toBeGreaterThan(300);
    expect(likely).toBeLessThan(650);
    expect(place!.reopens![1]).toBe(place!.tail![1] + 15 * 60);
    for (const { member: one } of captains.values()) expect(JSON.stringify(seen)).not.toContain(one.personId);
  });

  test('whoever takes back their word is not followed, and three cannot speak of gaps', async () => {
    const { member: one } = captains.get('Side 2')!;
    await send(one.client, 'person.share_position', { id: one.personId, shares: false });
    await walk(40);
    await control.until('three captains', () => progressOf(control)?.captains === 3);
    expect(progressOf(control)!.gaps).toBeUndefined();
    await send(one.client, 'person.share_position', { id: one.personId, shares: true });
  });

  test('a head that stands for a minute is held, and where it passed is remembered', async () => {
    await walk(500);
    await control.until('the crossing passed', () => progressOf(control)?.passed?.[0]?.headAt !== undefined);
    expect(progressOf(control)!.passed![0]!.checkpointId).toBe(crossing);
    expect(progressOf(control)!.arrivals!.places[0]!.head).toBeUndefined();
    await walk(240, MAIN, 0);
    await control.until('the halt', () => progressOf(control)?.stopped?.some(({ head }) => head) === true);
  });

  test('control is told of it, makes an incident of it with one command, and the liaison is not told', async () => {
    const police = await openScreen(liaison.client, event.eventId);
    // Looks are some seconds apart by the real clock, and the alert has to last by the event's.
    await walk(15, MAIN, 0);
    await walk(15, MAIN, 0);
    await control.until('word of the halt', () => control.all(MARCH_ALERT).length > 0);
    const [alert] = control.all(MARCH_ALERT);
    expect(alert!.data).toMatchObject({ sort: 'head_held', routeId: main });
    expect(alert!.data.numbers.forS).toBeGreaterThanOrEqual(60);
    const incidentId = testId();
    const made = { id: alert!.id, incidentId, type: 'route', priority: 3, text: 'The head stands' };
    await send(owner, 'march_alert.report', made);
    await control.until('the incident', () => control.all(INCIDENT).some(({ id }) => id === incidentId));
    expect(control.all(MARCH_ALERT)[0]!.data).toMatchObject({ incidentId, acknowledgedBy: event.personId });
    const again = await command(
      owner,
      event.eventId,
      'march_alert.report',
      { ...made, incidentId: testId() },
      now(),
    );
    expect(again).toMatchObject({ ok: false, refusal: { code: 'nothing-changed' } });
    await police.reaches(control.replica.cursor!.seq);
    expect(police.all(MARCH_ALERT)).toEqual([]);
    expect(police.received.join()).not.toContain('head_held');
    police.close();
  });
});

describe('the liaison', () => {
  const share = (level: string) =>
    send(owner, 'agreement.change', { id: event.eventId, shares: { progress: level } });

  test('sees all of it where it is agreed, head and tail where less is, and else not a byte', async () => {
    // As every agreement starts: the march is shared.
    const whole = await openScreen(liaison.client, event.eventId);
    expect(progressOf(whole)).toMatchObject({ arrivals: expect.anything(), length: expect.anything() });
    await share('reduced');
    await whole.until('less', () => progressOf(whole) !== undefined && !progressOf(whole)!.arrivals);
    expect(Object.keys(progressOf(whole)!).sort()).toEqual(['head', 'routeId', 'tail']);
    expect(Object.keys(progressOf(whole)!.head!).sort()).toEqual(['alongM', 'at', 'point']);
    whole.close();
    await share('nothing');
    const none = await openScreen(liaison.client, event.eventId);
    await walk(60);
    const before = control.replica.cursor!.seq;
    await control.until('a mark', () => control.all(PROGRESS).some(({ seq }) => seq > before));
    await none.reaches(before);
    expect(none.all(PROGRESS)).toEqual([]);
    for (const word of ['sigmaM', 'arrivals', '"progress"', '"head"']) {
      expect(none.received.filter((bytes) => bytes.includes(word) && !bytes.includes('"shares"'))).toEqual(
        [],
      );
    }
    none.close();
    await share('full');
  });
});

describe('another route', () => {
  test('marks of the old one are gone from every screen, and the new one is marked from the same phones', async () => {
    const police = await openScreen(liaison.client, event.eventId);
    await police.until('the marks', () => progressOf(police) !== undefined);
    const plan = testId();
    await send(owner, 'contingency.add', {
      id: plan,
      data: { ...sampleContingency, alternateRouteId: alternate },
    });
    await send(owner, 'activation.start', { id: testId(), contingencyId: plan, messageId: testId() });
    for (const screen of [control, police])
      await screen.until('no mark on the old route', () => progressOf(screen) === undefined);
    for (const each of captains.values()) each.alongM = Math.min(each.alongM, 700);
    captains.get('Head')!.alongM = 900;
    await walk(120, ALTERNATE);
    await control.until('a mark on the new', () => progressOf(control, alternate)?.head !== undefined);
    expect(progressOf(control, alternate)!.arrivals?.places ?? []).toEqual([]);
    expect(control.all(CHECKPOINT)).toHaveLength(1);
    police.close();
  });
});
