import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ANNOUNCEMENT, INCIDENT, RECEIPT, ROLL_ANSWER, TASK } from '@waypost/shared/event';
import { startTestApp, type TestApp } from '../support/app.js';
import { accessibilityProblems, desk, launch, phone } from '../support/browser.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, member, signUp, type Member } from '../support/people.js';
import { openScreen, type Screen } from '../support/screen.js';

jest.setTimeout(180_000);

let app: TestApp;
let browser: Browser;
let owner: TestClient;
let eventId: string;
let second: Member;
let near: Member;
let far: Member;
let liaison: Member;
/** Two desks, two phones and the police. */
let control: Page;
let other: Page;
let nearPhone: Page;
let farPhone: Page;
let police: Page;
let watch: Screen;

beforeAll(async () => {
  app = await startTestApp();
  browser = await launch();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner, {
    centre: [-77.0263, 38.8941],
    languages: ['en', 'es'],
    opensAt: new Date(Date.now() - 3_600_000).toISOString(),
    closesAt: new Date(Date.now() + 3_600_000).toISOString(),
  }));
  second = await member(app, owner, eventId, 'control', 'Control 2');
  near = await member(app, owner, eventId, 'marshal', 'A-1');
  far = await member(app, owner, eventId, 'marshal', 'B-2');
  liaison = await member(app, owner, eventId, 'liaison', 'PLO-1');
  await command(owner, eventId, 'person.edit', { id: far.personId, set: { duties: ['rear'] } });
  await command(owner, eventId, 'event.go_live', { id: eventId });
  watch = await openScreen(owner, eventId);
  await openScreens();
});
afterAll(async () => {
  watch.close();
  await browser.close();
  await app.close();
});

describe('an incident, from the street and back', () => {
  test('is reported on a phone, acknowledged by one key, and two desks agree on who has it', async () => {
    await nearPhone.getByRole('button', { name: 'Avisar', exact: true }).click();
    await nearPhone.getByRole('button', { name: 'Médico' }).click();
    await nearPhone.getByRole('button', { name: /Urgente/ }).click();
    await watch.until('the report', () => watch.all(INCIDENT).length === 1);
    await nearPhone.goto('/m/');

    await control.getByText('Medical').first().click();
    await control.getByText('Nobody is handling this').waitFor();
    await control.keyboard.press('a');
    await control.getByText('You are handling this').waitFor();
    await other.getByText('Medical').first().click();
    await other.getByText('Control 1 is handling this').waitFor();

    // Both press at the same moment: one has it, the other is told.
    const id = watch.all(INCIDENT)[0]!.id;
    const press = (client: TestClient, from: string) =>
      command(client, eventId, 'incident.take', { id, from });
    const handler = watch.all(INCIDENT)[0]!.data.handledBy!;
    const third = await member(app, owner, eventId, 'control', 'Control 3');
    const answers = await Promise.all([press(second.client, handler), press(third.client, handler)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'taken' } });
    await control.getByText(/Control [23] is handling this/).waitFor();
    await control.keyboard.press('h');
    await other.getByText('Control 1 is handling this').waitFor();
  });

  test('is assigned from the keyboard, and what the phone says without a network arrives with its own time', async () => {
    await control.keyboard.press('s');
    await control.getByRole('textbox', { name: 'Find by call-sign or squad' }).fill('B-2');
    await control.keyboard.press('Enter');
    await farPhone.getByRole('button', { name: 'On my way' }).click();
    await watch.until('the answer', () => watch.all(INCIDENT)[0]!.data.answers?.[0]?.answer === 'accept');

    await farPhone.context().setOffline(true);
    await farPhone.getByRole('button', { name: 'I am there' }).click();
    await farPhone.getByText(/kept/i).first().waitFor();
    const keptBy = Date.now();
    expect(watch.all(INCIDENT)[0]!.data.state).toBe('assigned');
    await farPhone.context().setOffline(false);
    await watch.until('on scene', () => watch.all(INCIDENT)[0]!.data.state === 'on_scene');
    expect(Date.parse(watch.all(INCIDENT)[0]!.data.onSceneAt!)).toBeLessThanOrEqual(keptBy);
    await farPhone.getByRole('button', { name: 'Under control' }).click();
    await watch.until('under control', () => watch.all(INCIDENT)[0]!.data.state === 'controlled');

    await control.keyboard.press('c');
    await control.getByRole('button', { name: 'Close incident' }).last().click();
    await watch.until('closed', () => watch.all(INCIDENT)[0]!.data.state === 'closed');
  });

  test('stays out of the liaison’s sight but for what was agreed', async () => {
    expect(await police.content()).not.toMatch(/Medical|A-1|B-2/);
  });
});

test('a task goes to its owner’s phone, is ticked and done there, and taken back', async () => {
  await control.getByRole('tab', { name: /Tasks/ }).click();
  await control.getByRole('button', { name: 'New task' }).click();
  await control.getByRole('textbox', { name: 'What is to be done' }).fill('Open the north gate');
  await control.getByLabel('Whose task').first().fill('A-1');
  await control.getByRole('option', { name: /A-1/ }).click();
  await control.keyboard.press('Tab');
  await control.getByRole('button', { name: 'in 10 min' }).click();
  await control.getByRole('textbox', { name: 'Check-list' }).fill('Lock off\nGate tied back');
  await control.getByRole('button', { name: 'Give task' }).click();

  await nearPhone.getByText('Open the north gate').click();
  await nearPhone.getByRole('checkbox', { name: 'Lock off' }).click();
  await control.getByText('1 of 2').waitFor();
  await nearPhone.getByRole('button', { name: 'Hecho', exact: true }).click();
  await watch.until('done', () => watch.all(TASK)[0]!.data.state === 'done');
  await nearPhone.getByRole('button', { name: 'No estaba hecho' }).click();
  await watch.until('open again', () => watch.all(TASK)[0]!.data.state === 'open');
  expect(await accessibilityProblems(control)).toEqual([]);
  expect(await accessibilityProblems(nearPhone)).toEqual([]);
});

test('the roll is called: one answers on the phone, one is missing until control notes what they said', async () => {
  await farPhone.context().setOffline(true);
  await control.getByRole('tab', { name: /Roll-call/ }).click();
  await control.getByText('Asks 2 people').waitFor();
  await control.getByRole('button', { name: 'Start roll-call' }).click();
  await nearPhone.getByRole('button', { name: 'Aquí estoy' }).click();
  await control.getByText('1 missing · 1 answered').waitFor();
  await control
    .getByText('Not heard of yet')
    .or(control.getByText(/Last heard/))
    .first()
    .waitFor();
  expect(await accessibilityProblems(control)).toEqual([]);

  await control.getByRole('button', { name: 'Answered… B-2' }).click();
  await control.getByRole('textbox', { name: /What B-2 said/ }).fill('At the rear, phone is flat');
  await control.getByRole('button', { name: 'Note', exact: true }).click();
  await control.getByText('Everybody answered.').waitFor();
  await watch.until('what was said', () =>
    watch.all(ROLL_ANSWER).some(({ data }) => data.said === 'At the rear, phone is flat'),
  );
  await control.getByRole('button', { name: 'End', exact: true }).click();
});

test('an order is taken down word for word, relayed, understood along the march, and heard at the rear', async () => {
  await control.getByRole('tab', { name: /Announcements/ }).click();
  await control.getByRole('button', { name: 'Record an announcement' }).click();
  await control.getByLabel('What it was').first().click();
  await control.getByRole('option', { name: 'Order to disperse' }).click();
  await control.getByRole('button', { name: 'Use usual wording with blanks' }).click();
  await control.getByRole('textbox', { name: 'Exact words' }).fill('Leave the square by the north side');
  await control.getByRole('textbox', { name: 'By whom' }).fill('Lt. Ortiz');
  await control.getByRole('textbox', { name: 'Minutes given' }).fill('10');
  expect(await accessibilityProblems(control)).toEqual([]);
  await control.getByRole('button', { name: 'Record', exact: true }).click();
  await control.getByText(/Not stated, or not known yet: the law, the exits/).waitFor();

  await control.getByRole('button', { name: 'Relay to every phone' }).click();
  await control.getByRole('button', { name: 'Send to all now' }).click();
  await nearPhone
    .getByText(/Orden de dispersión de Lt. Ortiz/)
    .first()
    .waitFor();
  await nearPhone.getByRole('button', { name: 'Entendido' }).click();
  await control.getByText('1 of 4', { exact: true }).waitFor();
  await farPhone.context().setOffline(false);
  await farPhone.getByRole('button', { name: 'Understood' }).click();
  await farPhone.getByRole('button', { name: 'No, not heard' }).click();
  await watch.until('what the rear says', () => watch.all(ANNOUNCEMENT)[0]!.data.audibleAtRear === 'no');
  expect(await accessibilityProblems(farPhone)).toEqual([]);
  expect(await accessibilityProblems(control)).toEqual([]);
});

test('the liaison reads the order only once that is agreed, and never who wrote it down', async () => {
  expect(await police.content()).not.toContain('north side');
  await command(owner, eventId, 'agreement.change', { id: eventId, shares: { announcement: 'full' } });
  await police.getByRole('tab', { name: /Announcements/ }).click();
  await police.getByText('Leave the square by the north side').waitFor();
  expect(await police.content()).not.toMatch(/Control 1|Written down|Open the north gate/);
});

test('a broadcast from a template says in whose hands it is, reader by reader', async () => {
  await farPhone.context().setOffline(true);
  await control.getByRole('tab', { name: /Messages/ }).click();
  await control.getByRole('button', { name: 'New message' }).click();
  await control.getByLabel('Template').first().click();
  await control.getByRole('option', { name: /^Water at/ }).click();
  await control.getByRole('textbox', { name: 'Where' }).fill('CP4');
  await control.getByText('Hay agua en CP4. Beban y avisen a la gente.').waitFor();
  expect(await accessibilityProblems(control)).toEqual([]);
  await control.getByRole('button', { name: 'Send', exact: true }).click();

  await nearPhone.getByRole('button', { name: /Mensajes/ }).click();
  await nearPhone.getByText('Hay agua en CP4. Beban y avisen a la gente.').waitFor();
  const row = control.getByRole('listitem').filter({ hasText: 'Water at CP4' });
  await row.getByText(/4 sent · \d on the phone · 1 read · 0 understood/).waitFor();
  await row.getByRole('button').first().click();
  await row.getByText('not on the phone yet').first().waitFor();
  await nearPhone.getByRole('button', { name: 'Entendido' }).first().click();
  await row.getByText(/1 read · 1 understood/).waitFor();

  await farPhone.context().setOffline(false);
  await watch.until('a receipt from the phone that was away', () =>
    watch.all(RECEIPT).some(({ data }) => data.personId === far.personId),
  );
  await row.getByText('on the phone, not read').first().waitFor();
});

test('every key of the screen is on the sheet, and the palette does the same by name', async () => {
  await control.locator('body').click({ position: { x: 700, y: 20 } });
  await control.keyboard.press('?');
  await control.getByRole('dialog', { name: 'Keys' }).getByText('Next incident').waitFor();
  expect(await accessibilityProblems(control)).toEqual([]);
  await control.keyboard.press('Escape');
  await control.keyboard.press('Control+k');
  await control.getByRole('combobox', { name: 'Commands' }).fill('new task');
  await control.keyboard.press('Enter');
  await control.getByRole('form', { name: 'New task' }).waitFor();
});

test('the same in the dark: every tab passes', async () => {
  const dark = await desk(browser, owner, { colorScheme: 'dark' });
  await dark.goto(`/e/${eventId}/live`);
  for (const name of [/Tasks/, /Messages/, /Roll-call/, /Announcements/]) {
    await dark.getByRole('tab', { name }).click();
    await dark.getByRole('tabpanel').getByRole('button').first().waitFor();
    expect(await accessibilityProblems(dark)).toEqual([]);
  }
});

async function openScreens(): Promise<void> {
  control = await desk(browser, owner);
  other = await desk(browser, second.client);
  police = await desk(browser, liaison.client);
  nearPhone = await phone(browser, near.client, { locale: 'es' });
  farPhone = await phone(browser, far.client);
  for (const page of [control, other, police]) await page.goto(`/e/${eventId}/live`);
  await nearPhone.goto(`/m/?event=${eventId}`);
  await nearPhone.getByText('Conectado', { exact: true }).waitFor();
  await farPhone.goto(`/m/?event=${eventId}`);
  await farPhone.getByText('Connected', { exact: true }).waitFor();
  await farPhone.evaluate(async () => void (await navigator.serviceWorker.ready));
}
