import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startTestApp, type TestApp } from '../support/app.js';
import { desk, launch } from '../support/browser.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, member, signUp, testId, type Member } from '../support/people.js';

jest.setTimeout(180_000);

let app: TestApp;
let browser: Browser;
let owner: TestClient;
let liaison: Member;
let eventId: string;
let control: Page;
let police: Page;

beforeAll(async () => {
  app = await startTestApp();
  browser = await launch();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner, { centre: [-77.0263, 38.8941] }));
  liaison = await member(app, owner, eventId, 'liaison', 'PLO-1');
  await command(owner, eventId, 'event.go_live', { id: eventId });
  control = await desk(browser, owner);
  police = await desk(browser, liaison.client);
  await police.goto(`/e/${eventId}/live`);
  await control.goto(`/e/${eventId}/live`);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

const report = (over: object) =>
  command(owner, eventId, 'incident.report', {
    id: testId(),
    type: 'lost',
    place: { point: [-77.0263, 38.8941] },
    ...over,
  });

test('sees type, place and time of what is shared, no word of it, and nothing of what is not', async () => {
  await report({ text: 'child in a red coat' });
  await report({ type: 'counter', text: 'shouting at the corner' });
  await control.getByText('child in a red coat').first().waitFor();
  await control.getByText('shouting at the corner').first().waitFor();
  await police.getByText('Lost person').first().waitFor();
  expect(await police.content()).not.toMatch(/red coat|shouting|Counter-protest/);
});

test('the organiser looks at the preview, changes the agreement, and it is in force on the open screen', async () => {
  await control.goto(`/e/${eventId}/sharing`);
  await control.getByText('As the liaison sees it now').waitFor();
  await command(owner, eventId, 'agreement.change', { id: eventId, shares: { incident: 'full' } });
  await police.getByText('child in a red coat').first().waitFor();
  await command(owner, eventId, 'agreement.change', { id: eventId, shares: { incident: 'nothing' } });
  await police.getByText('Lost person').first().waitFor({ state: 'detached' });
});

test('both sides read the list of what was sent', async () => {
  await control.goto(`/e/${eventId}/sharing`);
  await control.getByText('What was sent', { exact: true }).first().click();
  await control.getByText('City police').first().waitFor();
});

test('a right that is taken back closes the screen and says so', async () => {
  await command(owner, eventId, 'person.end_access', { id: liaison.personId });
  await police
    .getByText(/access|removed|ended/i)
    .first()
    .waitFor();
  await police.reload();
  await police.getByText('Incidents', { exact: false }).first().waitFor({ state: 'detached' });
});
