import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { LANGUAGES } from '@waypost/shared/contract';
import { PERSON, POST, SECTOR } from '@waypost/shared/event';
import {
  compose,
  HeldRecords,
  packOf,
  seenBy,
  shareable,
  withholdFor,
  type Edition,
  type Part,
} from '@waypost/shared/pack';
import { sightOf, systemViewer } from '@waypost/shared/ledger';
import { sampleEvent, SAMPLE_EVENT_ID, SAMPLE_NOW } from '@waypost/shared/testing';
import { Fonts } from '../../server/src/features/pack/render/fonts.js';
import { renderPack, type PackWork } from '../../server/src/features/pack/render-pack.js';

jest.setTimeout(180_000);

/** The finished file, read back by somebody else's reader: poppler's `pdftotext`, which must be installed. */
const folder = mkdtempSync(join(tmpdir(), 'waypost-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function workFor(edition: Edition, languages: PackWork['wish']['languages'], parts?: Part[]): PackWork {
  const state = sampleEvent();
  const seen = seenBy(
    state,
    sightOf(state, { ...systemViewer(SAMPLE_EVENT_ID), role: 'control' }, SAMPLE_NOW),
  );
  return {
    records: edition === 'control' ? seen : shareable(seen, withholdFor(state)),
    wish: { edition, format: 'pdf', languages, ...(parts ? { parts } : {}) },
    about: { eventId: SAMPLE_EVENT_ID, at: SAMPLE_NOW, seq: 7, hash: 'ab'.repeat(32) },
  };
}

const render = (...wish: Parameters<typeof workFor>): Promise<Uint8Array> => renderPack(workFor(...wish));

function textOf(pdf: Uint8Array): string {
  const file = join(folder, 'pack.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 64 << 20 });
}

const names = sampleEvent()
  .all(PERSON)
  .flatMap(({ data }) => (data.name ? [data.name] : []));

describe('the pack as a PDF', () => {
  let control: Uint8Array;
  let shared: string;
  beforeAll(async () => {
    control = await render('control', ['en']);
    shared = textOf(await render('shareable', ['en']));
  });

  test.each([
    ['ICS 201', 'Incident Name'],
    ['ICS 202', 'Objective(s)'],
    ['ICS 203', 'Operations Section'],
    ['ICS 204', 'Work Assignments'],
    ['ICS 205', 'Basic Radio Channel Use'],
    ['ICS 205A', 'Basic Local Communications Information'],
    ['ICS 206', 'Hospitals'],
    ['ICS 208', 'Safety Message'],
    ['ICS 211', 'Check-In'],
    ['ICS 213', 'Subject'],
    ['ICS 214', 'Activity Log'],
    ['ICS 215A', 'Hazards'],
  ])('%s and its field "%s" can be read', (form, field) => {
    const text = textOf(control).replace(/\s+/g, ' ');
    expect(text).toContain(form);
    expect(text.toLowerCase()).toContain(field.toLowerCase());
  });

  test('the control edition names people, the shareable edition names none and has no list of them', () => {
    const last = names.map((name) => name.split(/\s+/).at(-1)!);
    const text = textOf(control);
    expect(last.length).toBeGreaterThan(0);
    expect(last.some((name) => text.includes(name))).toBe(true);
    expect(names.filter((name) => shared.includes(name))).toEqual([]);
    // By their headings: the checklist of ICS 202 names every form, attached or not.
    for (const list of [/COMMUNICATIONS LIST.*ICS 205A/, /CHECK-IN LIST.*ICS 211/]) {
      expect(text).toMatch(list);
      expect(shared).not.toMatch(list);
    }
  });

  test('Chinese and Spanish come out as text', async () => {
    const text = textOf(await render('control', ['zh-Hant', 'es'])).replace(/\s+/g, '');
    expect(text).toContain('指揮版');
    expect(text).toContain('Edicióndecontrol');
  });

  test('the same records give the same bytes', async () => {
    expect(Buffer.compare(await render('control', ['en']), control)).toBe(0);
  });
});

test.each(LANGUAGES)(
  'every letter of the pack in %s has a shape: none prints as an empty box',
  (language) => {
    const fonts = new Fonts();
    for (const edition of ['control', 'shareable'] as const) {
      const { records, about } = workFor(edition, [language]);
      const pack = packOf(new HeldRecords(records), { ...about, edition, language })!;
      const letters = new Set(JSON.stringify(compose(pack)).replace(/\\n/g, ''));
      expect(
        [...letters].filter((letter) => !fonts.has(letter, 'regular') || !fonts.has(letter, 'bold')),
      ).toEqual([]);
    }
  },
);

describe('what somebody carries is one page', () => {
  /** Beside the cover, which every pack has. */
  const pagesOf = (pdf: Uint8Array): number => textOf(pdf).split('\f').length - 2;
  const posts = sampleEvent().all(POST).length;
  const logs = sampleEvent().all(SECTOR).length + 1;

  test.each(LANGUAGES)('a post’s page and an activity log in %s', async (language) => {
    expect(pagesOf(await render('control', [language], ['posts']))).toBe(posts);
    expect(pagesOf(await render('control', [language], ['ics214']))).toBe(logs);
    expect(pagesOf(await render('control', [language], ['ics206']))).toBe(1);
  });

  test('also when there is a lot to say', async () => {
    const work = workFor('control', ['es'], ['posts']);
    const records = work.records.map((record) =>
      record.kind === 'post'
        ? {
            ...record,
            data: { ...(record.data as object), orders: 'Deje pasar a las ambulancias. '.repeat(24) },
          }
        : record,
    );
    expect(pagesOf(await renderPack({ ...work, records }))).toBe(posts);
  });
});
