import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../ledger/index.js';
import { idOf, SAMPLE_NOW, sampleEvent, sampleViewer } from '../../testing/index.js';
import type { AckData } from '../ack/index.js';
import type { EventRecord } from '../kind.js';
import type { MessageData } from '../message/index.js';
import type { PersonData } from '../person/index.js';
import { reach, RECEIPT, receiptsBySector, receiptsOf, type ReceiptData } from './index.js';

const person = (id: string, data: Partial<PersonData> = {}): EventRecord<PersonData> => ({
  kind: 'person',
  id,
  seq: 1,
  data: { callSign: id.toUpperCase(), role: 'marshal', access: 'joined', sectorIds: ['s1'], ...data },
});
const people = [
  person('a-10'),
  person('a-2'),
  person('b-1', { sectorIds: ['s2'] }),
  person('gone', { access: 'ended' }),
  person('police', { role: 'liaison', sectorIds: [] }),
  person('ctrl', { role: 'control', sectorIds: [] }),
];
const message = (to: MessageData['to']): EventRecord<MessageData> => ({
  kind: 'message',
  id: 'm',
  seq: 2,
  data: {
    to,
    text: 'Hold',
    sentBy: 'ctrl',
    happenedAt: '2026-05-02T14:00:00.000Z',
    receivedAt: '2026-05-02T14:00:00.000Z',
  },
});
const ack = (personId: string, minute: number): EventRecord<AckData> => ({
  kind: 'ack',
  id: `ack-${personId}`,
  seq: 3,
  data: { messageId: 'm', personId, at: `2026-05-02T14:0${minute}:00.000Z` },
});
const ids = (list: { id: string }[]): string[] => list.map(({ id }) => id);

describe('receipts', () => {
  test('to all means all who work the event and have joined, but not its sender', () => {
    const { expected, missing } = receiptsOf(message({ all: true }), people, []);
    expect(ids(expected).toSorted()).toEqual(['a-10', 'a-2', 'b-1']);
    expect(ids(missing)).toEqual(['a-2', 'a-10', 'b-1']);
  });

  test('tell who has answered, the first first, and who has not', () => {
    const { given, missing } = receiptsOf(message({ sectorId: 's1' }), people, [ack('a-10', 3)]);
    expect(given.map(({ person: { id } }) => id)).toEqual(['a-10']);
    expect(ids(missing)).toEqual(['a-2']);
  });

  test('keep the answer of somebody who has left, and wait for nobody who has', () => {
    const { given, missing } = receiptsOf(message({ role: 'marshal' }), people, [
      ack('gone', 1),
      ack('b-1', 2),
    ]);
    expect(given.map(({ person: { id } }) => id)).toEqual(['gone', 'b-1']);
    expect(ids(missing)).toEqual(['a-2', 'a-10']);
  });

  test('ignore answers to other messages', () => {
    const other = { ...ack('a-2', 1), data: { ...ack('a-2', 1).data, messageId: 'other' } };
    expect(receiptsOf(message({ personId: 'a-2' }), people, [other]).missing).toHaveLength(1);
  });
});

test('reach counts before sending', () => {
  expect(reach({ role: 'liaison' }, people, 'ctrl')).toBe(1);
  expect(reach({ sectorId: 's2' }, people, 'ctrl')).toBe(1);
  expect(reach({ all: true }, people, 'ctrl')).toBe(3);
});

const mark = (personId: string, deliveredSeq: number, readSeq: number): EventRecord<ReceiptData> => ({
  kind: 'receipt',
  id: personId,
  seq: 9,
  data: { personId, deliveredSeq, readSeq, at: '2026-05-02T14:01:00.000Z' },
});

describe('stages', () => {
  test('each includes those before it, and "understood" stands whatever a device has said', () => {
    const receipts = receiptsOf(
      message({ all: true }),
      people,
      [ack('a-10', 3)],
      [mark('a-2', 5, 1), mark('b-1', 2, 2)],
    );
    expect(['a-10', 'a-2', 'b-1'].map(receipts.stageOf)).toEqual(['acknowledged', 'delivered', 'read']);
    expect(receipts.counts).toEqual({ kept: 3, delivered: 3, read: 2, acknowledged: 1 });
  });

  test('a device that has not said anything holds nothing', () => {
    expect(receiptsOf(message({ all: true }), people, [], [mark('a-2', 1, 1)]).stageOf('a-2')).toBe('kept');
  });

  test('never fewer have got less far, and each expected is counted once', () => {
    const marks = fc.array(fc.tuple(fc.constantFrom('a-10', 'a-2', 'b-1'), fc.nat(5), fc.nat(5)));
    const answers = fc.subarray(['a-10', 'a-2', 'b-1', 'gone']);
    fc.assert(
      fc.property(marks, answers, (marked, answered) => {
        const { counts, expected, missing } = receiptsOf(
          message({ all: true }),
          people,
          answered.map((id) => ack(id, 1)),
          marked.map(([id, delivered, read]) => mark(id, Math.max(delivered, read), read)),
        );
        expect(counts.kept).toBe(expected.length);
        expect(counts.kept).toBeGreaterThanOrEqual(counts.delivered);
        expect(counts.delivered).toBeGreaterThanOrEqual(counts.read);
        expect(counts.read).toBeGreaterThanOrEqual(counts.acknowledged);
        expect(counts.acknowledged).toBe(expected.length - missing.length);
      }),
    );
  });
});

test('along the march: per sector who has answered, and those without one together', () => {
  const rows = receiptsBySector(
    receiptsOf(message({ all: true }), [...people, person('x', { sectorIds: [] })], [ack('a-2', 1)]),
  );
  expect(rows.map(({ sectorId, expected, acknowledged }) => [sectorId, expected, acknowledged])).toEqual([
    ['s1', 2, 1],
    ['s2', 1, 0],
    [undefined, 1, 0],
  ]);
});

describe('receipt.mark', () => {
  const run = (marks: readonly [number, number][], as = 'marshal', head?: number) => {
    const state = sampleEvent();
    let last;
    for (const [deliveredSeq, readSeq] of marks) {
      const payload = { id: idOf('marshal'), deliveredSeq, readSeq };
      const command = {
        id: idOf(`mark ${state.seq}`),
        name: 'receipt.mark',
        payload,
        happenedAt: SAMPLE_NOW,
      };
      last = decide(
        state,
        sampleViewer(as, state),
        command,
        SAMPLE_NOW,
        ...(head === undefined ? [] : [head]),
      );
      if (last.ok) state.apply(last.value, state.seq + 1);
    }
    return { last, data: state.get(RECEIPT, idOf('marshal'))?.data };
  };

  test('goes forward only, in whatever order two devices say it', () => {
    const seqs = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(seqs, (marks) => {
        const { data } = run(marks);
        const read = Math.max(...marks.map(([, one]) => one));
        expect(data).toMatchObject({
          readSeq: read,
          deliveredSeq: Math.max(read, ...marks.map(([one]) => one)),
        });
      }),
      { numRuns: 20 },
    );
  });

  test('is one’s own to say', () => {
    expect(run([[5, 5]], 'control').last).toMatchObject({ error: { code: 'out-of-scope' } });
  });
});
