import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { PERSON } from '@waypost/shared/event';
import { seenBy, shareable, withholdFor, type Edition } from '@waypost/shared/pack';
import { sightOf, systemViewer } from '@waypost/shared/ledger';
import { sampleEvent, SAMPLE_EVENT_ID, SAMPLE_NOW } from '@waypost/shared/testing';
import { renderPack } from '../../server/src/features/pack/render-pack.js';

jest.setTimeout(180_000);

/** The finished file, read back by somebody else's reader: poppler's `pdftotext`, which must be installed. */
const folder = mkdtempSync(join(tmpdir(), 'waypost-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function render(edition: Edition, languages: ('en' | 'zh-Hant' | 'es')[]): Promise<Uint8Array> {
  const state = sampleEvent();
  const seen = seenBy(
    state,
    sightOf(state, { ...systemViewer(SAMPLE_EVENT_ID), role: 'control' }, SAMPLE_NOW),
  );
  return renderPack({
    records: edition === 'control' ? seen : shareable(seen, withholdFor(state)),
    wish: { edition, format: 'pdf', languages },
    about: { eventId: SAMPLE_EVENT_ID, at: SAMPLE_NOW, seq: 7, hash: 'ab'.repeat(32) },
  });
}

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
