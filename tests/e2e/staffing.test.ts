import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { PERSON, SHIFT, type ShiftData } from '@waypost/shared/event';
import { startTestApp, type TestApp } from '../support/app.js';
import { accessibilityProblems, desk, launch, phone } from '../support/browser.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, member, signUp, testId, type Member } from '../support/people.js';
import { openScreen, type Screen } from '../support/screen.js';

jest.setTimeout(180_000);

const HOUR_MS = 3_600_000;
/** Tomorrow on the hour, for as long as one shift. */
const OPENS = Math.ceil(Date.now() / HOUR_MS) * HOUR_MS + 24 * HOUR_MS;
const instant = (ms: number): string => new Date(ms).toISOString();

let app: TestApp;
let browser: Browser;
let owner: TestClient;
let marshal: Member;
let eventId: string;
let page: Page;
let mobile: Page;
let watch: Screen;
const corner = testId();
const tent = testId();
const colleague = testId();
const away = testId();

const send = (name: string, payload: object) => command(owner, eventId, name, payload);
const post = (id: string, code: string, at: [number, number], data: object) => ({
  name: 'post.add',
  payload: {
    id,
    data: { code, name: `Place ${code}`, at, assignment: 'staging', ...data },
  },
});
const person = (id: string, callSign: string, data: object = {}) => ({
  name: 'person.add',
  payload: { id, data: { callSign, role: 'marshal', access: 'none', ...data } },
});

beforeAll(async () => {
  app = await startTestApp();
  browser = await launch();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner, {
    centre: [-77.0263, 38.8941],
    opensAt: instant(OPENS),
    closesAt: instant(OPENS + 3 * HOUR_MS),
  }));
  marshal = await member(app, owner, eventId, 'marshal', 'A-12');
  await send('plan.step', {
    steps: [
      post(corner, 'A1', [-77.0263, 38.8941], { priority: 1, needs: { count: 1 } }),
      post(tent, 'B1', [-77.0243, 38.8951], { needs: { count: 2, skills: ['medic'] } }),
      person(colleague, 'A-13'),
      person(away, 'A-14', {
        availability: [{ from: instant(OPENS - 5 * HOUR_MS), to: instant(OPENS - HOUR_MS) }],
      }),
    ],
  });
  watch = await openScreen(owner, eventId);
  page = await desk(browser, owner);
  mobile = await phone(browser, marshal.client);
});
afterAll(async () => {
  watch.close();
  await browser.close();
  await app.close();
});

const shiftOf = (personId: string) => watch.all(SHIFT).find(({ data }) => data.personId === personId);
const mine = (): ShiftData | undefined => shiftOf(marshal.personId)?.data;
const proposal = () => page.getByRole('region', { name: 'Proposal', exact: true });
const roster = () => page.getByRole('region', { name: 'Shifts', exact: true });

async function assign(): Promise<void> {
  await page.getByRole('button', { name: 'Assign everyone' }).click();
  await proposal().waitFor();
}

test('everyone is assigned at once; what cannot be met is said with its reason, and nothing is changed before it is applied', async () => {
  await page.goto(`/e/${eventId}/people?tab=shifts`);
  await assign();
  // Two can come: the post that must be staffed has its one, the other lacks a second and a medic.
  await proposal().getByText('2 needs stay unmet').waitFor();
  await proposal()
    .getByText(/B1, .*: 1 person missing\. Of 2 who can: 1 stands elsewhere and 1 is not available/)
    .waitFor();
  await proposal()
    .getByText(/B1, .*: Medic\. Nobody on the list can do it\./)
    .waitFor();
  const map = page.getByRole('region', { name: 'The proposal on the map' });
  // A mark has no box of its own: it is there, and it is chosen as a keyboard does.
  await map.getByRole('button', { name: /^A1 Place A1: A-1[23]$/ }).waitFor({ state: 'attached' });
  await map.getByRole('button', { name: /^B1 Place B1: A-1[23]$/ }).press('Enter');
  await proposal().getByRole('button', { name: 'B1 Place B1', pressed: true }).waitFor();
  expect(watch.all(SHIFT)).toEqual([]);
  expect(await accessibilityProblems(page)).toEqual([]);

  await proposal().getByRole('button', { name: 'Apply 2 changes' }).click();
  await watch.until('two shifts', () => watch.all(SHIFT).length === 2);
  expect(new Set(watch.all(SHIFT).map(({ data }) => data.postId))).toEqual(new Set([corner, tent]));
  expect(shiftOf(away)).toBeUndefined();
});

test('the whole of it is one step that is taken back, and done again', async () => {
  await page.getByRole('button', { name: /^Undo: / }).click();
  await watch.until('no shift', () => watch.all(SHIFT).length === 0);
  await page.getByRole('button', { name: /^Redo: / }).click();
  await watch.until('two shifts again', () => watch.all(SHIFT).length === 2);
});

test('a shift that was locked by hand stays, whatever anybody wishes; unlocked it moves', async () => {
  const before = shiftOf(colleague)!;
  const other = before.data.postId === corner ? tent : corner;
  await page.getByRole('button', { name: /^Lock A-13 at / }).click();
  await watch.until('the lock', () => shiftOf(colleague)?.data.fixed === true);
  await send('person.edit', {
    id: colleague,
    set: { preferences: [{ wanted: false, postId: before.data.postId }] },
  });
  await watch.until('the wish', () =>
    watch.all(PERSON).some(({ id, data }) => id === colleague && data.preferences !== undefined),
  );
  await assign();
  await proposal().getByText('0 new, 0 moved, 2 as before, 0 taken back.').waitFor();
  expect(
    await proposal()
      .getByRole('button', { name: /^Apply/ })
      .count(),
  ).toBe(0);
  await proposal().getByRole('button', { name: 'Put away' }).click();

  await page.getByRole('button', { name: /^Unlock A-13 at / }).click();
  await watch.until('no lock', () => shiftOf(colleague)?.data.fixed === undefined);
  await assign();
  await proposal().getByRole('button', { name: 'Apply 2 changes' }).click();
  await watch.until('the other post', () => shiftOf(colleague)?.data.postId === other);
  expect(shiftOf(colleague)!.id).toBe(before.id);
});

test('the marshal accepts on the phone, then cannot come after all, and control reads why', async () => {
  await mobile.goto('/m/');
  await mobile.getByText('1 waits for your answer').click();
  await mobile.getByRole('button', { name: 'Accept' }).click();
  await watch.until('yes', () => mine()?.state === 'accepted');
  await mobile.getByRole('status').getByText('Accepted').waitFor();

  await mobile.getByRole('button', { name: 'Decline' }).click();
  await mobile.getByRole('textbox', { name: /^Why\?/ }).fill('Exam that day');
  await mobile.getByRole('button', { name: 'Decline' }).click();
  await watch.until('no', () => mine()?.state === 'declined');
  await roster().getByText('Exam that day').waitFor();
});

test('whoever declined is not asked again for those hours', async () => {
  await assign();
  await proposal()
    .getByText(/B1, .*: 2 people missing/)
    .waitFor();
  expect(await proposal().getByText('A-12').count()).toBe(0);
  await proposal().getByRole('button', { name: 'Put away' }).click();
});

test('a wish to swap is answered with a word why, which the marshal reads', async () => {
  await mobile.getByRole('button', { name: 'Accept' }).click();
  await mobile.getByRole('button', { name: 'Ask to swap' }).click();
  await mobile.getByRole('textbox', { name: /^Why\?/ }).fill('Too far for me');
  await mobile.getByRole('button', { name: 'Ask to swap' }).click();
  await watch.until('the wish', () => mine()?.state === 'swap_asked');

  await roster().getByRole('button', { name: 'No swap…' }).click();
  await roster().getByRole('textbox', { name: 'Why not? A-12 reads it' }).fill('Nobody else is free');
  await roster().getByRole('button', { name: 'Refuse the swap' }).click();
  await watch.until('the answer', () => mine()?.state === 'swap_refused');
  await mobile.getByText('Nobody else is free').waitFor();
  await mobile.getByRole('status').getByText('Swap refused').waitFor();
});

test('a shift that is taken back tells the person at once, and until they have read it', async () => {
  await mobile.goto('/m/');
  await mobile.getByText(/1 shift of yours/).waitFor();
  const id = shiftOf(marshal.personId)!.id;
  await send('shift.remove', { id });
  const news = mobile.getByRole('alert').getByText(/Your shift was cancelled: [AB]1 Place/);
  await news.waitFor();
  await mobile.reload();
  await news.waitFor();
  await mobile.getByRole('button', { name: 'Understood' }).click();
  await news.waitFor({ state: 'detached' });
});

test('when somebody can come, what they like and with whom is set in their drawer, and taken back', async () => {
  const data = () => watch.all(PERSON).find(({ id }) => id === colleague)!.data;
  await page.goto(`/e/${eventId}/people`);
  await page.getByRole('button', { name: 'Open A-13' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Add a time' }).click();
  await drawer.getByRole('combobox', { name: 'Would rather not stand' }).click();
  await page.getByRole('option', { name: 'Captain', exact: true }).click();
  await drawer.getByRole('combobox', { name: 'Keep together with' }).click();
  await page.getByRole('option', { name: /^A-14/ }).click();
  expect(await accessibilityProblems(page)).toEqual([]);
  await drawer.getByRole('button', { name: 'Save' }).click();
  await watch.until('all of it', () => data().pairWith !== undefined);
  expect(data()).toMatchObject({
    availability: [{ from: instant(OPENS), to: instant(OPENS + 3 * HOUR_MS) }],
    pairWith: [away],
  });
  expect(data().preferences).toContainEqual({ wanted: false, assignment: 'captain' });

  await page.getByRole('button', { name: 'Open A-14' }).click();
  await drawer.getByText('Kept together as well with A-13, who asked for it.').waitFor();
  await drawer.getByRole('button', { name: 'Cancel' }).click();
  await drawer.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await watch.until('as before', () => data().pairWith === undefined);
  expect(data().availability).toBeUndefined();
});

test('of everything that was built, the worker alone may compile WebAssembly', async () => {
  const assets = readdirSync(join(import.meta.dirname, '../../client/dist/console/assets'));
  const allowed: string[] = [];
  for (const name of assets) {
    const { headers } = await fetch(`${app.url}/assets/${name}`, { method: 'HEAD' });
    if (headers.get('Content-Security-Policy')?.includes('wasm-unsafe-eval')) allowed.push(name);
  }
  expect(allowed).toEqual([expect.stringMatching(/^solve\.worker-[\w-]+\.js$/)]);
});
