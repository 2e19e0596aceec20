import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { PLACE, POST, WAIVER } from '@waypost/shared/event';
import { startTestApp, type TestApp } from '../support/app.js';
import { accessibilityProblems, desk, launch } from '../support/browser.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, member, signUp, testId } from '../support/people.js';
import { openScreen, type Screen } from '../support/screen.js';

jest.setTimeout(180_000);

let app: TestApp;
let browser: Browser;
let owner: TestClient;
let eventId: string;
let page: Page;
let watch: Screen;

/** A march of 2.6 km with a narrow gate that nobody stands at, and no water along it. */
beforeAll(async () => {
  app = await startTestApp();
  browser = await launch();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner, { centre: [-77.0263, 38.8941] }));
  const routeId = testId();
  await command(owner, eventId, 'route.add', {
    id: routeId,
    data: {
      name: 'Avenue',
      role: 'main',
      points: [
        [-77.04, 38.895],
        [-77.01, 38.895],
      ],
      widths: [20],
    },
  });
  await command(owner, eventId, 'pinch.add', {
    id: testId(),
    data: { routeId, name: 'Gate', at: [-77.023, 38.895], lengthM: 30, widthM: 12 },
  });
  watch = await openScreen(owner, eventId);
  page = await desk(browser, owner);
  await page.goto(`/e/${eventId}/plan?findings`);
});
afterAll(async () => {
  watch.close();
  await browser.close();
  await app.close();
});

const row = (rule: string): Locator => page.locator(`button[data-finding^="${rule}"]`);
/** Opens a finding and gives the part of the list that belongs to it. */
async function opened(rule: string): Promise<Locator> {
  const item = page.getByRole('listitem').filter({ has: row(rule) });
  if ((await row(rule).getAttribute('aria-expanded')) !== 'true') await row(rule).click();
  await item.getByText('Why it matters').waitFor();
  return item;
}

test('a quick fix makes the finding go, and undo brings it back', async () => {
  const finding = await opened('pinch-without-post');
  await finding.getByRole('button', { name: 'Add a post here' }).click();
  await watch.until('the post', () => watch.all(POST).length === 1);
  await row('pinch-without-post').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await watch.until('no post', () => watch.all(POST).length === 0);
  await row('pinch-without-post').waitFor();
});

test('a waiver wants a reason, and is still there after a reload, with who gave it', async () => {
  const finding = await opened('water-gap');
  await finding.getByRole('button', { name: 'Waive…' }).click();
  await finding.getByRole('button', { name: 'Waive', exact: true }).click();
  await finding.getByText('Write a reason first.').waitFor();
  expect(watch.all(WAIVER)).toHaveLength(0);
  await finding
    .getByRole('textbox', { name: 'Why the plan is right as it is' })
    .fill('The cafés along the avenue give water');
  await finding.getByRole('button', { name: 'Waive', exact: true }).click();
  await watch.until('the waiver', () => watch.all(WAIVER).length === 1);
  await page.reload();
  await page.getByText('Waived (1)').click();
  const waived = await opened('water-gap');
  await waived.getByText('The cafés along the avenue give water').waitFor();
  await waived.getByText(/^Waived by \S/).waitFor();
  expect(await waived.getByText('Waived by Unknown').count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('a lead marshal sees that it was waived and why, and decides nothing', async () => {
  const { client } = await member(app, owner, eventId, 'lead_marshal', 'Lead-1');
  const lead = await desk(browser, client);
  await lead.goto(`/e/${eventId}/plan?findings`);
  await lead.getByText('Waived (1)').click();
  await lead.locator('button[data-finding^="water-gap"]').click();
  await lead.getByText('The cafés along the avenue give water').waitFor();
  expect(await lead.getByRole('button', { name: 'Withdraw the waiver' }).count()).toBe(0);
  await lead.context().close();
});

test('when the facts change the waiver lapses and says which fact', async () => {
  await command(owner, eventId, 'place.add', {
    id: testId(),
    data: { type: 'water', name: 'Tap', at: { point: [-77.036, 38.895] } },
  });
  await watch.until('the tap', () => watch.all(PLACE).length === 1);
  await row('water-gap').getByText('Waiver lapsed').waitFor();
  const finding = await opened('water-gap');
  await finding.getByText(/^Gap: .+ → .+/).waitFor();
  await finding.getByRole('button', { name: 'Waive…' }).waitFor();
  await finding.getByRole('button', { name: 'Withdraw the waiver' }).click();
  await watch.until('no waiver', () => watch.all(WAIVER).length === 0);
  await row('water-gap').getByText('Waiver lapsed').waitFor({ state: 'detached' });
});

test('a check that fails says so and is tried again', async () => {
  let broken = true;
  await page.route(/check\.worker/, (route) => (broken ? route.abort() : route.continue()));
  await page.reload();
  await page.getByText('The plan check failed.').waitFor();
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await row('pinch-without-post').waitFor();
});
