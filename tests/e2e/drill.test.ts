import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { sampleDrill, sampleInject } from '@waypost/shared/testing';
import { startTestApp, type TestApp } from '../support/app.js';
import { desk, launch, phone } from '../support/browser.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, member, signUp, testId } from '../support/people.js';

jest.setTimeout(120_000);

const BAND = 'EXERCISE – nothing here is real';

let app: TestApp;
let browser: Browser;
let owner: TestClient;
let eventId: string;

beforeAll(async () => {
  app = await startTestApp();
  browser = await launch();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner, { name: 'March for the river', exercise: true }));
  await command(owner, eventId, 'event.go_live', { id: eventId });
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

const bandOn = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await page.getByRole('banner').getByText(BAND).waitFor();
};

describe('an exercise says so', () => {
  test('on every screen of the desk', async () => {
    const page = await desk(browser, owner);
    for (const screen of [
      'plan',
      'live',
      'contingencies',
      'review',
      'sharing',
      'log',
      'people',
      'pack',
      'drill',
    ])
      await bandOn(page, `/e/${eventId}/${screen}`);
    await page.goto('/');
    await page.getByText('EXERCISE – March for the river').waitFor();
    await page.context().close();
  });

  test('to the liaison and on the phone', async () => {
    const liaison = await member(app, owner, eventId, 'liaison', 'PLO-1');
    const page = await desk(browser, liaison.client);
    await bandOn(page, `/e/${eventId}/live`);
    expect(await page.getByRole('link', { name: 'Drill' }).count()).toBe(0);
    await page.context().close();
    const marshal = await member(app, owner, eventId, 'marshal', 'A-1');
    const pocket = await phone(browser, marshal.client);
    await pocket.goto('/m/');
    await pocket.getByText('Exercise – nothing here is real').waitFor();
    await pocket.context().close();
  });

  test('on paper, on every sheet', async () => {
    const page = await desk(browser, owner);
    await page.goto(`/e/${eventId}/drill`);
    await page.emulateMedia({ media: 'print' });
    await page.locator('p[aria-hidden=true]', { hasText: BAND }).waitFor({ state: 'visible' });
    await page.context().close();
  });

  test('and an event that is none says nothing and has no such page', async () => {
    const real = await createEvent(owner, { name: 'For real' });
    const page = await desk(browser, owner);
    await page.goto(`/e/${real.eventId}/plan`);
    await page.getByRole('main').waitFor();
    expect(await page.getByText(BAND).count()).toBe(0);
    await page.goto(`/e/${real.eventId}/drill`);
    await page.getByText('There is nothing here').waitFor();
    await page.context().close();
  });
});

test('the drill’s page follows what is expected, from open to the score and the debrief', async () => {
  const page = await desk(browser, owner);
  await page.goto(`/e/${eventId}/drill`);
  await page.getByText('No drill has been played here yet').waitFor();
  const drillId = testId();
  await command(owner, eventId, 'drill.begin', { id: drillId, ...sampleDrill });
  await page.getByRole('heading', { name: 'Storm' }).waitFor();
  await command(owner, eventId, 'drill.inject', { id: drillId, inject: sampleInject });
  const activate = page.getByRole('row', { name: /Activate plan SC-03/ });
  await activate.getByText('Open').waitFor();
  await command(owner, eventId, 'drill.meet', {
    id: drillId,
    injectId: 'thunder',
    expectationId: 'thunder-1',
  });
  await activate.getByText('In time').waitFor();
  await page.getByText('6 of 10 points').waitFor();
  expect(await page.getByText('Who decided, and on what?').count()).toBe(0);
  await command(owner, eventId, 'drill.end', { id: drillId });
  await page
    .getByRole('row', { name: /Call the roll/ })
    .getByText('Missed')
    .waitFor();
  await page.getByText('Who decided, and on what?').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Score as JSON' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('EXERCISE-storm-score.json');
  await page.context().close();
});
