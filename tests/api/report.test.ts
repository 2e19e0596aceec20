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
  name: string;
}
const reports = () => `/api/events/${eventId}/reports`;
const wish = (over: object = {}) => ({ edition: 'shareable', languages: ['en'], ...over });

async function settled(client: TestClient, id: string): Promise<Status> {
  for (;;) {
    const status = expectStatus(200, await client.get<Status>(`${reports()}/${id}`));
    if (status.state !== 'working') return status;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test.each([
  ['pdf', '%PDF', 'pdf'],
  ['csv', 'PK\u0003\u0004', 'zip'],
])('as %s it is started, watched, fetched and forgotten', async (format, begins, ending) => {
  const { id } = expectStatus(202, await owner.post<Status>(reports(), wish({ edition: 'control', format })));
  const made = await settled(owner, id);
  expect(made).toMatchObject({ state: 'ready', percent: 100 });
  expect(made.name).toMatch(new RegExp(`^waypost-after-action-control-\\d+\\.${ending}$`));
  const file = await owner.get<string>(`${reports()}/${id}/file`);
  expect(file.body.slice(0, 4)).toBe(begins);
  expect((await owner.delete(`${reports()}/${id}`)).status).toBe(204);
  expect((await owner.get(`${reports()}/${id}/file`)).status).toBe(404);
});

test('partners get the shareable edition only, marshals none, and nobody another’s', async () => {
  const liaison = await member(app, owner, eventId, 'liaison', 'PLO-1');
  const mediator = await member(app, owner, eventId, 'mediator', 'Med-1');
  const marshal = await member(app, owner, eventId, 'marshal', 'A-1');
  for (const partner of [liaison, mediator]) {
    expect((await partner.client.post(reports(), wish({ edition: 'control' }))).status).toBe(403);
    const { id } = expectStatus(202, await partner.client.post<Status>(reports(), wish()));
    expect((await owner.get(`${reports()}/${id}`)).status).toBe(404);
    expect(await settled(partner.client, id)).toMatchObject({ state: 'ready' });
  }
  expect((await marshal.client.post(reports(), wish())).status).toBe(403);
});

test('what is no wish is refused with the field', async () => {
  const answer = await owner.post(reports(), wish({ format: 'docx' }));
  expect(answer).toMatchObject({ status: 400, body: { fields: ['format'] } });
});
