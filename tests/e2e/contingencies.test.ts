import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { CONTINGENCY, NOTE, RISK, RISK_MATRIX, type ContingencyData } from '@waypost/shared/event';
import { startTestApp, type TestApp } from '../support/app.js';
import { desk, launch } from '../support/browser.js';
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

beforeAll(async () => {
  app = await startTestApp();
  browser = await launch();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner, { centre: [-77.0263, 38.8941] }));
  await command(owner, eventId, 'event.edit', { id: eventId, set: { languages: ['en', 'zh-Hant', 'es'] } });
  await command(owner, eventId, 'post.add', {
    id: testId(),
    data: {
      code: 'A-1',
      name: 'Corner',
      at: [-77.0263, 38.8941],
      assignment: 'critical_point',
      needs: { count: 1 },
    },
  });
  watch = await openScreen(owner, eventId);
  page = await desk(browser, owner);
});
afterAll(async () => {
  watch.close();
  await browser.close();
  await app.close();
});

const planOf = (code: string): ContingencyData | undefined =>
  watch.all(CONTINGENCY).find(({ data }) => data.code === code)?.data;
const codesInOrder = (): string =>
  watch
    .all(CONTINGENCY)
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ data }) => data.code)
    .join(' ');
const option = (name: string | RegExp) => page.getByRole('option', { name });

test('three templates become plans of the event in one step', async () => {
  await page.goto(`/e/${eventId}/contingencies`);
  await page.getByRole('button', { name: 'From a template…' }).last().click();
  for (const code of ['SC-03', 'SC-05', 'SC-16'])
    await page.getByRole('checkbox', { name: new RegExp(code) }).check();
  await page.getByRole('button', { name: 'Add 3 plans' }).click();
  await watch.until('three plans', () => watch.all(CONTINGENCY).length === 3);
  await page.getByRole('heading', { name: /SC-03 Lightning/ }).waitFor();
});

test('an order is written, translated beside the other language, moved and given to another role', async () => {
  const before = planOf('SC-03')!.steps.length;
  await page.getByRole('textbox', { name: 'New order: Safety officer' }).fill('Sound the horn');
  await page.keyboard.press('Enter');
  await watch.until('the order', () => planOf('SC-03')!.steps.length === before + 1);
  const added = () => planOf('SC-03')!.steps.find(({ text }) => text.en === 'Sound the horn')!;
  const number = planOf('SC-03')!.steps.filter(({ role }) => role === 'safety_officer').length;

  await page.getByRole('radiogroup', { name: 'Language of the texts' }).getByText('Español').click();
  await page.getByRole('combobox', { name: 'Show another beside' }).click();
  await option('Beside: English').click();
  await page.getByText('Sound the horn', { exact: true }).waitFor();
  const line = page.getByRole('textbox', { name: `Safety officer: order ${number}`, exact: true });
  await line.fill('Haga sonar la bocina');
  await page.keyboard.press('Enter');
  await watch.until('both languages', () => added().text.es === 'Haga sonar la bocina');
  expect(added().text.en).toBe('Sound the horn');

  await line.press('Alt+ArrowUp');
  await watch.until('its new place', () => {
    const own = planOf('SC-03')!.steps.filter(({ role }) => role === 'safety_officer');
    return own.indexOf(added()) === number - 2;
  });
  await page.getByRole('button', { name: `Safety officer, order ${number - 1}: move or remove` }).click();
  await page.getByRole('menuitem', { name: 'Medical lead' }).click();
  await watch.until('its new role', () => added().role === 'medical_lead');
});

test('a sentence that is left half-way is kept', async () => {
  await page.getByRole('textbox', { name: 'New order: Medical lead' }).pressSequentially('Half a sentence');
  await page.getByRole('heading', { name: /SC-03/ }).waitFor();
  await page.evaluate(() => history.back());
  await watch.until('the half sentence', () =>
    planOf('SC-03')!.steps.some(({ text }) => Object.values(text).includes('Half a sentence')),
  );
});

test('plans are put in order with the keyboard', async () => {
  expect(codesInOrder()).toBe('SC-03 SC-05 SC-16');
  const handle = page.getByRole('button', { name: /^Move SC-16/ });
  await handle.press('ArrowUp');
  await watch.until('the new order', () => codesInOrder() === 'SC-03 SC-16 SC-05');
});

test('a post gets a part in the plan; the usual risks come linked to it; the bow goes each way in one press', async () => {
  await page.getByRole('link', { name: /SC-03/ }).click();
  await page.getByRole('combobox', { name: 'Posts with a part in it' }).click();
  await option('A-1 Corner').click();
  await watch.until('the post', () => planOf('SC-03')!.postIds.length === 1);
  await page.goto(`/e/${eventId}/risks`);
  await page.getByRole('button', { name: 'Start from the usual 22' }).click();
  await watch.until('22 risks', () => watch.all(RISK).length === 22);
  await page.getByRole('link', { name: 'R03', exact: true }).click();
  const bow = page.getByRole('region', { name: 'From hazard to post' });
  await bow.getByRole('link', { name: /^SC-03/ }).click();
  await page.getByRole('heading', { name: /SC-03 Lightning/ }).waitFor();
  await bow.getByRole('link', { name: /^A-1/ }).click();
  await page.getByRole('heading', { name: 'Post', exact: true }).waitFor();
  await bow.getByRole('link', { name: /^R03/ }).click();
  await page.getByRole('heading', { name: /^R03/ }).waitFor();
});

test('a score changes only with its reason; a table is chosen after seeing what it does', async () => {
  await page.getByRole('combobox', { name: 'Current: likelihood' }).click();
  await option(/1 · Rare/).click();
  // Without a reason it cannot be saved, so whoever leaves is asked.
  await page.getByRole('link', { name: 'R05', exact: true }).click();
  await page.getByRole('dialog', { name: 'Leave without these words?' }).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  const save = page.getByRole('button', { name: 'Save the score' });
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('textbox', { name: /Why does the score change/ }).fill('Forecast is clear');
  await save.click();
  const line = () => watch.all(RISK).find(({ data }) => data.code === 'R03')!.data;
  await watch.until('the score', () => line().current.likelihood === 1);
  expect(line().reason).toBe('Forecast is clear');

  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'Choose another…' }).click();
  await page.getByRole('radio', { name: /NPSA/ }).check();
  await page.getByText(/risks change their band today/).waitFor();
  await page.getByRole('button', { name: 'Use this table' }).click();
  await watch.until('the table', () => watch.all(RISK_MATRIX).length === 1);
  await page.getByRole('button', { name: /^Rare, Catastrophic/ }).click();
  await page.getByText('2 of 22').waitFor();
});

test('a plan is tried at a table to the end by keyboard alone, and the result stands in the control log', async () => {
  await page.goto(`/e/${eventId}/contingencies`);
  await page.getByRole('link', { name: /SC-03/ }).click();
  await page.getByRole('button', { name: 'Try it' }).click();
  await page.getByText(/^It is \d\d:\d\d and …/).waitFor();
  await page.keyboard.press('Enter');
  for (let number = 1; ; number++) {
    const asked = page.getByText(`Question ${number} of`);
    const end = page.getByRole('heading', { name: 'What this table learned' });
    await asked.or(end).waitFor();
    if (await end.isVisible()) break;
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'The plan says' }).waitFor();
    await page.keyboard.press(number === 2 ? '2' : '1');
  }
  await page.getByText('Who calls it?').waitFor();
  await page.getByText('No place is named where people go.').waitFor();
  await page.getByRole('button', { name: 'Write it into the log' }).click();
  await watch.until('the note', () => watch.all(NOTE).length === 1);
  const { text } = watch.all(NOTE)[0]!.data;
  expect(text).toMatch(/^Table-top SC-03 Lightning/);
  expect(text).toContain('– Unclear: Who calls it?');
  expect(text).toContain('– No place is named where people go.');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: /SC-03 Lightning/ }).waitFor();
});

test('every step is taken back, the last first', async () => {
  await page.getByRole('button', { name: /^Undo: Risk table added/ }).click();
  await watch.until('no table', () => watch.all(RISK_MATRIX).length === 0);
  await page.getByRole('button', { name: /^Undo: Risk changed/ }).click();
  await watch.until('the old score', () =>
    watch.all(RISK).some(({ data }) => data.code === 'R03' && data.current.likelihood === 2),
  );
});

test('a marshal at a desk reads the plan and changes nothing', async () => {
  const { client } = await member(app, owner, eventId, 'marshal', 'A-12');
  const reader = await desk(browser, client);
  await reader.goto(`/e/${eventId}/contingencies`);
  await reader.getByRole('link', { name: /SC-03/ }).click();
  await reader.getByText('Sound the horn').waitFor();
  expect(await reader.getByRole('textbox').count()).toBe(0);
  expect(await reader.getByRole('button', { name: 'From a template…' }).count()).toBe(0);
  await reader.context().close();
});
