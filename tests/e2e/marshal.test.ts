import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { INCIDENT } from '@waypost/shared/event';
import { startTestApp, type TestApp } from '../support/app.js';
import { desk, KillablePhone, launch } from '../support/browser.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, invite, signUp, testId } from '../support/people.js';
import { openScreen, type Screen } from '../support/screen.js';

jest.setTimeout(180_000);

let app: TestApp;
let browser: Browser;
let phone: KillablePhone;
let owner: TestClient;
let eventId: string;
let control: Page;
let watch: Screen;

beforeAll(async () => {
  app = await startTestApp();
  browser = await launch();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner, {
    opensAt: new Date(Date.now() - 3_600_000).toISOString(),
    closesAt: new Date(Date.now() + 3_600_000).toISOString(),
  }));
  await command(owner, eventId, 'event.go_live', { id: eventId });
  phone = new KillablePhone(app.url);
  control = await desk(browser, owner);
  watch = await openScreen(owner, eventId);
});
afterAll(async () => {
  watch.close();
  await phone.dispose();
  await browser.close();
  await app.close();
});

test('O1 O5 S1 a marshal joins by link, reports in three taps without a network, is killed, comes back, and is seen by control', async () => {
  const { token } = await invite(owner, eventId, { role: 'marshal' });
  let page = await phone.start();
  await page.goto(`/m/join#${token}`);
  await joinAs(page, 'A-12');
  await page.getByRole('button', { name: 'Report', exact: true }).waitFor();
  expect(page.url()).not.toContain(token);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));

  // Joined at home, the phone put away: the browser is closed as phones close it, and the day comes.
  await phone.context.close();
  page = await phone.start();
  await page.goto('/m/');
  await page.getByText('Connected', { exact: true }).waitFor();

  // No network from here on: not for a reload either.
  await phone.context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await page.getByRole('button', { name: 'Medical' }).click();
  await page.getByRole('button', { name: /Urgent/ }).click();
  await page.getByText('Kept on this phone').waitFor();
  expect(watch.all(INCIDENT)).toEqual([]);

  await phone.kill();
  page = await phone.start();
  await phone.context.setOffline(true);
  await page.goto('/m/');
  await page.getByText('1 report kept, not sent yet').waitFor();
  const keptAt = Date.now();

  await phone.context.setOffline(false);
  await watch.until('the report at control', () => watch.all(INCIDENT).length > 0);
  const [incident] = watch.all(INCIDENT);
  expect(incident!.data).toMatchObject({ type: 'medical', priority: 2, state: 'reported' });
  // O5: the time it happened is the phone's, from before it came back.
  expect(Date.parse(incident!.data.happenedAt)).toBeLessThan(keptAt);
  expect(incident!.data.receivedAt > incident!.data.happenedAt).toBe(true);

  await control.goto(`/e/${eventId}/live`);
  await control.getByText('Medical').first().click();
  await control.getByRole('button', { name: 'Acknowledge', exact: true }).click();
  await page
    .getByText(/My reports/)
    .first()
    .click();
  await page
    .getByText(/Seen by control/)
    .first()
    .waitFor();
  expect(watch.all(INCIDENT)).toHaveLength(1);
});

test('a phone killed right after joining forgets neither its event nor the report it kept, and sends it after joining again', async () => {
  await phone.dispose();
  phone = new KillablePhone(app.url);
  const personId = testId();
  await command(owner, eventId, 'person.add', {
    id: personId,
    data: { callSign: 'C-3', role: 'marshal', access: 'none' },
  });
  let page = await phone.start();
  await joinAsInvited(page, personId);
  await page.getByText('Connected', { exact: true }).waitFor();
  await phone.context.setOffline(true);
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await page.getByRole('button', { name: 'Fire' }).click();
  await page.getByRole('button', { name: /Urgent/ }).click();
  await page.getByText('Kept on this phone').waitFor();
  await phone.kill();

  // What a browser writes when it finds the time may be lost with it: its localStorage and its cookies.
  page = await phone.start();
  await phone.context.addInitScript(() => localStorage.clear());
  await phone.context.clearCookies();
  await page.goto('/m/');
  await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
  await page.getByText(/1 report is kept/).waitFor();
  await page.getByText('Fire').waitFor();
  expect(watch.all(INCIDENT).filter(({ data }) => data.type === 'fire')).toEqual([]);

  await command(owner, eventId, 'person.end_access', { id: personId });
  await joinAsInvited(page, personId);
  await watch.until('the report at control', () =>
    watch.all(INCIDENT).some(({ data }) => data.type === 'fire'),
  );
  expect(watch.all(INCIDENT).find(({ data }) => data.type === 'fire')!.data).toMatchObject({
    priority: 2,
    reportedBy: personId,
  });
});

test('what a phone kept under an earlier call-sign is shown, and can be sent under the new one', async () => {
  await phone.dispose();
  phone = new KillablePhone(app.url);
  const page = await phone.start();
  await page.goto(`/m/join#${(await invite(owner, eventId, { role: 'marshal' })).token}`);
  await joinAs(page, 'D-1');
  await page.getByText('Connected', { exact: true }).waitFor();
  await phone.context.setOffline(true);
  await page.getByRole('button', { name: 'Report', exact: true }).click();
  await page.getByRole('button', { name: 'Weather' }).click();
  await page.getByRole('button', { name: /Urgent/ }).click();
  await page.getByText('Kept on this phone').waitFor();
  await phone.context.clearCookies();
  const { token } = await invite(owner, eventId, { role: 'marshal' });
  await page.goto('about:blank');
  await phone.context.setOffline(false);
  await page.goto(`/m/join#${token}`);
  await joinAs(page, 'D-2');
  await page.getByText('1 report from before is still on this phone').waitFor();
  await page.getByText('Weather').waitFor();
  await page.getByRole('button', { name: 'Send as mine' }).click();
  await watch.until('the report at control', () =>
    watch.all(INCIDENT).some(({ data }) => data.type === 'weather'),
  );
  await page.getByText('1 report from before is still on this phone').waitFor({ state: 'detached' });
});

test('a lost phone is ended from the console and says so at once', async () => {
  await phone.dispose();
  phone = new KillablePhone(app.url);
  const { token } = await invite(owner, eventId, { role: 'marshal' });
  const page = await phone.start();
  await page.goto(`/m/join#${token}`);
  await joinAs(page, 'B-7');
  await page.getByRole('button', { name: 'Report', exact: true }).waitFor();

  await control.goto(`/e/${eventId}/people`);
  await control.getByText('B-7').first().click();
  await control.getByRole('button', { name: 'End access' }).first().click();
  await control
    .getByRole('dialog', { name: /^End access of/ })
    .getByRole('button', { name: 'End access' })
    .click();
  await page.getByText('The event was removed from this device.').waitFor();
  await reopenShowsNothing(page);
});

async function joinAs(page: Page, callSign: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Call-sign' }).fill(callSign);
  await page.getByRole('switch', { name: /Take part by call-sign/ }).click();
  await page.getByRole('button', { name: 'Join', exact: true }).click();
}

async function joinAsInvited(page: Page, personId: string): Promise<void> {
  const { token } = await invite(owner, eventId, { role: 'marshal', personId });
  await page.goto(`/m/join#${token}`);
  await page.getByRole('switch', { name: /Take part by call-sign/ }).click();
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.getByRole('button', { name: 'Report', exact: true }).waitFor();
}

async function reopenShowsNothing(page: Page): Promise<void> {
  await page.goto('/m/');
  await page.getByRole('button', { name: 'Report', exact: true }).waitFor({ state: 'detached' });
}
