import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { SHIFT, type ShiftData } from '@waypost/shared/event';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/client.js';
import { command, createEvent, signUp, testId } from '../support/people.js';
import { openScreen } from '../support/screen.js';

jest.setTimeout(120_000);

const HOUR_MS = 3_600_000;
const WAYPOST = join(import.meta.dirname, '../../server/bin/waypost.mjs');
const instant = (ms: number): string => new Date(ms).toISOString();

let app: TestApp;
let owner: TestClient;
beforeAll(async () => {
  app = await startTestApp();
  owner = await signUp(app);
});
afterAll(() => app.close());

interface Proposed {
  shifts: (ShiftData & { change: string })[];
  unmet: { what: string; which?: string; why: string }[];
}

/** The built program as the terminal runs it: the solver is in a thread of its own, which only a real process has. */
async function staff(eventId: string, ...options: string[]): Promise<Proposed> {
  const { host, port, user, database } = app.database;
  const DATABASE_URL = `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [WAYPOST, 'staff', eventId, '--json', ...options],
    { env: { ...process.env, DATABASE_URL } },
  );
  return JSON.parse(stdout) as Proposed;
}

/** One post that needs a medic, two people who are none, and an event of nine hours. */
async function event(opensAt: number): Promise<string> {
  const { eventId } = await createEvent(owner, {
    opensAt: instant(opensAt),
    closesAt: instant(opensAt + 9 * HOUR_MS),
  });
  const data = {
    code: 'A-1',
    name: 'Corner',
    at: [-77.03, 38.89],
    assignment: 'staging',
    needs: { count: 1, skills: ['medic'] },
  };
  const person = (callSign: string) => ({
    name: 'person.add',
    payload: { id: testId(), data: { callSign, role: 'marshal', access: 'none' } },
  });
  const steps = [{ name: 'post.add', payload: { id: testId(), data } }, person('A-1'), person('A-2')];
  expect(await command(owner, eventId, 'plan.step', { steps })).toMatchObject({ ok: true });
  return eventId;
}

test('assigns everyone as one step of the plan, and says what cannot be met and why', async () => {
  const opensAt = Date.now() + 24 * HOUR_MS;
  const eventId = await event(opensAt);
  const shown = await staff(eventId, '--dry-run');
  const watch = await openScreen(owner, eventId);
  expect(watch.all(SHIFT)).toEqual([]);
  expect(Math.min(...shown.shifts.map(({ from }) => Date.parse(from)))).toBe(opensAt);
  expect(shown.unmet).toMatchObject([{ what: 'skill', which: 'medic', why: 'nobody' }]);

  const { shifts } = await staff(eventId);
  await watch.until('the shifts', () => watch.all(SHIFT).length === shifts.length);
  expect(shifts.length).toBeGreaterThan(1);
  watch.close();
});

test('of a live event nothing that has begun is planned again', async () => {
  const before = Date.now();
  const eventId = await event(before - 4 * HOUR_MS);
  await command(owner, eventId, 'event.go_live', { id: eventId });
  const { shifts } = await staff(eventId, '--dry-run');
  expect(shifts).toHaveLength(1);
  expect(Date.parse(shifts[0]!.from)).toBeGreaterThanOrEqual(before);
});
