import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { sampleEvent } from '@waypost/shared/testing';
import { startTestApp, type TestApp } from '../support/app.js';
import { desk, launch } from '../support/browser.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, member, signUp, type Member } from '../support/people.js';

jest.setTimeout(180_000);

let app: TestApp;
let browser: Browser;
let owner: TestClient;
let liaison: Member;
let eventId: string;
let organisers: Page;
let police: Page;

/** An organiser's and a liaison's window on a plan of which routes and posts are shared. */
beforeAll(async () => {
  app = await startTestApp();
  browser = await launch();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner, { centre: [-77.0263, 38.8941] }));
  const plan = [...sampleEvent().everything()].filter(({ kind }) =>
    ['sector', 'route', 'post'].includes(kind),
  );
  await command(owner, eventId, 'plan.step', {
    steps: plan.map(({ kind, id, data }) => ({ name: `${kind}.add`, payload: { id, data } })),
  });
  await command(owner, eventId, 'agreement.change', { id: eventId, shares: { post: 'reduced' } });
  liaison = await member(app, owner, eventId, 'liaison', 'PLO-1');
  organisers = await desk(browser, owner);
  police = await desk(browser, liaison.client);
  await organisers.goto(`/e/${eventId}/review`);
  await police.goto(`/e/${eventId}/review`);
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const postId = (): string => [...sampleEvent().everything()].find(({ kind }) => kind === 'post')!.id;

test('the organiser names today’s plan; the liaison hears nothing of it until it is shared', async () => {
  await police.getByText('No version yet').waitFor();
  await button(organisers, 'Name today’s plan').click();
  await organisers.getByLabel('Name', { exact: false }).first().fill('For the meeting');
  await button(organisers, 'Name it').click();
  await organisers.getByRole('heading', { name: 'For the meeting' }).waitFor();
  await organisers.getByText('No difference').waitFor();
  expect(await police.content()).not.toContain('For the meeting');
  await button(organisers, 'Share with partners').click();
  await police.getByRole('heading', { name: 'For the meeting' }).waitFor();
});

test('the liaison pins a comment, the organiser answers and settles it', async () => {
  await police.getByRole('tab', { name: /Comments/ }).click();
  await police.getByLabel('Say something about this version').fill('A hydrant stands here');
  await button(police, 'Pin it to a place').click();
  const map = police.getByRole('application');
  await map.click({ position: { x: 300, y: 300 } });
  await police.getByText('About the place with the pin.').waitFor();
  await button(police, 'Send').click();

  await organisers.getByRole('tab', { name: /Comments \(1 open\)/ }).click();
  await organisers.getByText('A hydrant stands here').waitFor();
  // A mark has no size of its own: everything in it hangs on its point.
  await organisers.getByRole('button', { name: 'Comment 1, City police' }).waitFor({ state: 'attached' });
  await button(organisers, 'Answer').click();
  await organisers.getByLabel('Answer').fill('We move it');
  await organisers.getByRole('listitem').getByRole('button', { name: 'Send' }).click();
  await police.getByText('We move it').waitFor();
  await button(organisers, 'Settle').click();
  await police.getByText(/Settled by Control 1/).waitFor();
});

test('both sides agree, each with who and when', async () => {
  await button(police, 'We agree').click();
  await organisers.getByText('City police · PLO-1').waitFor();
  await button(organisers, 'We agree').click();
  await police.getByRole('region', { name: 'Organisers' }).getByText('Control 1').waitFor();
  await police.getByText('Agreed by both sides').waitFor();
  // What both have signed is not taken out of sight by a slip.
  expect(await button(organisers, 'Withdraw').getAttribute('aria-disabled')).toBe('true');
});

test('when the organiser moves a post, both are told how far the plan is from what was agreed', async () => {
  await organisers.goto(`/e/${eventId}/plan`);
  await organisers.getByText(/As agreed on .* with City police/).waitFor();
  await police.goto(`/e/${eventId}/live`);
  await police.getByText(/As agreed on .* with City police/).waitFor();
  await command(owner, eventId, 'post.edit', {
    id: postId(),
    set: { at: [-77.0196, 38.89], needs: { count: 5 } },
  });
  const told = /1 change since what was agreed on .* with City police/;
  await organisers.getByText(told).waitFor();
  await police.getByText(told).waitFor();
  expect(await organisers.content()).toContain('people needed 2 → 5');
  // How many stand there is not shared, so the liaison is not told that it is more.
  expect(await police.content()).not.toContain('people needed');

  await police.getByRole('link', { name: 'Compare' }).click();
  const line = police.getByRole('button', { name: /^Post A-1 Corner moved by 11\d ft$/ });
  await line.click();
  expect(await line.getAttribute('aria-pressed')).toBe('true');
  await police
    .getByRole('button', { name: /^Post A-1 Corner, changed, moved/ })
    .waitFor({ state: 'attached' });
});

test('an organiser names an earlier plan from the log, and holds the two against each other', async () => {
  await organisers.goto(`/e/${eventId}/log`);
  await organisers.getByRole('link', { name: 'Name the plan at this entry' }).last().click();
  await organisers.getByLabel('Name', { exact: false }).first().fill('The empty plan');
  await button(organisers, 'Name it').click();
  await organisers.getByRole('heading', { name: 'The empty plan' }).waitFor();
  await organisers.getByRole('combobox', { name: 'Held against' }).click();
  await organisers.getByRole('option', { name: 'For the meeting' }).click();
  await organisers.getByText(/Post: 1 more/).waitFor();
});
