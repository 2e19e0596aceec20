import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { INCIDENT, MARCH_ALERT, PROGRESS } from '@waypost/shared/event';
import { pointAlong, type Position } from '@waypost/shared/geo';
import { sampleContingency } from '@waypost/shared/testing';
import { startTestApp, type TestApp } from '../support/app.js';
import { accessibilityProblems, desk, launch, phone } from '../support/browser.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, member, signUp, testId, type Member } from '../support/people.js';
import { openScreen, type Screen } from '../support/screen.js';

jest.setTimeout(180_000);

/** Pennsylvania Avenue, 1.8 km; the alternate turns south after the first third. */
const MAIN: [number, number][] = [
  [-77.0316, 38.8956],
  [-77.0219, 38.8931],
  [-77.0134, 38.8911],
];
const ALTERNATE: [number, number][] = [
  [-77.0316, 38.8956],
  [-77.0255, 38.894],
  [-77.0255, 38.888],
];
const POST_M = 1_300;

let app: TestApp;
let browser: Browser;
let owner: TestClient;
let eventId: string;
let watch: Screen;
let control: Page;
let police: Page;
let street: Page;
let walking: NodeJS.Timeout;
const alternate = testId();
const captains = new Map<string, { person: Member; socket: Screen }>();

const send = async (client: TestClient, name: string, payload: unknown): Promise<void> => {
  expect(await command(client, eventId, name, payload)).toMatchObject({ ok: true });
};

async function captain(callSign: string, duties: string[]): Promise<void> {
  const person = await member(app, owner, eventId, 'marshal', callSign);
  await send(owner, 'person.edit', { id: person.personId, set: { duties } });
  await send(person.client, 'person.share_position', { id: person.personId, shares: true });
  captains.set(callSign, { person, socket: await openScreen(person.client, eventId) });
}

const OFFSET_M: Record<string, number> = { Head: 0, 'Side 1': 100, 'Side 2': 200, Tail: 300 };
const PACE_MPS = 0.9;
/** Where the head is, by how long ago: it walks, or stands since so many seconds. */
type Walk = (agoS: number) => number;
const walks =
  (headM: number, stoodS = 0): Walk =>
  (agoS) =>
    headM - PACE_MPS * Math.max(0, agoS - stoodS);

/**
 * The last five minutes of every captain, as phones send them that had no network: in order, each with its time; and then
 * on and on, so that nobody falls silent while a browser is slow.
 */
function setOut(line: readonly Position[], walk: Walk): NodeJS.Timeout {
  const startMs = Date.now();
  const send = (atMs: number): void => {
    for (const [callSign, { socket }] of captains) {
      const at = pointAlong(line, walk((startMs - atMs) / 1_000) - OFFSET_M[callSign]!);
      socket.emit('fix', { at, accuracyM: 6, takenAt: new Date(atMs).toISOString() });
    }
  };
  for (let agoS = 300; agoS >= 0; agoS -= 20) send(startMs - agoS * 1_000);
  return setInterval(() => send(Date.now()), 4_000);
}

beforeAll(async () => {
  app = await startTestApp();
  browser = await launch();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner, {
    centre: [-77.0219, 38.8931],
    opensAt: new Date(Date.now() - 1_800_000).toISOString(),
    closesAt: new Date(Date.now() + 7_200_000).toISOString(),
    expected: { low: 1_500, likely: 2_000, high: 2_500 },
  }));
  const main = testId();
  const route = (name: string, role: string, points: [number, number][]) => ({
    name,
    role,
    points,
    widths: [20, 20],
  });
  await send(owner, 'route.add', { id: main, data: route('Main', 'main', MAIN) });
  await send(owner, 'route.add', { id: alternate, data: route('Other', 'alternate', ALTERNATE) });
  const at = ([lon, lat]: Position): [number, number] => [lon, lat];
  await send(owner, 'checkpoint.add', {
    id: testId(),
    data: { routeId: main, code: 'CP1', name: '7th Street', at: at(pointAlong(MAIN, 1_000)), crossing: true },
  });
  const postId = testId();
  await send(owner, 'post.add', {
    id: postId,
    data: {
      code: 'D-1',
      name: 'Corner',
      at: at(pointAlong(MAIN, POST_M)),
      assignment: 'critical_point',
      needs: { count: 1 },
    },
  });
  await send(owner, 'event.go_live', { id: eventId });
  const marshal = await member(app, owner, eventId, 'marshal', 'D-1');
  const liaison = await member(app, owner, eventId, 'liaison', 'PLO-1');
  for (const [callSign, duties] of [
    ['Head', ['captain', 'head']],
    ['Tail', ['captain', 'tail']],
    ['Side 1', ['side']],
    ['Side 2', ['side']],
  ] as const)
    await captain(callSign, [...duties]);
  watch = await openScreen(owner, eventId);
  await send(owner, 'shift.add', {
    id: testId(),
    data: {
      postId,
      personId: marshal.personId,
      from: new Date(Date.now() - 600_000).toISOString(),
      to: new Date(Date.now() + 3_600_000).toISOString(),
    },
  });
  control = await desk(browser, owner);
  police = await desk(browser, liaison.client);
  street = await phone(browser, marshal.client);
});
afterAll(async () => {
  clearInterval(walking);
  for (const { socket } of captains.values()) socket.close();
  watch.close();
  await browser.close();
  await app.close();
});

const open = async (page: Page): Promise<void> => {
  await page.goto(`/e/${eventId}/live`);
  await page.getByRole('tab', { name: /March/ }).click();
};

test('captains walk: control sees head, tail, length and when each place is reached, with spans', async () => {
  walking = setOut(MAIN, walks(800));
  await open(control);
  await control.getByText('Nothing stands still').waitFor();
  await control.getByText('No gap', { exact: true }).waitFor();
  await control.getByRole('img', { name: /Profile of the route/ }).waitFor();
  const row = control.getByRole('row', { name: /CP1 7th Street/ });
  await row
    .getByText(/in \d+ min/)
    .first()
    .waitFor();
  await control.getByText(/Reopens at \d\d:\d\d \(\d\d:\d\d–\d\d:\d\d\)/).waitFor();
  await control.getByText(/Forecast made again at/).waitFor();
  expect(await accessibilityProblems(control)).toEqual([]);
});

test('the marshal’s phone says when the head reaches their post', async () => {
  await street.goto('/m/');
  await street.getByText(/Head reaches you in \d+ min \(\d+–\d+\)/).waitFor();
});

test('the liaison sees the same as agreed, and head and tail alone when less is agreed', async () => {
  await open(police);
  await police.getByRole('row', { name: /CP1 7th Street/ }).waitFor();
  await send(owner, 'agreement.change', { id: eventId, shares: { progress: 'reduced' } });
  await police.getByRole('row', { name: /CP1 7th Street/ }).waitFor({ state: 'detached' });
  await police.getByText('Head', { exact: true }).waitFor();
  expect(await police.getByText('Nothing stands still').count()).toBe(0);
});

test('another route: no mark of the old one is left on any screen, and the new one is followed', async () => {
  clearInterval(walking);
  const plan = testId();
  await send(owner, 'contingency.add', {
    id: plan,
    data: { ...sampleContingency, alternateRouteId: alternate },
  });
  await send(owner, 'activation.start', { id: testId(), contingencyId: plan, messageId: testId() });
  await control.getByRole('row', { name: /CP1 7th Street/ }).waitFor({ state: 'detached' });
  // The head has turned off and stands since a minute and a half.
  walking = setOut(ALTERNATE, walks(760, 95));
  await watch.until('marks of the new one alone', () => {
    const marked = watch.all(PROGRESS);
    return marked.length === 1 && marked[0]!.id === alternate && marked[0]!.data.head !== undefined;
  });
});

test('a head that is held is told above the map, and one key makes an incident of it', async () => {
  const strip = control.getByRole('region', { name: 'Alerts about the march' }).first();
  await strip.getByText('The head is held', { exact: true }).waitFor();
  await strip.getByRole('button', { name: /Make an incident/ }).waitFor();
  await control.keyboard.press('m');
  await watch.until('the incident', () => watch.all(INCIDENT).some(({ data }) => data.type === 'route'));
  await watch.until('its link', () =>
    watch.all(MARCH_ALERT).some(({ data }) => data.incidentId !== undefined),
  );
  // Answered by that, it no longer stands above the map.
  await strip.getByRole('button', { name: /Understood/ }).waitFor({ state: 'detached' });
});
