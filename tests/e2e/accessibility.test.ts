import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { idOf, sampleDrill, sampleEvent, sampleInject } from '@waypost/shared/testing';
import { startTestApp, type TestApp } from '../support/app.js';
import { accessibilityProblems, desk, launch, phone } from '../support/browser.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, member, signUp, testId } from '../support/people.js';

jest.setTimeout(240_000);

let app: TestApp;
let browser: Browser;
let owner: TestClient;
let liaison: TestClient;
let marshal: TestClient;
let eventId: string;

/** A full event: the sample's plan, and something going on. */
beforeAll(async () => {
  app = await startTestApp();
  browser = await launch();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner, { centre: [-77.0263, 38.8941], exercise: true }));
  const plan = [...sampleEvent().everything()].filter(({ kind }) =>
    ['sector', 'route', 'checkpoint', 'pinch', 'place', 'post', 'contingency', 'risk'].includes(kind),
  );
  await command(owner, eventId, 'plan.step', {
    steps: plan.map(({ kind, id, data }) => ({ name: `${kind}.add`, payload: { id, data } })),
  });
  liaison = (await member(app, owner, eventId, 'liaison', 'PLO-1')).client;
  const joined = await member(app, owner, eventId, 'marshal', 'A-12');
  marshal = joined.client;
  await command(owner, eventId, 'shift.add', {
    id: testId(),
    data: {
      postId: idOf('post'),
      personId: joined.personId,
      from: new Date().toISOString(),
      to: new Date(Date.now() + 4 * 3_600_000).toISOString(),
    },
  });
  const versionId = testId();
  const looked = { entry: 3, name: 'For the police' };
  await command(owner, eventId, 'version.name', { id: versionId, ...looked });
  await command(owner, eventId, 'version.share', { id: versionId });
  await command(owner, eventId, 'version.agree', { id: versionId, looked });
  await command(liaison, eventId, 'version.agree', { id: versionId, looked });
  await command(liaison, eventId, 'comment.add', { id: testId(), versionId, text: 'Which kerb?' });
  await command(owner, eventId, 'event.go_live', { id: eventId });
  await command(marshal, eventId, 'incident.report', {
    id: testId(),
    type: 'medical',
    priority: 1,
    place: { point: [-77.0263, 38.8941] },
    text: 'fainted',
  });
  const drillId = testId();
  await command(owner, eventId, 'drill.begin', { id: drillId, ...sampleDrill });
  await command(owner, eventId, 'drill.inject', { id: drillId, inject: sampleInject });
  await command(owner, eventId, 'message.send', {
    id: testId(),
    to: { all: true },
    text: 'Water at CP1',
    urgent: true,
  });
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function problemsOn(page: Page, path: string, landmark: string): Promise<string[]> {
  await page.goto(path);
  await page.locator(landmark).first().waitFor();
  await page.waitForLoadState('networkidle');
  const problems = await accessibilityProblems(page);
  await page.context().close();
  return problems;
}

describe.each(['light', 'dark'] as const)('WCAG 2.2 AA at the desk, %s', (colorScheme) => {
  test.each([
    ['sign-in', () => app.client(), () => '/sign-in'],
    ['sign-up', () => app.client(), () => '/sign-up'],
    ['join', () => app.client(), () => '/join'],
    ['my events', () => owner, () => '/'],
    ['new event', () => owner, () => '/events/new'],
    ['account', () => owner, () => '/account'],
    ['plan', () => owner, () => `/e/${eventId}/plan`],
    ['contingencies', () => owner, () => `/e/${eventId}/contingencies`],
    ['a contingency', () => owner, () => `/e/${eventId}/contingencies/${idOf('contingency')}`],
    ['contingency cards', () => owner, () => `/e/${eventId}/contingencies/print`],
    ['a table-top', () => owner, () => `/e/${eventId}/contingencies/tabletop?plan=${idOf('contingency')}`],
    ['risks', () => owner, () => `/e/${eventId}/risks`],
    ['a risk', () => owner, () => `/e/${eventId}/risks/${idOf('risk')}`],
    ['findings', () => owner, () => `/e/${eventId}/plan?findings`],
    ['findings to print', () => owner, () => `/e/${eventId}/plan/findings`],
    ['permits', () => owner, () => `/e/${eventId}/paperwork`],
    ['channels', () => owner, () => `/e/${eventId}/paperwork/channels`],
    ['briefing', () => owner, () => `/e/${eventId}/paperwork/briefing`],
    ['forecast to print', () => owner, () => `/e/${eventId}/plan/forecast`],
    ['live', () => owner, () => `/e/${eventId}/live`],
    ['people', () => owner, () => `/e/${eventId}/people`],
    ['shifts', () => owner, () => `/e/${eventId}/people?tab=shifts`],
    ['the day again', () => owner, () => `/e/${eventId}/after`],
    ['the liaison’s day', () => liaison, () => `/e/${eventId}/after`],
    ['review', () => owner, () => `/e/${eventId}/review`],
    ['the liaison’s review', () => liaison, () => `/e/${eventId}/review`],
    ['drill', () => owner, () => `/e/${eventId}/drill`],
    ['sharing', () => owner, () => `/e/${eventId}/sharing`],
    ['log', () => owner, () => `/e/${eventId}/log`],
    ['settings', () => owner, () => `/e/${eventId}/settings`],
    ['the liaison’s map', () => liaison, () => `/e/${eventId}/live`],
  ])('%s', async (_screen, who, path) => {
    expect(await problemsOn(await desk(browser, who(), { colorScheme }), path(), 'main')).toEqual([]);
  });
});

describe('WCAG 2.2 AA on the phone', () => {
  test.each([
    ['join', () => app.client(), '/m/join'],
    ['now', () => marshal, '/m/'],
    ['report', () => marshal, '/m/report'],
    ['my reports', () => marshal, '/m/reports'],
    ['messages', () => marshal, '/m/messages'],
    ['settings', () => marshal, '/m/settings'],
    ['shifts', () => marshal, '/m/shifts'],
    ['map', () => marshal, '/m/map'],
    ['debrief', () => marshal, '/m/debrief'],
  ])('%s', async (_screen, who, path) => {
    const page = await phone(browser, who());
    if (path !== '/m/join') {
      // The phone learns which event it is in from its own memory or from the server.
      await page.goto('/m/');
      await page.locator('main, [role=main]').first().waitFor();
    }
    expect(await problemsOn(page, path, 'main, [role=main]')).toEqual([]);
  });
});
