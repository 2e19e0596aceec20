import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestClient } from '../support/client.js';
import { expectStatus } from '../support/expect-status.js';
import { createEvent, member, signUp } from '../support/people.js';

let app: TestApp;
let owner: TestClient;
let eventId: string;

beforeAll(async () => {
  app = await startTestApp();
  owner = await signUp(app);
  ({ eventId } = await createEvent(owner));
});
afterAll(() => app.close());

interface Status {
  id: string;
  state: string;
  percent: number;
}
const packs = () => `/api/events/${eventId}/packs`;
const wish = (over: object = {}) => ({ edition: 'control', format: 'zip', languages: ['en'], ...over });

/** Asks until the pack is no longer worked on. */
async function settled(client: TestClient, id: string): Promise<Status> {
  for (;;) {
    const status = expectStatus(200, await client.get<Status>(`${packs()}/${id}`));
    if (status.state !== 'working') return status;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test.each(['pdf', 'zip'])('a %s is started, watched, fetched and forgotten', async (format) => {
  const { id } = expectStatus(202, await owner.post<Status>(packs(), wish({ format })));
  expect(await settled(owner, id)).toMatchObject({ state: 'ready', percent: 100 });
  const file = await owner.get<string>(`${packs()}/${id}/file`);
  expect(file.headers.get('Content-Disposition')).toContain(`waypost-control-`);
  expect(file.body.slice(0, 4)).toBe(format === 'pdf' ? '%PDF' : 'PK\u0003\u0004');
  expect((await owner.delete(`${packs()}/${id}`)).status).toBe(204);
  expect((await owner.get(`${packs()}/${id}`)).status).toBe(404);
});

test('a liaison gets the shareable edition only, and nobody another’s pack', async () => {
  const liaison = await member(app, owner, eventId, 'liaison', 'Police 1');
  const marshal = await member(app, owner, eventId, 'marshal', 'M-1');
  expect((await liaison.client.post(packs(), wish())).status).toBe(403);
  expect((await marshal.client.post(packs(), wish({ edition: 'shareable' }))).status).toBe(403);
  const { id } = expectStatus(
    202,
    await liaison.client.post<Status>(packs(), wish({ edition: 'shareable' })),
  );
  expect((await owner.get(`${packs()}/${id}`)).status).toBe(404);
  expect(await settled(liaison.client, id)).toMatchObject({ state: 'ready' });
});

test('what is no wish is refused with the field', async () => {
  const answer = await owner.post(packs(), wish({ languages: ['fr'] }));
  expect(answer).toMatchObject({ status: 400, body: { fields: ['languages.0'] } });
});
