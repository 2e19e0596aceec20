import { describe, expect, test } from '@jest/globals';
import { isTest, sourcesUnder, type Source } from './sources.js';

const shared = sourcesUnder('shared/src');
const server = sourcesUnder('server/src');
const client = sourcesUnder('client/src');

/** `shared/src/event/post/post.kind` → `event`; the room a path is in. */
const room = (path: string): string => path.split('/')[2] ?? '';
const offending = (sources: Source[], wrong: (source: Source, imported: string) => boolean): string[] =>
  sources.flatMap((source) =>
    source.imports
      .filter((imported) => wrong(source, imported))
      .map((imported) => `${source.path} → ${imported}`),
  );

describe('arrows in shared', () => {
  /** Each room and what it may know; everything may know the contract's shapes. */
  const MAY: Record<string, string[]> = {
    kernel: [],
    contract: ['kernel'],
    geo: ['kernel', 'contract'],
    crowd: ['kernel', 'geo', 'contract'],
    event: ['kernel', 'geo', 'crowd', 'contract'],
    ledger: ['kernel', 'geo', 'crowd', 'contract', 'event'],
    'plan-check': ['kernel', 'geo', 'crowd', 'contract', 'event', 'contingency', 'risk'],
    formats: ['kernel', 'geo', 'contract', 'event'],
    // Templates, exercises and links across kinds: a kind's own folder holds only what its commands need.
    contingency: ['kernel', 'geo', 'contract', 'event'],
    risk: ['kernel', 'contract', 'event'],
    watch: ['kernel', 'event'],
    march: ['kernel', 'geo', 'crowd', 'event'],
    staffing: ['kernel', 'geo', 'contract', 'event'],
    dispatch: ['kernel', 'geo', 'event'],
    coverage: ['kernel', 'geo', 'event'],
    after: ['kernel', 'geo', 'crowd', 'contract', 'event', 'ledger', 'coverage', 'pack'],
    sync: ['kernel', 'geo', 'contract', 'event', 'ledger'],
    review: ['kernel', 'geo', 'contract', 'event', 'ledger'],
    sketch: ['kernel', 'geo'],
    pack: ['kernel', 'geo', 'crowd', 'contract', 'event', 'ledger', 'formats', 'sketch'],
    drill: ['kernel', 'geo', 'contract', 'event'],
    testing: ['kernel', 'geo', 'contract', 'event', 'ledger', 'sync'],
  };

  test('every room is known', () => {
    expect([...new Set(shared.map(({ path }) => room(path)))].filter((name) => !(name in MAY))).toEqual([]);
  });

  test('point one way', () => {
    const wrong = offending(
      shared.filter((source) => !isTest(source)),
      ({ path }, imported) =>
        imported.startsWith('shared/src/') &&
        room(imported) !== room(path) &&
        !MAY[room(path)]!.includes(room(imported)),
    );
    expect(wrong).toEqual([]);
  });

  test('one kind knows another by its index or its schema, never by its insides', () => {
    const kindOf = (path: string): string | undefined => /^shared\/src\/event\/([a-z-]+)\//.exec(path)?.[1];
    const wrong = offending(
      shared.filter((source) => !isTest(source)),
      ({ path }, imported) => {
        const [own, other] = [kindOf(path), kindOf(imported)];
        return (
          own !== undefined &&
          other !== undefined &&
          own !== other &&
          !/\/(index|[a-z-]+\.schema)$/.test(imported)
        );
      },
    );
    expect(wrong).toEqual([]);
  });

  test('no clock, no randomness, no network, no DOM, no Node', () => {
    const banned =
      /\b(Date\.now|new Date\(\)|Math\.random|setTimeout|setInterval|fetch\(|document\.|window\.|localStorage|process\.|performance\.|crypto\.)/;
    const reaching = shared
      .filter((source) => !isTest(source) && banned.test(source.text))
      .map(({ path }) => path);
    expect(reaching).toEqual([]);
    expect(
      offending(
        shared.filter((source) => !isTest(source)),
        (_source, imported) => imported.startsWith('node:'),
      ),
    ).toEqual([]);
  });
});

describe('arrows in the server', () => {
  const LAYERS = ['platform', 'ledger', 'access', 'event-api', 'realtime', 'features'];
  const BESIDE = [['event-api', 'realtime']];

  test('point one way', () => {
    const wrong = offending(
      server.filter((source) => !isTest(source) && LAYERS.includes(room(source.path))),
      ({ path }, imported) => {
        const [own, other] = [room(path), room(imported)];
        if (!imported.startsWith('server/src/') || own === other || !LAYERS.includes(other)) return false;
        const beside = BESIDE.some((pair) => pair.includes(own) && pair.includes(other));
        return beside || LAYERS.indexOf(other) > LAYERS.indexOf(own);
      },
    );
    expect(wrong).toEqual([]);
  });

  test('a feature never imports another', () => {
    const feature = (path: string): string | undefined => /^server\/src\/features\/([a-z-]+)/.exec(path)?.[1];
    const wrong = offending(server, ({ path }, imported) => {
      const [own, other] = [feature(path), feature(imported)];
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(wrong).toEqual([]);
  });
});

describe('arrows in the client', () => {
  test('a feature never imports another', () => {
    const feature = (path: string): string | undefined => /^client\/src\/features\/([a-z-]+)/.exec(path)?.[1];
    const wrong = offending(client, ({ path }, imported) => {
      const [own, other] = [feature(path), feature(imported)];
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(wrong).toEqual([]);
  });

  test('only the map imports Leaflet, only sync talks to the socket', () => {
    expect(
      offending(
        client,
        ({ path }, imported) => /^leaflet|^protomaps-leaflet/.test(imported) && room(path) !== 'map',
      ),
    ).toEqual([]);
    expect(
      offending(
        client,
        ({ path }, imported) => imported.startsWith('socket.io-client') && room(path) !== 'sync',
      ),
    ).toEqual([]);
  });

  test('the phone carries nothing of the desk', () => {
    const heavy = /^@mantine|^client\/src\/console|^client\/src\/features/;
    expect(offending(client, ({ path }, imported) => room(path) === 'field' && heavy.test(imported))).toEqual(
      [],
    );
  });

  test('the client never reaches into the server', () => {
    expect(offending(client, (_source, imported) => imported.startsWith('server/src/'))).toEqual([]);
  });
});
