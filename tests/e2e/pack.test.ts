import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright-core';
import { startTestApp, type TestApp } from '../support/app.js';
import { desk, launch } from '../support/browser.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, signUp, testId } from '../support/people.js';

jest.setTimeout(180_000);

let app: TestApp;
let browser: Browser;
let owner: TestClient;
let eventId: string;
let page: Page;

beforeAll(async () => {
  app = await startTestApp();
  browser = await launch();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner, { centre: [-77.0263, 38.8941] }));
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
  page = await desk(browser, owner);
  await page.goto(`/e/${eventId}/pack`);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Presses "Download", which is there as soon as the file is. */
async function fetched(): Promise<{ name: string; head: string }> {
  const [download]: [Download, void] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Download waypost-/ }).click({ timeout: 120_000 }),
  ]);
  const head = readFileSync(await download.path())
    .subarray(0, 5)
    .toString('latin1');
  return { name: download.suggestedFilename(), head };
}

test('the screen says who may read which edition, what is missing, and who else may read what is handed on', async () => {
  await page.getByText('For those who run the event, and nobody else.', { exact: false }).waitFor();
  await page.getByText('Freedom of Information Act', { exact: false }).waitFor();
  await page.getByText('Still missing in the plan: main route', { exact: false }).first().waitFor();
  await page.getByRole('checkbox', { name: /ICS 205A/ }).waitFor();
  await page.getByRole('radio', { name: /Shareable edition/ }).check();
  await page.getByRole('checkbox', { name: /ICS 205A/ }).waitFor({ state: 'detached' });
});

test('a pack that is being made is cancelled, and the server forgets it', async () => {
  // The answer is held back, so that there is time to change one's mind.
  let go = (): void => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  const status = /\/packs\/[^/]+$/;
  await page.route(status, async (route) => {
    if (route.request().method() === 'GET') await held;
    await route.continue().catch(() => undefined);
  });
  await button('Make the PDF').click();
  await page.waitForRequest((request) => request.method() === 'GET' && status.test(request.url()));
  const [forgotten] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'DELETE'),
    button('Cancel').click(),
  ]);
  go();
  await page.unroute(status);
  expect(forgotten.status()).toBe(204);
  expect(await page.getByRole('link', { name: /^Download/ }).count()).toBe(0);
  const gone = await owner.get(new URL(forgotten.url()).pathname);
  expect(gone.status).toBe(404);
});

test('the PDF and the ZIP of the shareable edition are made and downloaded', async () => {
  await button('Make the PDF').click();
  const pdf = await fetched();
  expect(pdf.name).toMatch(/^waypost-shareable-\d+\.pdf$/);
  expect(pdf.head).toBe('%PDF-');
  await button('Make the ZIP').click();
  await page.getByRole('link', { name: /\.zip$/ }).waitFor({ timeout: 120_000 });
  const zip = await fetched();
  expect(zip.name).toMatch(/\.zip$/);
  expect(zip.head.slice(0, 2)).toBe('PK');
});
