import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startTestApp, type TestApp } from '../support/app.js';
import { accessibilityProblems, desk, launch } from '../support/browser.js';
import { command, createEvent, signUp, testId } from '../support/people.js';

jest.setTimeout(180_000);

let app: TestApp;
let browser: Browser;
let page: Page;
let eventId: string;

beforeAll(async () => {
  app = await startTestApp();
  browser = await launch();
  const owner = await signUp(app);
  ({ eventId } = await createEvent(owner, {
    centre: [-77.0263, 38.8941],
    expected: { low: 3_000, likely: 5_000, high: 7_000 },
  }));
  const routeId = testId();
  await command(owner, eventId, 'route.add', {
    id: routeId,
    data: {
      name: 'Avenue',
      role: 'main',
      points: [
        [-77.032, 38.8955],
        [-77.026, 38.8944],
        [-77.02, 38.8928],
      ],
      widths: [12, 12],
    },
  });
  await command(owner, eventId, 'pinch.add', {
    id: testId(),
    data: { routeId, name: 'Gate', at: [-77.023, 38.8936], lengthM: 30, widthM: 5 },
  });
  page = await desk(browser, owner);
  await page.goto(`/e/${eventId}/plan`);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

const figures = () => page.getByTestId('forecast-figures');
const settled = () => page.locator('[data-testid=forecast-figures]:not([data-settling])').waitFor();

test('the figures follow a vertex while it is dragged, and the bands follow when it is let go', async () => {
  await settled();
  const before = await figures().innerText();
  await page.getByRole('group', { name: 'Route' }).getByRole('button', { expanded: false }).first().click();
  await page.getByRole('button', { name: /^Avenue/ }).click();
  await page.getByRole('button', { name: 'Edit shape', exact: true }).click();
  const handle = page.locator('.wp-handle-vertex').nth(1);
  const box = (await handle.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 90, { steps: 8 });
  await page.waitForFunction(
    (old) => document.querySelector<HTMLElement>('[data-testid=forecast-figures]')!.innerText !== old,
    before,
  );
  const under = await figures().innerText();
  expect(under).not.toBe(before);
  await page.mouse.up();
  await settled();
  expect(await figures().innerText()).not.toBe(before);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('the march is played by a key, and the slider says the moment', async () => {
  const slider = page.getByRole('slider', { name: 'Moment of the march' });
  await slider.press('Home');
  const start = await slider.getAttribute('aria-valuetext');
  await page.locator('body').click({ position: { x: 300, y: 10 } });
  await page.keyboard.press('k');
  await page.getByRole('button', { name: 'Pause (K)' }).waitFor();
  await page.waitForFunction(
    (old) =>
      document.querySelector('input[type=range][aria-valuetext]')!.getAttribute('aria-valuetext') !== old,
    start,
  );
  await page.keyboard.press('k');
  await page.getByRole('button', { name: 'Play the march (K)' }).waitFor();
});

test('every step of the plan is in sight without scrolling', async () => {
  await page.goto(`/e/${eventId}/plan`);
  await settled();
  const { height } = page.viewportSize()!;
  for (const name of ['Route', 'Crowd', 'Places', 'Sectors', 'Posts']) {
    const box = (await page.getByRole('group', { name, exact: true }).boundingBox())!;
    expect({ name, inSight: box.y >= 0 && box.y + box.height <= height }).toEqual({ name, inSight: true });
  }
  const steps = page.getByRole('complementary', { name: 'The plan, step by step' });
  const last = (await steps.getByRole('group', { name: 'Pack', exact: true }).boundingBox())!;
  expect(last.y + last.height).toBeLessThanOrEqual(height);
});

test('the same as a table; the panel has figures, assumptions and ranges', async () => {
  await page.getByText('Table', { exact: true }).click();
  await page.getByRole('row', { name: /Gate/ }).first().waitFor();
  expect(await page.getByRole('columnheader', { name: 'Densest' }).count()).toBe(1);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByText('Figures', { exact: true }).click();
  await page.getByRole('heading', { name: 'What the figures rest on' }).waitFor();
  await page.getByText('our default').first().waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByText('Count', { exact: true }).click();
  await page.getByText(/Around .* on 1,000 m²/).waitFor();
  expect(await page.locator('output').filter({ hasText: 'Around' }).innerText()).toMatch(
    /^[\d,]+ to [\d,]+ people/,
  );
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('an area drawn on the map is measured, and gives a range of people', async () => {
  await page.getByRole('button', { name: 'Draw it on the map' }).click();
  await page.getByText(/^Click the corners of the area/).waitFor();
  const map = (await page.locator('.leaflet-container').boundingBox())!;
  const corner = (x: number, y: number) =>
    page.mouse.click(map.x + map.width / 2 + x, map.y + map.height / 3 + y);
  await corner(-80, -60);
  await corner(80, -60);
  await corner(80, 60);
  await corner(-80, 60);
  await page.keyboard.press('Enter');
  const area = page.getByRole('combobox', { name: 'Area' });
  await page.waitForFunction(
    () => [...document.querySelectorAll('select')].some((each) => each.value === 'measured'),
    undefined,
  );
  expect(await area.inputValue()).toBe('measured');
  const said = await page.locator('output').filter({ hasText: 'Around' }).innerText();
  expect(said).toMatch(/^[\d,]+ to [\d,]+ people/);
  // 160 × 120 pixels of a map of a city are thousands of square metres, and nothing was typed.
  expect(Number(/on ([\d,.]+) m²/.exec(said)![1]!.replaceAll(',', ''))).toBeGreaterThan(2_000);
  expect(await accessibilityProblems(page)).toEqual([]);
});
