import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { verifyLog } from '@waypost/shared/ledger';
import type { TestClient } from '../support/client.js';
import { createEvent, testId } from '../support/people.js';
import { ServerProcess } from '../support/server-process.js';

jest.setTimeout(120_000);

let dataDir: string;
let server: ServerProcess;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'waypost-chaos-'));
  // As root the database runs as another user, who has to reach it here.
  chmodSync(dataDir, 0o711);
  server = await ServerProcess.start({ DATA_DIR: dataDir });
});
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const command = (i: number) => ({
  id: testId(),
  name: 'place.add',
  payload: { id: testId(), data: { type: 'water', name: `Water ${i}`, at: { point: [-77.03, 38.9] } } },
  happenedAt: new Date().toISOString(),
});
type Command = ReturnType<typeof command>;

/** Sends one after the other until the server is gone; says what was acknowledged and what was left without an answer. */
async function sendUntilGone(
  client: TestClient,
  eventId: string,
): Promise<{ acknowledged: Command[]; unanswered: Command[] }> {
  const acknowledged: Command[] = [];
  for (let i = 0; ; i++) {
    const next = command(i);
    try {
      const { status } = await client.post(`/api/events/${eventId}/commands`, { commands: [next] });
      if (status === 200) acknowledged.push(next);
    } catch {
      return { acknowledged, unanswered: [next] };
    }
  }
}

describe('kill -9 under load', () => {
  test.each([
    ['the server', async () => server.kill()],
    [
      'the database, and then the server',
      async () => {
        process.kill(
          Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
          'SIGKILL',
        );
        await server.kill();
      },
    ],
  ])('%s: nothing acknowledged is lost, nothing happens twice', async (_what, kill) => {
    const owner = await server.owner(`owner-${testId()}@example.org`);
    const { eventId } = await createEvent(owner);
    const senders = Array.from({ length: 8 }, () => sendUntilGone(owner, eventId));
    // Enough of them under way that some are caught in every stage.
    let seen = 0;
    while (seen < 100)
      seen = (await owner.get<{ cursor: { seq: number } }>(`/api/events/${eventId}/snapshot`)).body.cursor
        .seq;
    await kill();
    const sent = await Promise.all(senders);

    server = await ServerProcess.start({ DATA_DIR: dataDir }, server.port);
    const again = await Promise.all(
      sent
        .flatMap(({ unanswered }) => unanswered)
        .map((one) =>
          owner.post<{ outcomes: { ok: boolean }[] }>(`/api/events/${eventId}/commands`, { commands: [one] }),
        ),
    );
    expect(again.every(({ body }) => body.outcomes[0]!.ok)).toBe(true);

    const { body } = await owner.get<string>(`/api/events/${eventId}/log/export`);
    expect(verifyLog(body)).toMatchObject({ ok: true });
    const logged = body
      .trim()
      .split('\n')
      .slice(1, -1)
      .map((line) => (JSON.parse(line) as { body: { id: string } }).body.id);
    const all = sent.flatMap(({ acknowledged, unanswered }) => [...acknowledged, ...unanswered]);
    expect(all.length).toBeGreaterThan(100);
    for (const { id } of all) expect(logged.filter((each) => each === id)).toEqual([id]);
  });
});
