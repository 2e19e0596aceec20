import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { Retelling, type ReplayStep } from '@waypost/shared/after';
import { REPORT_WORDS } from '@waypost/shared/after/report';
import { LANGUAGES, type Language } from '@waypost/shared/contract';
import { INCIDENT, PERSON, type Change } from '@waypost/shared/event';
import type { Edition } from '@waypost/shared/pack';
import { idOf, sampleEvent, SAMPLE_EVENT_ID, SAMPLE_NOW, sampleViewer } from '@waypost/shared/testing';
import { renderReport } from '../../server/src/features/pack/render-report.js';

jest.setTimeout(180_000);

/** The finished file, read back by somebody else's reader: poppler's `pdftotext`, which must be installed. */
const folder = mkdtempSync(join(tmpdir(), 'waypost-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const state = sampleEvent();
const later = (minutes: number): string => new Date(Date.parse(SAMPLE_NOW) + minutes * 60_000).toISOString();

/** A day: everything of the sample, then its open incident taken on and closed. */
function steps(who: string): ReplayStep[] {
  const retelling = new Retelling(sampleViewer(who, state), state, later(60));
  const incident = state.get(INCIDENT, idOf('incident'))!.data;
  const put = (over: object): Change => ({
    kind: 'incident',
    id: idOf('incident'),
    data: { ...incident, ...over },
  });
  const changes: Change[][] = [
    [...state.everything()].map(({ kind, id, data }): Change => ({ kind, id, data })),
    [put({ state: 'acknowledged', acknowledgedAt: later(2) })],
    [
      put({
        state: 'closed',
        acknowledgedAt: later(2),
        onSceneAt: later(5),
        closedAt: later(9),
        outcome: 'Marta Example drove her home',
      }),
    ],
  ];
  return changes.flatMap((each, index) => {
    const at = later(index * 5);
    const entry = { seq: index + 1, name: 'any', by: idOf('control'), happenedAt: at, receivedAt: at };
    return retelling.tell({ ...entry, changes: each }).steps;
  });
}

const render = (edition: Edition, languages: Language[], over: { format?: 'csv'; who?: string } = {}) =>
  renderReport({
    steps: steps(over.who ?? 'control'),
    people: state.all(PERSON),
    wish: { edition, format: over.format ?? 'pdf', languages },
    about: { eventId: SAMPLE_EVENT_ID, at: later(60), seq: 7, hash: 'ab'.repeat(32) },
  });

function textOf(pdf: Uint8Array): string {
  const file = join(folder, 'report.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 64 << 20 });
}
const tight = (text: string): string => text.replace(/\s+/g, '');

/** What the shareable edition must not hold: call-signs and names that are no common word, and what people wrote. */
const PRIVATE = [
  'Marta Example',
  'other marshal',
  'Someone fainted',
  'drove her home',
  'Brief earlier',
  'More water',
];

describe('the after-action report as a PDF', () => {
  let control: string;
  let shared: string;
  beforeAll(async () => {
    control = textOf(await render('control', ['en']));
    shared = textOf(await render('shareable', ['en']));
  });

  test.each([
    'After-action report',
    'How fast it was answered',
    'How the street was covered',
    'Forecast and actual',
    'Timeline',
    'Incidents, one by one',
  ])('"%s" can be read in both editions', (title) => {
    expect(control).toContain(title);
    expect(shared).toContain(title);
  });

  test('times are the medians of the day, with how many they rest on', () => {
    // Reported at 16:00, acknowledged at 16:02, somebody there at 16:05, closed at 16:09.
    expect(control.replace(/\s+/g, ' ')).toMatch(/Medical 1 2 min \/ 2 min \(1\) 5 min \/ 5 min \(1\) 9 min/);
  });

  test('the control edition has words and debriefs, the shareable edition names nobody and counts no closed circle', () => {
    for (const words of ['Someone fainted', 'drove her home', 'Brief earlier', 'More water'])
      expect(tight(control)).toContain(tight(words));
    for (const words of PRIVATE) expect(tight(shared)).not.toContain(tight(words));
    expect(shared).not.toContain('Hot debriefs');
    expect(control).toContain('Arrest');
    expect(shared).not.toContain('Arrest');
  });

  test('says which entry of the log it ends with', () => {
    for (const text of [control, shared]) expect(text).toContain('abababababababab');
  });

  test('Chinese and Spanish come out as text', async () => {
    const text = tight(textOf(await render('control', ['zh-Hant', 'es'])));
    for (const language of ['zh-Hant', 'es'] as const)
      for (const key of ['title', 'response', 'coverage', 'edition_control', 'incident_list'] as const)
        expect(text).toContain(tight(REPORT_WORDS[language][key]));
  });

  test('the same day gives the same bytes', async () => {
    const [one, two] = await Promise.all([render('control', ['en']), render('control', ['en'])]);
    expect(Buffer.compare(one, two)).toBe(0);
  });
});

describe('the after-action report as tables', () => {
  const files = async (edition: Edition, who?: string): Promise<Record<string, string>> => {
    const zip = unzipSync(await render(edition, ['en'], { format: 'csv', ...(who ? { who } : {}) }));
    return Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]));
  };

  test('a file for each, debriefs in the control edition only, and no private word in the other', async () => {
    const [control, shared] = [await files('control'), await files('shareable')];
    expect(Object.keys(control).sort()).toEqual([
      'README.txt',
      'coverage.csv',
      'debriefs.csv',
      'follow-ups.csv',
      'forecast.csv',
      'incidents.csv',
      'response.csv',
      'timeline.csv',
    ]);
    expect(Object.keys(shared)).not.toContain('debriefs.csv');
    for (const text of Object.values(shared)) for (const words of PRIVATE) expect(text).not.toContain(words);
    expect(control['incidents.csv']).toContain('Someone fainted');
    expect(control['response.csv']).toMatch(/Acknowledged,By type,Medical,1,1,120,120/);
  });

  test('a partner’s is made from what they may see', async () => {
    const own = await files('shareable', 'liaison');
    // Under the default agreement: type, place to 100 m and time; neither priority, state nor any later step.
    expect(own['incidents.csv']).toMatch(
      /^2026-05-01T16:00:00.000Z,,,Medical,near CP1,[\d.]+,-[\d.]+,,,,\r$/m,
    );
    expect(own['response.csv']).toMatch(/Acknowledged,All,,2,0,,,,0,0,0,0,2/);
  });
});

test('every language has words for everything', () => {
  for (const language of LANGUAGES)
    for (const [key, words] of Object.entries(REPORT_WORDS[language])) {
      expect([language, key, words.length > 0]).toEqual([language, key, true]);
      const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
      expect([key, holes(words)]).toEqual([key, holes(REPORT_WORDS.en[key as keyof typeof REPORT_WORDS.en])]);
    }
});
