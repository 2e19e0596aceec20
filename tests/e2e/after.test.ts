import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { startTestApp, type TestApp } from '../support/app.js';
import { accessibilityProblems, desk, launch, phone } from '../support/browser.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, member, signUp, testId, type Member } from '../support/people.js';

jest.setTimeout(180_000);

let app: TestApp;
let browser: Browser;
let owner: TestClient;
let liaison: Member;
let lead: Member;
let eventId: string;
let control: Page;

const crowd = testId();
const arrest = testId();
const posts = [testId(), testId()] as const;

const send = async (client: TestClient, name: string, payload: object): Promise<void> =>
  expect(await command(client, eventId, name, payload)).toMatchObject({ ok: true });
const post = (id: string, code: string, lon: number) =>
  send(owner, 'post.add', {
    id,
    data: { code, name: `Post ${code}`, at: [lon, 38.8941], assignment: 'staging', needs: { count: 1 } },
  });

beforeAll(async () => {
  app = await startTestApp();
  browser = await launch();
  owner = await signUp(app);
  const hour = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
  ({ eventId } = await createEvent(owner, {
    centre: [-77.0263, 38.8941],
    opensAt: hour(-1),
    closesAt: hour(6),
  }));
  liaison = await member(app, owner, eventId, 'liaison', 'PLO-1');
  lead = await member(app, owner, eventId, 'lead_marshal', 'Lead A');
  const [first, second] = [
    await member(app, owner, eventId, 'marshal', 'A-1'),
    await member(app, owner, eventId, 'marshal', 'A-2'),
  ];
  await post(posts[0], 'P1', -77.0263);
  await post(posts[1], 'P2', -77.0253);
  // Both stand at the first post, and the second has nobody.
  for (const { personId } of [first, second])
    await send(owner, 'shift.add', {
      id: testId(),
      data: { postId: posts[0], personId, from: hour(-0.5), to: hour(4) },
    });
  await send(owner, 'event.go_live', { id: eventId });
  const at = { point: [-77.0263, 38.8941] };
  await send(first.client, 'incident.report', { id: crowd, type: 'crowd', place: at, text: 'fence leans' });
  await send(first.client, 'incident.report', { id: arrest, type: 'arrest', place: at, text: 'two taken' });
  await send(owner, 'incident.acknowledge', { id: crowd });
  await send(owner, 'message.send', { id: testId(), to: { all: true }, text: 'Keep off the fence' });
  await send(owner, 'incident.close', { id: crowd, outcome: 'propped up' });
  control = await desk(browser, owner);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const slider = (page: Page) => page.getByRole('slider', { name: 'Moment that is shown' });

test('the day is gone through by keys: what was open then is open, and what was said later is not said yet', async () => {
  await control.goto(`/e/${eventId}/after`);
  // A live event opens where it is: the fence is mended, the arrest is not.
  await control.getByText('1 incident open').waitFor();
  await control.getByText('Keep off the fence').waitFor();
  await tab(control, 'Timeline');
  await control.getByRole('button', { name: /Reported.*Crowd pressure/ }).click();
  await tab(control, 'At that time');
  await control.getByText('fence leans').waitFor();
  await control.getByText('Keep off the fence').waitFor({ state: 'detached' });
  // On by events until the fence is mended: the keys work with the focus on the slider too.
  await slider(control).focus();
  await control.keyboard.press('End');
  await control.getByText('fence leans').waitFor({ state: 'detached' });
  await control.keyboard.press('Home');
  await control.getByText('Nothing was open').waitFor();
  await control.getByRole('button', { name: 'Play' }).click();
  await control.getByText('1 incident open').waitFor();
});

test('figures say on how many they rest', async () => {
  await tab(control, 'Figures');
  await control.getByText('Rests on 1 incident.', { exact: false }).waitFor();
  await control.getByText('1 where the step was not taken', { exact: false }).waitFor();
});

test('a liaison goes through their own view of it', async () => {
  const police = await desk(browser, liaison.client);
  await police.goto(`/e/${eventId}/after`);
  await tab(police, 'Timeline');
  await police.getByText('No longer shared').waitFor();
  const text = await police.content();
  expect(text).not.toMatch(/fence leans|two taken|Arrest|propped up|Keep off the fence/);
  expect(await police.getByRole('tab', { name: 'Debriefs' }).count()).toBe(0);
  await police.context().close();
});

test('the report is made and fetched', async () => {
  await tab(control, 'Report');
  await control.getByRole('radio', { name: 'Control' }).check();
  await control.getByRole('button', { name: 'Make the PDF' }).click();
  const [download] = await Promise.all([
    control.waitForEvent('download'),
    control.getByRole('link', { name: /^Download waypost-after-action-control/ }).click({ timeout: 120_000 }),
  ]);
  expect(
    readFileSync(await download.path())
      .subarray(0, 4)
      .toString('latin1'),
  ).toBe('%PDF');
});

test.each(['At that time', 'Timeline', 'Figures', 'Debriefs', 'Report'])(
  'WCAG 2.2 AA: the tab %s',
  async (name) => {
    await tab(control, name);
    await control.getByRole('tabpanel').waitFor();
    expect(await accessibilityProblems(control)).toEqual([]);
  },
);

test('a lead writes the debrief on the phone, and control ticks off what was asked for', async () => {
  await send(owner, 'event.close', { id: eventId });
  const page = await phone(browser, lead.client);
  await page.goto('/m/');
  await page.getByRole('button', { name: 'Write the debrief' }).click();
  await page.getByLabel('What went well').fill('Everybody knew their post');
  await page.getByRole('button', { name: 'Add a follow-up' }).click();
  await page.getByLabel('What is to be done').fill('Buy longer fences');
  await page.getByRole('button', { name: 'In 7 days' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Sent', { exact: true }).waitFor();

  await tab(control, 'Debriefs');
  await control.getByText('Everybody knew their post').waitFor();
  await control.getByRole('checkbox', { name: 'Buy longer fences' }).click();
  await control.getByText('Follow-ups: all done').waitFor();
  await control.getByLabel('What did not go well').fill('The radios');
  await control.getByRole('button', { name: 'Save' }).click();
  await control.getByText(/^Saved /).waitFor();
  await page.context().close();
});

test('who can be moved to a post without anybody is asked, and one press does it', async () => {
  await send(owner, 'event.reopen', { id: eventId });
  await control.goto(`/e/${eventId}/live`);
  await control.getByRole('tab', { name: /Coverage/ }).click();
  await control.getByText('1 post is short').waitFor();
  await control.getByRole('button', { name: 'Who can I move?' }).click();
  await control.getByText('Best move').waitFor();
  expect(await accessibilityProblems(control)).toEqual([]);
  await control.getByText('P1 keeps enough', { exact: false }).first().waitFor();
  // The best has the focus.
  await control.keyboard.press('Enter');
  await control.getByText('Every post is staffed').waitFor();
});
