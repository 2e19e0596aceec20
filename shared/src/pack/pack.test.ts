import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { LANGUAGES, type Language } from '../contract/languages.js';
import { PERSON, ROUTE, SHIFT, type EventRecord, type PersonData, type Viewer } from '../event/index.js';
import { sightOf, systemViewer } from '../ledger/index.js';
import { idOf, sampleEvent, SAMPLE_EVENT_ID, SAMPLE_NOW } from '../testing/index.js';
import { archiveFiles, archiveOf } from './archive/archive.js';
import { escaped, folded } from './archive/calendar.js';
import { compose } from './compose.js';
import type { Edition, PackDocument, Section } from './composed.js';
import { HeldRecords, seenBy } from './edition/held-records.js';
import { shareable } from './edition/shareable.js';
import { withholdFor } from './edition/withhold.js';
import { overview } from './map/draw.js';
import { packOf, type Pack } from './pack.js';
import { DOMAIN } from './words/index.js';

const CONTROL: Viewer = { ...systemViewer(SAMPLE_EVENT_ID), role: 'control' };

function packFor(edition: Edition, language: Language = 'en', more: EventRecord[] = []): Pack {
  const seen = [...seenBy(sampleEvent(), sightOf(sampleEvent(), CONTROL, SAMPLE_NOW)), ...more];
  const records = edition === 'control' ? seen : shareable(seen, withholdFor(new HeldRecords(seen)));
  return packOf(new HeldRecords(records), {
    eventId: SAMPLE_EVENT_ID,
    edition,
    language,
    at: SAMPLE_NOW,
    seq: 7,
    hash: 'ab'.repeat(32),
  })!;
}
const titles = ({ sections }: PackDocument, number: string): string[] =>
  sections
    .filter(({ form }) => form?.number === number)
    .flatMap(({ blocks }: Section) =>
      blocks.flatMap((block) =>
        block.type === 'boxes'
          ? block.boxes.map((box) => `${box.number} ${box.title}`)
          : block.type === 'box-table'
            ? [`${block.number} ${block.title}`]
            : [],
      ),
    );

describe('the forms', () => {
  const documents = LANGUAGES.map((language) => compose(packFor('control', language)));

  test.each([
    [
      'ICS 201',
      [
        '1 Incident Name',
        '3 Date/Time Initiated',
        '4 Map/Sketch',
        '9 Current Organization',
        '10 Resource Summary',
      ],
    ],
    [
      'ICS 202',
      [
        '3 Objective(s)',
        '5 Site Safety Plan Required?',
        '6 Incident Action Plan',
        '8 Approved by Incident Commander',
      ],
    ],
    [
      'ICS 203',
      [
        '3 Incident Commander(s) and Command Staff',
        '7 Operations Section',
        '8 Finance/Administration Section',
      ],
    ],
    [
      'ICS 204',
      [
        '3 Branch / Division / Group / Staging Area',
        '5 Resources Assigned',
        '8 Communications',
        '9 Prepared by',
      ],
    ],
    ['ICS 205', ['4 Basic Radio Channel Use', '6 Prepared by (Communications Unit Leader)']],
    ['ICS 205A', ['3 Basic Local Communications Information']],
    [
      'ICS 206',
      [
        '3 Medical Aid Stations',
        '5 Hospitals',
        '6 Special Medical Emergency Procedures',
        '8 Approved by (Safety Officer)',
      ],
    ],
    ['ICS 208', ['4 Site Safety Plan Required?', '5 Prepared by']],
    ['ICS 211', ['3 Check-In Location', '4 Start Date/Time', '17 Prepared by']],
    ['ICS 213', ['4 Subject', '7 Message', '9 Reply', '10 Replied by']],
    ['ICS 214', ['4 ICS Position', '7 Activity Log', '8 Prepared by']],
    ['ICS 215A', ['3 Date/Time Prepared', '5–7 Incident Area, Hazards/Risks, Mitigations']],
  ])('%s has its published blocks in every language', (number, published) => {
    for (const document of documents)
      expect(titles(document, number)).toEqual(expect.arrayContaining(published));
  });

  test('are one ICS 204 for each sector', () => {
    const { sections } = compose(packFor('control'));
    expect(sections.filter(({ part }) => part === 'ics204').map(({ title }) => title)).toEqual([
      'Assignment List · A Sector A',
      'Assignment List · B Sector B',
    ]);
  });

  test('mean something to a reader of another language', () => {
    const text = JSON.stringify(compose(packFor('control', 'zh-Hant')));
    expect(text).toContain('任務分派表');
    expect(text).toContain('Assignment List');
  });
});

const letters = fc.string({ unit: fc.constantFrom(...'QXZJKVW'), minLength: 5, maxLength: 9 });
const person = fc.record({
  first: letters,
  last: letters,
  // Not 2,000,000,000: a coordinate such as 0.12000000000000001 holds those digits as well.
  phone: fc.integer({ min: 2_345_678_901, max: 9_876_543_210 }).map(String),
  mail: letters.map((word) => `${word}@example.org`),
});

test('the shareable edition names nobody, whoever is on the roster and wherever they were written', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 4 }), (people) => {
      const roster = people.map(({ first, last, phone, mail }, i): EventRecord<PersonData> => ({
        kind: PERSON.kind,
        id: idOf(`random ${i}`),
        seq: 99,
        data: {
          callSign: `RND-${i}`,
          role: 'marshal',
          access: 'joined',
          name: `${first} ${last}`,
          contact: { phone, email: mail },
          duties: ['legal'],
        },
      }));
      const told = people
        .map(({ first, last, phone, mail }) => `Ask ${first} ${last}, ${phone}, ${mail}`)
        .join('; ');
      const objectives: EventRecord = {
        kind: 'briefing',
        id: SAMPLE_EVENT_ID,
        seq: 99,
        data: { objectives: ['Home safe', told], situation: told, hotline: '+1 202 555 0199' },
      };
      const legal: EventRecord = {
        kind: 'channel',
        id: idOf('legal net'),
        seq: 99,
        data: { name: 'HUSH', net: 'legal', medium: 'phone', tier: 'primary', channel: '555' },
      };
      const pack = packFor('shareable', 'en', [...roster, objectives, legal]);
      const text = JSON.stringify(compose(pack)) + JSON.stringify(archiveFiles(pack));
      const forbidden = people.flatMap(({ first, last, phone, mail }) => [`${first} ${last}`, phone, mail]);
      for (const word of [...forbidden, 'RND-', 'HUSH', '555 0199', 'Marta', 'Someone fainted'])
        expect(text.includes(word)).toBe(false);
      expect(text).toContain('Home safe');
    }),
    { numRuns: 4 },
  );
});

test('the same records give the same document and the same bytes', () => {
  expect(JSON.stringify(compose(packFor('control')))).toBe(JSON.stringify(compose(packFor('control'))));
  expect(archiveOf(packFor('control'))).toEqual(archiveOf(packFor('control')));
});

test('the map has the route, the streets, a scale, a legend and an owner', () => {
  const block = compose(packFor('control'))
    .sections.filter(({ part }) => part === 'maps')
    .flatMap(({ blocks }) => blocks)
    .find(({ type }) => type === 'map');
  if (block?.type !== 'map') throw new Error('no map');
  const { map } = block;
  expect(map.shapes.some((shape) => shape.type === 'line' && shape.ink === 'route')).toBe(true);
  expect(map.shapes.some((shape) => shape.type === 'line' && shape.ink === 'street')).toBe(true);
  expect(map.scaleText).toMatch(/^Scale 1:[\d,]+$/);
  expect(map.legend.map(({ text }) => text)).toEqual(expect.arrayContaining(['Main route', 'Post', 'Water']));
  expect(map.attribution).toContain('Waypost');
});

test('routes are told apart by their line as well as by their colour, and no name lies on another or on a mark', () => {
  const main = sampleEvent().all(ROUTE)[0]!;
  const others = (['alternate', 'dispersal', 'feeder'] as const).map((role) => ({
    ...main,
    id: idOf(role),
    data: { ...main.data, role },
  }));
  const map = overview(packFor('control', 'en', others), { width: 700, height: 400 })!;
  const inks = ['route', 'alternate', 'dispersal', 'feeder'];
  const lines = map.shapes.flatMap((shape) =>
    shape.type === 'line' && inks.includes(shape.ink) ? [`${shape.ink} ${shape.dash ?? 'line'}`] : [],
  );
  expect(new Set(lines)).toEqual(
    new Set(['route line', 'alternate dash', 'dispersal dash-dot', 'feeder dots']),
  );
  expect(map.legend.map(({ ink, form }) => `${ink} ${form}`)).toEqual(
    expect.arrayContaining([...new Set(lines)]),
  );
  const boxes = [
    ...map.labels
      .filter(({ tone }) => tone === 'thing')
      .map(({ at: [x, y], width, size }) => ({ x, y, w: width / 2, h: size * 0.6 })),
    ...map.shapes.flatMap((shape) =>
      shape.type === 'mark' && shape.form === 'round'
        ? [{ x: shape.at[0], y: shape.at[1], w: shape.size, h: shape.size }]
        : [],
    ),
  ];
  const overlaps = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => Math.abs(a.x - b.x) < a.w + b.w - 0.01 && Math.abs(a.y - b.y) < a.h + b.h - 0.01),
  );
  expect(boxes.length).toBeGreaterThan(3);
  expect(overlaps).toEqual([]);
});

describe('the archive', () => {
  test('of an exercise says so in each map file; of an event that is real nothing does', () => {
    const drill = packFor('control');
    const real = { ...drill, event: { ...drill.event, exercise: false } };
    for (const name of ['plan.gpx', 'plan.kml', 'plan.geojson', 'README.txt']) {
      expect(archiveFiles(drill)[`EXERCISE-${name}`]).toContain('EXERCISE – March for the river');
      expect(archiveFiles(real)[name]).not.toContain('EXERCISE');
    }
  });

  test('of the control edition holds maps, tables and the calendar; the other one no list of people', () => {
    const names = (edition: Edition) => Object.keys(unzipSync(archiveOf(packFor(edition)))).sort();
    expect(names('control')).toEqual(
      expect.arrayContaining(
        ['people.csv', 'plan.gpx', 'shifts.csv', 'shifts.ics'].map((name) => `EXERCISE-${name}`),
      ),
    );
    expect(names('shareable')).not.toContain('EXERCISE-people.csv');
    for (const name of ['plan.geojson', 'plan.kml', 'posts.csv'])
      expect(names('shareable')).toContain(`EXERCISE-${name}`);
  });

  test('has one VEVENT for each shift, escaped and folded as RFC 5545 wants', () => {
    const pack = packFor('control');
    const ics = archiveFiles(pack)['EXERCISE-shifts.ics']!;
    expect(ics).toContain('X-WR-CALNAME:EXERCISE – March for the river\r\n');
    expect(ics).toContain('SUMMARY:EXERCISE – ');
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(pack.records.all(SHIFT).length);
    expect(ics).toContain('DTSTART:20260501T140000Z\r\nDTEND:20260501T180000Z\r\n');
    expect(escaped('a;b,c\\d\ne')).toBe('a\\;b\\,c\\\\d\\ne');
    const long = folded(`SUMMARY:${'區段'.repeat(60)}`);
    for (const line of long.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(long.replace(/\r\n /g, '')).toBe(`SUMMARY:${'區段'.repeat(60)}`);
  });
});

test('the pages say the words of the screens', () => {
  for (const language of LANGUAGES) {
    const read = (name: string): Record<string, string> =>
      JSON.parse(readFileSync(`client/src/i18n/${name}.${language}.json`, 'utf8')) as Record<string, string>;
    const screens = { ...read('domain'), ...read('desk') };
    for (const [key, word] of Object.entries(DOMAIN[language])) expect(screens[`domain.${key}`]).toBe(word);
  }
});
