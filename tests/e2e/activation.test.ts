import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ACTIVATION, contingencyCode, STEP_ANSWER } from '@waypost/shared/event';
import { startTestApp, type TestApp } from '../support/app.js';
import { accessibilityProblems, desk, launch, phone } from '../support/browser.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, member, signUp, testId, type Member } from '../support/people.js';
import { openScreen, type Screen } from '../support/screen.js';

jest.setTimeout(180_000);

const PLAN = testId();
const MAIN = testId();
const ALTERNATE = testId();
const steps = [
  { id: testId(), role: 'event_controller', text: { en: 'Publish the new route' } },
  {
    id: testId(),
    role: 'everyone',
    text: { en: 'Turn the march', 'zh-Hant': '讓隊伍轉向', es: 'Desvíe la marcha' },
  },
];

let app: TestApp;
let browser: Browser;
let owner: TestClient;
let eventId: string;
let near: Member;
let far: Member;
let liaison: Member;
let control: Page;
let nearPhone: Page;
let farPhone: Page;
let police: Page;
let watch: Screen;
let code: string;

beforeAll(async () => {
  app = await startTestApp();
  browser = await launch();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner, {
    centre: [-77.0263, 38.8941],
    opensAt: new Date(Date.now() - 3_600_000).toISOString(),
    closesAt: new Date(Date.now() + 3_600_000).toISOString(),
  }));
  await preparePlan();
  near = await member(app, owner, eventId, 'marshal', 'A-1');
  far = await member(app, owner, eventId, 'marshal', 'B-2');
  liaison = await member(app, owner, eventId, 'liaison', 'PLO-1');
  await command(owner, eventId, 'agreement.change', { id: eventId, shares: { activation: 'reduced' } });
  await command(owner, eventId, 'event.go_live', { id: eventId });
  code = contingencyCode(eventId, PLAN);
  watch = await openScreen(owner, eventId);
  await openScreens();
});
afterAll(async () => {
  watch.close();
  await browser.close();
  await app.close();
});

test('control carries out the plan that an incident calls for in two actions, and the phone shows its orders in its own language', async () => {
  await command(owner, eventId, 'incident.report', {
    id: testId(),
    type: 'route',
    priority: 2,
    place: { point: [-77.0263, 38.8941] },
    text: 'Barrier across the street',
  });
  await control.getByText('Barrier across the street').first().click();
  await control.getByRole('button', { name: 'Activate SC-16 Route blocked…' }).click();
  await control.getByText('Partners see that this plan runs').waitFor();
  expect(await accessibilityProblems(control)).toEqual([]);
  await control.getByRole('button', { name: 'Activate SC-16', exact: true }).click();

  await control.getByText(code, { exact: true }).waitFor();
  await nearPhone.getByText('Desvíe la marcha', { exact: true }).waitFor();
  await nearPhone.getByText(/ruta alterna/).waitFor();
  const [running] = watch.all(ACTIVATION);
  expect(running!.data).toMatchObject({
    contingencyId: PLAN,
    alternateTaken: true,
    alternateRouteId: ALTERNATE,
  });
});

test('a misheard code is refused and says so; the right one starts the orders on a phone without a network', async () => {
  const wrong = code.replace(/.$/, (last) => (last === '4' ? '7' : '4'));
  await farPhone.getByRole('textbox').fill(wrong);
  await farPhone.getByRole('button', { name: 'Look it up' }).click();
  await farPhone.getByRole('alert').waitFor();
  await farPhone.getByRole('textbox').fill(code.toLowerCase().replace(' ', ''));
  await farPhone.getByRole('button', { name: 'Look it up' }).click();
  await farPhone.getByRole('heading', { name: /SC-16 Route blocked/ }).waitFor();
  expect(await accessibilityProblems(farPhone)).toEqual([]);
  await farPhone.getByRole('button', { name: 'Start this plan' }).click();
  await farPhone.getByText('Turn the march', { exact: true }).waitFor();
  expect(await accessibilityProblems(farPhone)).toEqual([]);
  await farPhone.getByRole('button', { name: 'Cannot', exact: true }).click();
  await farPhone.getByRole('textbox').fill('The gate is locked');
  await farPhone.getByRole('button', { name: 'Tell control' }).click();
  await farPhone.getByText(/The gate is locked/).waitFor();
  expect(watch.all(STEP_ANSWER)).toEqual([]);
});

test('both phones’ answers meet on one board, the one given without a network at its own time', async () => {
  await nearPhone.getByRole('button', { name: 'Hecho', exact: true }).click();
  await control.getByText(/Done, A-1/).waitFor();
  const cutOff = Date.now();
  await farPhone.context().setOffline(false);
  await watch.until('the answer given offline', () => watch.all(STEP_ANSWER).length === 2);
  const answer = watch.all(STEP_ANSWER).find(({ data }) => data.personId === far.personId)!.data;
  expect(answer).toMatchObject({ answer: 'cannot', why: 'The gate is locked' });
  expect(Date.parse(answer.happenedAt)).toBeLessThan(cutOff);
  await control.getByText(/Cannot, B-2.*The gate is locked/).waitFor();
  // What the phone started without a network and what control started is one and the same.
  expect(watch.all(ACTIVATION)).toHaveLength(1);
  expect(await accessibilityProblems(control)).toEqual([]);
});

test('the liaison learns that the plan runs and that the march turns, and neither orders nor answers', async () => {
  await police.getByRole('button', { name: /SC-16 Route blocked.*alternate route/ }).waitFor();
  expect(await police.content()).not.toMatch(/gate is locked|Turn the march|Publish the new route/);
});

test('standing down closes it for everyone, and the march is back on its route', async () => {
  await control.getByRole('textbox', { name: 'How did it end?' }).fill('Barrier is gone');
  await control.getByRole('button', { name: 'Stand down', exact: true }).click();
  await control.getByText(/Stood down by Control 1/).waitFor();
  await nearPhone.getByText('Desvíe la marcha', { exact: true }).waitFor({ state: 'detached' });
  await police.getByRole('button', { name: /SC-16 Route blocked/ }).waitFor({ state: 'detached' });
  expect(watch.all(ACTIVATION)[0]!.data.stoodDown).toMatchObject({ outcome: 'Barrier is gone' });
});

async function preparePlan(): Promise<void> {
  const line = (north: number): [number, number][] => [
    [-77.03, north],
    [-77.02, north],
  ];
  const route = (id: string, name: string, role: string, north: number) =>
    command(owner, eventId, 'route.add', { id, data: { name, role, points: line(north), widths: [12] } });
  expect(await route(MAIN, 'Avenue', 'main', 38.8941)).toMatchObject({ ok: true });
  expect(await route(ALTERNATE, 'Side street', 'alternate', 38.892)).toMatchObject({ ok: true });
  const added = await command(owner, eventId, 'contingency.add', {
    id: PLAN,
    data: {
      code: 'SC-16',
      name: { en: 'Route blocked', 'zh-Hant': '路線受阻', es: 'Ruta bloqueada' },
      priority: 2,
      order: 1,
      trigger: { en: 'A street is blocked' },
      steps,
      comms: {},
      escalate: {},
      standDown: {},
      owner: 'event_controller',
      informed: [],
      incidentTypes: ['route'],
      alternateRouteId: ALTERNATE,
      shelterIds: [],
      postIds: [],
    },
  });
  expect(added).toMatchObject({ ok: true });
}

async function openScreens(): Promise<void> {
  control = await desk(browser, owner);
  police = await desk(browser, liaison.client);
  nearPhone = await phone(browser, near.client, { locale: 'es' });
  farPhone = await phone(browser, far.client);
  await control.goto(`/e/${eventId}/live`);
  await police.goto(`/e/${eventId}/live`);
  await nearPhone.goto(`/m/?event=${eventId}`);
  await nearPhone.getByText('Conectado', { exact: true }).waitFor();
  await farPhone.goto(`/m/?event=${eventId}`);
  await farPhone.getByText('Connected', { exact: true }).waitFor();
  await farPhone.evaluate(async () => void (await navigator.serviceWorker.ready));
  // What is needed without a network must be on the phone already: nothing of it was opened before.
  await farPhone.context().setOffline(true);
  await farPhone.getByText('Enter a plan’s code').click();
}
