import { describe, expect, jest, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { PERSON, POST, SHIFT, type EventRecord } from '@waypost/shared/event';
import { readCsv, readFile, suggestAll, toSteps } from '@waypost/shared/formats';
import { HeldRecords, seenBy, shareable, withholdFor, type Edition } from '@waypost/shared/pack';
import { sightOf, systemViewer } from '@waypost/shared/ledger';
import { sampleEvent, SAMPLE_EVENT_ID, SAMPLE_NOW } from '@waypost/shared/testing';
import { renderPack } from '../../server/src/features/pack/render-pack.js';

jest.setTimeout(60_000);

const seen = seenBy(
  sampleEvent(),
  sightOf(sampleEvent(), { ...systemViewer(SAMPLE_EVENT_ID), role: 'control' }, SAMPLE_NOW),
);
const recordsOf = (edition: Edition): EventRecord[] =>
  edition === 'control' ? seen : shareable(seen, withholdFor(new HeldRecords(seen)));

async function filesOf(edition: Edition): Promise<Record<string, Uint8Array>> {
  const zip = await renderPack({
    records: recordsOf(edition),
    wish: { edition, format: 'zip', languages: ['en'] },
    about: { eventId: SAMPLE_EVENT_ID, at: SAMPLE_NOW, seq: 7, hash: 'ab'.repeat(32) },
  });
  const files = unzipSync(zip);
  // The sample event is an exercise: every file says so by its name.
  expect(Object.keys(files).filter((name) => !name.startsWith('EXERCISE-'))).toEqual([]);
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name.replace('EXERCISE-', ''), bytes]),
  );
}

const DRAWN = ['route', 'checkpoint', 'pinch', 'sector', 'place', 'post'];
const noNewId = (): string => {
  throw new Error('an id was not kept');
};
/** In one order, and to the seven decimals (a centimetre) that the files hold. */
const byId = (list: readonly { id: string; data: unknown }[]): unknown =>
  JSON.parse(
    JSON.stringify(
      [...list].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, data }) => ({ id, data })),
      (_key, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(7)) : value),
    ),
  );

describe.each(['control', 'shareable'] as const)('the map files of the %s edition', (edition) => {
  test.each(['gpx', 'kml', 'geojson'])('plan.%s is the same plan when it is read again', async (format) => {
    const found = readFile(`plan.${format}`, (await filesOf(edition))[`plan.${format}`]!);
    if (!found.ok) throw new Error(JSON.stringify(found.error));
    const { steps, warnings } = toSteps(
      found.value,
      suggestAll(found.value.items),
      noNewId,
      new HeldRecords([]),
    );
    expect([...found.value.warnings, ...warnings]).toEqual([]);
    const drawn = recordsOf(edition).filter(({ kind }) => DRAWN.includes(kind));
    expect(new Set(drawn.map(({ kind }) => kind)).size).toBe(DRAWN.length);
    expect(byId(steps.map(({ payload }) => payload))).toEqual(byId(drawn));
  });
});

/** Unfolds and splits a calendar as RFC 5545 says (3.1, 3.3.11), by a reader that shares nothing with our writer. */
function eventsIn(ics: string): Record<string, string>[] {
  const lines = ics.replace(/\r\n[ \t]/g, '').split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.at(-2)).toBe('END:VCALENDAR');
  expect(lines.at(-1)).toBe('');
  const events: Record<string, string>[] = [];
  for (const line of lines.slice(1, -2)) {
    const [, name = '', value = ''] = /^([A-Z-]+):(.*)$/.exec(line) ?? [];
    expect(name).not.toBe('');
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (line !== 'END:VEVENT' && events.length > 0)
      events.at(-1)![name] = value.replace(/\\([\\;,nN])/g, (_all, mark: string) =>
        mark.toLowerCase() === 'n' ? '\n' : mark,
      );
  }
  return events;
}

const instantOf = (stamp: string): string =>
  stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6.000Z');

test('the calendar has every shift at its time and place, and says who and where', async () => {
  const held = new HeldRecords(seen);
  const ics = new TextDecoder().decode((await filesOf('control'))['shifts.ics']);
  const events = eventsIn(ics);
  const read = events
    .map(({ UID, DTSTART = '', DTEND = '', GEO, SUMMARY }) => [
      UID,
      instantOf(DTSTART),
      instantOf(DTEND),
      GEO,
      SUMMARY,
    ])
    .sort();
  const planned = held
    .all(SHIFT)
    .map(({ id, data }) => {
      const post = held.get(POST, data.postId)!.data;
      const person = held.get(PERSON, data.personId)!.data;
      const geo = `${post.at[1].toFixed(6)};${post.at[0].toFixed(6)}`;
      return [
        `${id}@waypost`,
        data.from,
        data.to,
        geo,
        `EXERCISE – ${person.callSign}: ${post.code} ${post.name}`,
      ];
    })
    .sort();
  expect(planned.length).toBeGreaterThan(0);
  expect(read).toEqual(planned);
});

test('every table is read by our own reader, with a row for each thing in it', async () => {
  const files = await filesOf('control');
  const held = new HeldRecords(seen);
  const rows = (name: string): number => {
    const table = readCsv(files[name]!);
    if (!table.ok) throw new Error(JSON.stringify(table.error));
    return table.value.rows.length;
  };
  expect(rows('posts.csv')).toBe(held.all(POST).length);
  expect(rows('shifts.csv')).toBe(held.all(SHIFT).length);
  expect(rows('people.csv')).toBe(held.all(PERSON).filter(({ data }) => data.access !== 'ended').length);
});
