import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { idOf, SAMPLE_EVENT_ID } from '../testing/index.js';
import { chainEntry, genesis } from './chain.js';
import type { Entry } from './entry.js';
import { exportFooter, exportHeader, exportLine, verifyLog } from './export.js';

function sampleLog(length: number): Entry[] {
  const entries: Entry[] = [];
  for (let seq = 1; seq <= length; seq++) {
    const prev = entries[seq - 2]?.hash ?? genesis(SAMPLE_EVENT_ID);
    const body = {
      id: idOf(`c${seq}`),
      name: 'note.write',
      by: idOf('control'),
      happenedAt: '2026-05-01T16:00:00.000Z',
      receivedAt: '2026-05-01T16:00:01.000Z',
      changes: [{ kind: 'note', id: idOf(`n${seq}`), data: { text: `línea ${seq} 河 🌊` } }],
    };
    entries.push(chainEntry(seq, prev, `${seq}`.padStart(32, '0'), body));
  }
  return entries;
}

const write = (entries: Entry[], readable: (entry: Entry) => boolean = () => true): string[] => [
  exportHeader(SAMPLE_EVENT_ID),
  ...entries.map((entry) => exportLine(entry, readable(entry))),
  exportFooter(entries.length, entries[entries.length - 1]?.hash ?? genesis(SAMPLE_EVENT_ID)),
];

describe('L4 the exported log', () => {
  test('verifies, with the same head whether its entries are shown or only vouched for', () => {
    const entries = sampleLog(9);
    const whole = verifyLog(write(entries).join('\n'));
    const partly = verifyLog(`${write(entries, ({ seq }) => seq % 3 === 0).join('\n')}\n`);
    expect(whole).toEqual({
      ok: true,
      value: { eventId: SAMPLE_EVENT_ID, entries: 9, readable: 9, head: entries[8]!.hash },
    });
    expect(partly).toEqual({
      ok: true,
      value: { eventId: SAMPLE_EVENT_ID, entries: 9, readable: 3, head: entries[8]!.hash },
    });
  });

  test('an entry that went through JSON with its keys in another order still verifies', () => {
    const lines = write(sampleLog(2)).map((line) => {
      const value = JSON.parse(line) as Record<string, unknown>;
      return JSON.stringify(Object.fromEntries(Object.entries(value).reverse()));
    });
    expect(verifyLog(lines.join('\n')).ok).toBe(true);
  });

  test('any change of one character in an entry is found', () => {
    const lines = write(sampleLog(4));
    const place = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat());
    fc.assert(
      fc.property(place, ([line, at]) => {
        const text = lines[line]!;
        const index = at % text.length;
        const other = text[index] === '7' ? '8' : '7';
        const changed = text.slice(0, index) + other + text.slice(index + 1);
        const result = verifyLog([...lines.slice(0, line), changed, ...lines.slice(line + 1)].join('\n'));
        expect(result.ok).toBe(false);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each([
    ['dropped', (lines: string[]) => lines.filter((_, i) => i !== 3), 'missing-entry'],
    ['reordered', (lines: string[]) => [lines[0]!, lines[2]!, lines[1]!, ...lines.slice(3)], 'missing-entry'],
    [
      'cut off at the end',
      (lines: string[]) => [...lines.slice(0, 4), lines[lines.length - 1]!],
      'cut-short',
    ],
    ['cut off with the footer', (lines: string[]) => lines.slice(0, 4), 'cut-short'],
    ['without its header', (lines: string[]) => lines.slice(1), 'not-a-log'],
    ['empty', () => [], 'empty'],
    [
      'spoilt by a line of garbage',
      (lines: string[]) => [lines[0]!, '{"seq":', ...lines.slice(2)],
      'bad-line',
    ],
  ])('an export that was %s', (_what, spoil, code) => {
    expect(verifyLog(spoil(write(sampleLog(5))).join('\n'))).toMatchObject({ ok: false, error: { code } });
  });
});
