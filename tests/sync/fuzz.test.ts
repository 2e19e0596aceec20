import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { seededRandom } from '@waypost/shared/kernel';
import {
  exportFooter,
  exportHeader,
  exportLine,
  sightOf,
  snapshotOf,
  verifyLog,
  viewerOf,
} from '@waypost/shared/ledger';
import { idOf, SAMPLE_EVENT_ID } from '@waypost/shared/testing';
import { pass, VirtualClient, VirtualServer } from './virtual-world.js';

/** Each seed is one world; one that failed stays here for good. `FUZZ_SEEDS=1000` runs more. */
const SEEDS = Array.from({ length: Number(process.env['FUZZ_SEEDS'] ?? 30) }, (_, i) => i + 1);
const STEPS = 120;
const CLIENTS = ['owner', 'control', 'lead_marshal', 'marshal', 'other marshal', 'liaison'];
const SECRET = 'only-for-control';

const START = Date.parse('2026-05-01T16:00:00.000Z');
beforeEach(() => {
  jest.useFakeTimers({ now: START });
});
afterEach(() => {
  jest.useRealTimers();
});

type Random = ReturnType<typeof seededRandom>;
const pick = <T>(random: Random, items: readonly T[]): T => items[random.int(items.length)]!;

/** Something that somebody of this role would do; now and then something they may not. */
function act(client: VirtualClient, random: Random, step: number): void {
  const fresh = idOf(`${client.name} ${step}`);
  const incident = idOf(`${pick(random, CLIENTS)} ${random.int(step + 1)}`);
  const actions: (() => void)[] = [
    () =>
      client.issue('incident.report', {
        id: fresh,
        type: pick(random, ['lost', 'medical', 'crowd'] as const),
        place: { sectorId: idOf('sector') },
      }),
    () =>
      client.issue('incident.report', {
        id: fresh,
        type: 'arrest',
        sensitivity: 'control',
        place: {},
        text: SECRET,
      }),
    () => client.issue('incident.acknowledge', { id: incident }),
    () => client.issue('incident.add_note', { id: incident, noteId: fresh, text: `note ${step}` }),
    () =>
      client.issue('incident.reclassify', {
        id: incident,
        sensitivity: pick(random, ['open', 'control'] as const),
      }),
    () => client.issue('incident.close', { id: incident }),
    () => client.issue('route.edit', { id: idOf('route'), set: { name: `Route ${step}` } }),
    () =>
      client.issue('place.add', {
        id: fresh,
        data: {
          type: pick(random, ['water', 'assembly'] as const),
          name: `Place ${step}`,
          at: { point: [-77.03, 38.89] },
        },
      }),
    () => client.issue('place.remove', { id: idOf(`${client.name} ${random.int(step + 1)}`) }),
    () =>
      client.issue('message.send', {
        id: fresh,
        to: pick(random, [{ all: true }, { sectorId: idOf('sector') }, { role: 'liaison' }]),
        text: `message ${step}`,
      }),
    () => client.issue('check_in.report', { id: client.personId }),
  ];
  pick(random, actions)();
}

/** Rights move under people's feet. */
function changeRights(owner: VirtualClient, random: Random): void {
  const sectors = pick(random, [[idOf('sector')], [idOf('other sector')], []]);
  const changes: (() => void)[] = [
    () =>
      owner.issue('person.change_role', {
        id: idOf('other marshal'),
        role: pick(random, ['marshal', 'lead_marshal', 'liaison', 'control'] as const),
        sectorIds: sectors,
      }),
    () => owner.issue('person.change_role', { id: idOf('marshal'), role: 'marshal', sectorIds: sectors }),
    () =>
      owner.issue('agreement.change', {
        id: SAMPLE_EVENT_ID,
        shares: {
          place: pick(random, ['nothing', 'reduced', 'full'] as const),
          incident: pick(random, ['nothing', 'reduced', 'full'] as const),
        },
      }),
  ];
  pick(random, changes)();
}

async function run(seed: number): Promise<{ server: VirtualServer; clients: VirtualClient[] }> {
  const random = seededRandom(seed);
  const server = new VirtualServer();
  await server.seed();
  const clients = CLIENTS.map((name) => new VirtualClient(name, server, random));
  clients[0]!.issue('event.go_live', { id: SAMPLE_EVENT_ID });
  for (let step = 0; step < STEPS; step++) {
    const client = pick(random, clients);
    const chance = random.next();
    if (chance < 0.35) act(client, random, step);
    else if (chance < 0.4) changeRights(clients[0]!, random);
    else if (chance < 0.6) void client.flush(true);
    else if (chance < 0.8) await client.receive(random.int(5));
    else if (chance < 0.85) await client.connect();
    else if (chance < 0.88) client.disconnect();
    else if (chance < 0.9) client.restart();
    else if (chance < 0.92) server.store.failNext = true;
    else await pass(random.int(3_000));
  }
  await heal(server, clients);
  return { server, clients };
}

/** The network comes back, and everything that was kept goes out. */
async function heal(server: VirtualServer, clients: VirtualClient[]): Promise<void> {
  server.store.failNext = false;
  await pass(1_000);
  for (const client of clients) {
    if (!client.connected) await client.connect();
    while (client.outbox.some(({ state }) => state === 'kept')) await client.flush(false);
  }
  for (let round = 0; round < 3; round++) {
    await pass(3_000);
    server.channel.tick();
    await pass(3_000);
    for (const client of clients) await client.receive(10_000);
  }
}

const plain = (records: Iterable<{ kind: string; id: string }>) =>
  [...records]
    .map((record) => JSON.parse(JSON.stringify(record)) as { kind: string; id: string })
    .sort((a, b) => (`${a.kind}${a.id}` < `${b.kind}${b.id}` ? -1 : 1));

describe('any number of clients on a bad network', () => {
  test.each(SEEDS)('seed %i', async (seed) => {
    const { server, clients } = await run(seed);
    const { log } = server.store;

    // L1, L2, L4: no gap, no entry twice, and the export verifies.
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
    expect(new Set(log.map(({ body }) => body.id)).size).toBe(log.length);
    const text = [
      exportHeader(SAMPLE_EVENT_ID),
      ...log.map((entry) => exportLine(entry, entry.seq % 2 === 0)),
      exportFooter(log.length, server.store.head_.hash),
    ].join('\n');
    expect(verifyLog(text)).toMatchObject({ ok: true, value: { entries: log.length } });

    for (const client of clients) {
      // O2, O3: every command ended in one outcome, however often it was sent; an accepted one is in the log once.
      for (const id of client.issued) {
        const answers = client.outcomes.get(id) ?? [];
        expect({
          seed,
          client: client.name,
          id,
          answers: new Set(answers.map((answer) => JSON.stringify(answer))).size,
        }).toEqual({ seed, client: client.name, id, answers: 1 });
        expect(log.filter(({ body }) => body.id === id).length).toBe(answers[0]!.ok ? 1 : 0);
      }
      // F5: what the client holds is what a newcomer would get.
      const viewer = viewerOf(server.log.state, SAMPLE_EVENT_ID, client.personId)!;
      const sight = sightOf(server.log.state, viewer, new Date().toISOString());
      expect({ seed, client: client.name, cursor: client.replica.cursor?.seq }).toEqual({
        seed,
        client: client.name,
        cursor: server.log.head.seq,
      });
      expect(plain(client.replica.everything())).toEqual(
        plain(snapshotOf(server.log.state, sight, '', '').records as never),
      );
    }

    // V1: not one byte of what only control may see went to the liaison or the first marshal, except their own words.
    for (const name of ['liaison', 'lead_marshal']) {
      const client = clients.find((each) => each.name === name)!;
      const own = log.filter(({ body }) => body.by === client.personId).map(({ body }) => body.id);
      const foreign = log.filter(
        ({ body }) =>
          body.name === 'incident.report' && !own.includes(body.id) && isForControl(body.changes[0]),
      );
      const leaked = foreign.filter(({ seq }) =>
        client.sent.some(
          (bytes) =>
            bytes.includes(SECRET) &&
            wasAlwaysControl(log, seq) &&
            bytes.includes((log[seq - 1]!.body.changes[0] as { id: string }).id),
        ),
      );
      expect(leaked.map(({ seq }) => seq)).toEqual([]);
    }
  });

  test('the runs are not trivially empty', async () => {
    const { server, clients } = await run(1);
    expect(server.store.log.length).toBeGreaterThan(30);
    expect(clients.some((client) => [...client.outcomes.values()].some(([outcome]) => !outcome!.ok))).toBe(
      true,
    );
    expect(clients.every((client) => client.sent.length > 0)).toBe(true);
  });
});

const isForControl = (change: unknown): boolean =>
  (change as { data?: { sensitivity?: string } }).data?.sensitivity === 'control';

/** Whether an incident never was open to more than control, so that nobody else can have been sent it rightly. */
function wasAlwaysControl(log: VirtualServer['store']['log'], seq: number): boolean {
  const { id } = log[seq - 1]!.body.changes[0]!;
  return log
    .flatMap(({ body }) => body.changes)
    .filter((change) => change.id === id)
    .every(isForControl);
}
