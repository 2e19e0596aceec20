import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { INCIDENT } from '@waypost/shared/event';
import { startTestApp, type TestApp } from '../support/app.js';
import { accessibilityProblems, desk, launch } from '../support/browser.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, signUp, testId } from '../support/people.js';
import { openScreen, type Screen } from '../support/screen.js';

jest.setTimeout(180_000);

let app: TestApp;
let browser: Browser;
let owner: TestClient;
let eventId: string;
let control: Page;
let watch: Screen;

beforeAll(async () => {
  app = await startTestApp();
  browser = await launch();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner, { centre: [-77.0263, 38.8941] }));
  const routeId = testId();
  const given = [
    await command(owner, eventId, 'route.add', {
      id: routeId,
      data: {
        name: 'Main',
        role: 'main',
        points: [
          [-77.03, 38.8941],
          [-77.02, 38.8941],
        ],
        widths: [12],
      },
    }),
    await command(owner, eventId, 'checkpoint.add', {
      id: testId(),
      data: { routeId, code: 'CP4', at: [-77.0263, 38.8941] },
    }),
  ];
  expect(given.every(({ ok }) => ok)).toBe(true);
  await command(owner, eventId, 'event.go_live', { id: eventId });
  await command(owner, eventId, 'incident.report', {
    id: testId(),
    type: 'medical',
    priority: 2,
    place: { point: [-77.0263, 38.8944] },
    text: 'woman fainted beside the fountain',
  });
  watch = await openScreen(owner, eventId);
  control = await desk(browser, owner);
  await control.goto(`/e/${eventId}/live`);
});
afterAll(async () => {
  watch.close();
  await browser.close();
  await app.close();
});

test('what is typed and was told already is added to the report that is there, and begins no other', async () => {
  const line = control.getByRole('combobox', { name: 'Log line' });
  await line.fill('med 2 CP4 woman has fainted');
  const hint = control.getByRole('region', { name: 'Looks like one already there' });
  await hint.getByRole('button', { name: /Medical · near CP4/ }).waitFor();
  await hint.getByRole('button', { name: 'Add to it' }).click();
  await watch.until('the note', () => watch.all(INCIDENT)[0]!.data.notes.length === 1);
  expect(watch.all(INCIDENT).map(({ data }) => data.notes.map(({ text }) => text))).toEqual([
    ['woman has fainted'],
  ]);
});

test('Enter goes on reporting: two people can faint on one corner', async () => {
  const line = control.getByRole('combobox', { name: 'Log line' });
  await line.fill('med 2 CP4 man fainted');
  await control.getByRole('region', { name: 'Looks like one already there' }).waitFor();
  await line.press('Enter');
  await watch.until('the second report', () => watch.all(INCIDENT).length === 2);
});

test('the wall shows what is open as it changes, in every language, and only the way out can be pressed', async () => {
  const wall = await desk(browser, owner, { colorScheme: 'dark' });
  await wall.goto(`/e/${eventId}/wall`);
  const open = wall.getByRole('region', { name: 'Open incidents' });
  await open.getByText('Medical').nth(1).waitFor();
  // The way out is all that the keyboard reaches; the map's marks are inert.
  await wall.keyboard.press('Tab');
  expect(await wall.evaluate(() => document.activeElement?.textContent)).toMatch(/^Leave the wall display/);
  expect(await accessibilityProblems(wall)).toEqual([]);
  const [first] = watch.all(INCIDENT);
  await command(owner, eventId, 'incident.acknowledge', { id: first!.id });
  await open.getByText('Acknowledged · Control 1').waitFor();
  for (const [locale, words] of [
    ['zh-TW', '未結事件'],
    ['es', 'Incidentes abiertos'],
  ] as const) {
    const other = await desk(browser, owner, { locale });
    await other.goto(`/e/${eventId}/wall`);
    await other.getByRole('region', { name: words }).waitFor();
  }
  await wall.keyboard.press('Escape');
  await wall.getByRole('combobox', { name: 'Log line' }).waitFor();
});
