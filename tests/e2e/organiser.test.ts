import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { PLACE, POST, ROUTE } from '@waypost/shared/event';
import { startTestApp, type TestApp } from '../support/app.js';
import { desk, launch } from '../support/browser.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, member, signUp, testId } from '../support/people.js';
import { openScreen, type Screen } from '../support/screen.js';

jest.setTimeout(180_000);

let app: TestApp;
let browser: Browser;
let owner: TestClient;
let colleague: TestClient;
let eventId: string;
let page: Page;
let second: Page;
let watch: Screen;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waypost-files-'));
  app = await startTestApp();
  browser = await launch();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner, { centre: [-77.0263, 38.8941] }));
  colleague = (await member(app, owner, eventId, 'organiser', 'Org-2')).client;
  watch = await openScreen(owner, eventId);
  page = await desk(browser, owner);
  second = await desk(browser, colleague);
});
afterAll(async () => {
  watch.close();
  await browser.close();
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const map = (on: Page) => on.locator('.leaflet-container').first();

/** Clicks on the map, in fractions of its size: a real mouse that moves there first. */
async function clickMap(on: Page, points: [number, number][]): Promise<void> {
  const box = (await map(on).boundingBox())!;
  for (const [x, y] of points) {
    await on.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 4 });
    await on.mouse.down();
    await on.mouse.up();
  }
}

/** Undo and redo come out of the log: the button says when it is there. */
const ready = (on: Page, name: RegExp): Promise<void> =>
  on.getByRole('button', { name }).and(on.locator(':enabled')).waitFor();

async function choose(file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await (await chooser).setFiles(file);
}

test('signs up, makes an event and lands in its plan', async () => {
  const visitor = await desk(browser, app.client());
  await visitor.goto('/sign-up');
  await visitor.getByLabel('E-mail').fill('new@example.org');
  await visitor.getByLabel('Your name').fill('Kim Doe');
  await visitor.getByRole('textbox', { name: 'Password' }).fill('a long enough password');
  await visitor.getByRole('button', { name: 'Create an account' }).click();
  await visitor.getByText('No event yet').waitFor();
  await visitor.getByRole('button', { name: 'New event' }).first().click();
  await visitor.getByRole('textbox', { name: 'Name', exact: true }).fill('March for clean water');
  await visitor.getByRole('textbox', { name: 'Place', exact: true }).fill('Freedom Plaza');
  await visitor.getByLabel('Your call-sign').fill('Control 1');
  await visitor.getByRole('button', { name: 'Create event' }).click();
  await visitor.getByText('No route yet').waitFor();
  await visitor.context().close();
});

test('draws a route; a colleague sees it within moments; undo takes it back, redo brings it again, also after a reload', async () => {
  await Promise.all([page.goto(`/e/${eventId}/plan`), second.goto(`/e/${eventId}/plan`)]);
  await page.getByRole('button', { name: 'Draw' }).first().click();
  await page.getByRole('menuitem', { name: 'Main route' }).click();
  await clickMap(page, [
    [0.3, 0.5],
    [0.45, 0.55],
    [0.6, 0.5],
  ]);
  await page.keyboard.press('Enter');
  await watch.until('the route', () => watch.all(ROUTE).length === 1);
  expect(watch.all(ROUTE)[0]!.data.points.length).toBe(3);
  await second.getByText('Main route').first().waitFor();

  await ready(page, /^Undo: Route added/);
  await page.keyboard.press('Control+z');
  await watch.until('its going', () => watch.all(ROUTE).length === 0);
  await ready(page, /^Redo: Route added/);
  await page.keyboard.press('Control+Shift+z');
  await watch.until('its return', () => watch.all(ROUTE).length === 1);
  await page.reload();
  await page.getByText('Main route').first().waitFor();
  await ready(page, /^Undo: Route added/);
  await page.keyboard.press('Control+z');
  await watch.until('its going after the reload', () => watch.all(ROUTE).length === 0);
});

test('imports a file after looking at it, as one step that one undo takes back', async () => {
  const file = join(folder, 'plan.gpx');
  writeFileSync(
    file,
    `<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">
      <wpt lat="38.8951" lon="-77.0310"><name>Water 1</name></wpt>
      <rte><name>Pennsylvania Avenue</name><rtept lat="38.8956" lon="-77.0310"/><rtept lat="38.8930" lon="-77.0220"/><rtept lat="38.8905" lon="-77.0145"/></rte></gpx>`,
  );
  await choose(file);
  await page.getByText('2 things found').waitFor();
  expect(watch.all(ROUTE)).toEqual([]);
  await page.getByRole('button', { name: /Add 2 things/ }).click();
  await watch.until('both', () => watch.all(ROUTE).length === 1 && watch.all(PLACE).length === 1);
  expect(watch.all(ROUTE)[0]!.data).toMatchObject({ name: 'Pennsylvania Avenue', role: 'main' });
  expect(watch.all(PLACE)[0]!.data).toMatchObject({ type: 'water', name: 'Water 1' });
  await ready(page, /^Undo: 2 things added/);
  await page.keyboard.press('Control+z');
  await watch.until(
    'both to go at once',
    () => watch.all(ROUTE).length === 0 && watch.all(PLACE).length === 0,
  );
});

test('a file of garbage gets a clear answer and changes nothing', async () => {
  const file = join(folder, 'broken.geojson');
  writeFileSync(file, '{"type":"FeatureCollection","features":[{"type"');
  await choose(file);
  await page.getByText('broken.geojson cannot be read').waitFor();
  await page.getByRole('button', { name: 'Close' }).first().click();
});

test('two organisers edit different fields of one post: both survive', async () => {
  const id = testId();
  await command(owner, eventId, 'post.add', {
    id,
    data: {
      code: 'P-1',
      name: 'Corner',
      at: [-77.0263, 38.8941],
      assignment: 'critical_point',
      needs: { count: 1 },
    },
  });
  for (const on of [page, second]) {
    const posts = on.getByRole('group', { name: 'Posts' });
    await posts.getByRole('button', { name: /^Posts \d/ }).click();
    await posts.getByRole('button', { name: /Corner/ }).click();
  }
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('North corner');
  await page.getByRole('textbox', { name: 'Name', exact: true }).press('Enter');
  await second.getByRole('textbox', { name: 'Orders' }).fill('Keep the crossing clear');
  await second.getByRole('textbox', { name: 'Orders' }).blur();
  await watch.until('both edits', () => {
    const post = watch.replica.get(POST, id)?.data;
    return post?.name === 'North corner' && post.orders === 'Keep the crossing clear';
  });
  await second.getByText('North corner').first().waitFor();
});
