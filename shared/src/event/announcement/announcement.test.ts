import { describe, expect, test } from '@jest/globals';
import { AGREEMENT } from '../agreement/index.js';
import { cut, decide, sightOf } from '../../ledger/index.js';
import { idOf, SAMPLE_EVENT_ID, SAMPLE_NOW, sampleEvent, sampleViewer } from '../../testing/index.js';
import type { EventRecord } from '../kind.js';
import { MESSAGE } from '../message/index.js';
import {
  allowedUntil,
  ANNOUNCEMENT,
  gapsOf,
  isInForce,
  relayWords,
  repetitionOf,
  type AnnouncementData,
} from './index.js';

const at = (minute: number): string => new Date(Date.UTC(2026, 4, 1, 16, minute)).toISOString();
const order = (id: string, minute: number, more: Partial<AnnouncementData> = {}) => ({
  kind: 'announcement',
  id,
  seq: 1,
  data: {
    type: 'dispersal_order',
    words: 'Leave the square',
    arrestWarned: 'unknown',
    exits: [],
    audibleAtRear: 'unknown',
    recordedBy: 'control',
    happenedAt: at(minute),
    receivedAt: at(minute),
    ...more,
  } satisfies AnnouncementData as AnnouncementData,
});

test('what was not stated is asked for; what a type does not owe is not', () => {
  expect(gapsOf(order('a', 0).data)).toEqual([
    'authority',
    'lawCited',
    'minutesAllowed',
    'exits',
    'arrestWarned',
    'audibleAtRear',
  ]);
  const full = {
    authority: 'Lt. Ortiz',
    lawCited: 'D.C. Code 5-331.07',
    minutesAllowed: 0,
    exits: ['12th Street'],
    arrestWarned: 'no',
    audibleAtRear: 'no',
  } as const;
  expect(gapsOf(order('a', 0, { ...full, exits: [...full.exits] }).data)).toEqual([]);
  expect(gapsOf(order('a', 0, { type: 'information' }).data)).toEqual([]);
});

test('a repetition is counted with the minutes since the one before of its own type', () => {
  const all = [
    order('third', 9),
    order('first', 2),
    order('other', 8, { type: 'warning' }),
    order('second', 5),
  ];
  expect(repetitionOf(all[0]!, all)).toEqual({ nth: 3, afterMs: 4 * 60_000 });
  expect(repetitionOf(all[1]!, all)).toEqual({ nth: 1 });
});

test('the time given runs from when it was said', () => {
  expect(allowedUntil(order('a', 2, { minutesAllowed: 10 }).data)).toBe(Date.parse(at(12)));
  expect(allowedUntil(order('a', 2).data)).toBeUndefined();
  const inForce = (minute: number, more: Partial<AnnouncementData> = {}) =>
    isInForce(order('a', 2, more).data, Date.parse(at(minute)));
  expect([inForce(11, { minutesAllowed: 10 }), inForce(12, { minutesAllowed: 10 })]).toEqual([true, false]);
  expect([inForce(31), inForce(32)]).toEqual([true, false]);
});

test('phones get the way out before the words, which stay as spoken in every language', () => {
  const texts = relayWords(
    order('a', 0, { authority: 'Lt. Ortiz', exits: ['12th Street', '13th Street'], minutesAllowed: 10 }).data,
  );
  expect(texts.en).toBe(
    'Order to disperse by Lt. Ortiz. You can leave now by: 12th Street, 13th Street. Time given: 10 min. Words: “Leave the square”',
  );
  for (const text of Object.values(texts)) expect(text).toContain('Leave the square');
  const endless = relayWords(order('a', 0, { words: '字'.repeat(9_000) }).data);
  expect(Array.from(endless.en)).toHaveLength(2_000);
});

describe('announcement.relay', () => {
  test('goes out once, urgent, to all who work the event, each in their own language', () => {
    const state = sampleEvent();
    const send = (messageId: string) => {
      const payload = {
        id: idOf('announcement'),
        messageId: idOf(messageId),
        text: 'Leave',
        texts: { es: 'Salga' },
      };
      const command = { id: idOf(messageId), name: 'announcement.relay', payload, happenedAt: SAMPLE_NOW };
      const decision = decide(state, sampleViewer('control', state), command, SAMPLE_NOW);
      if (decision.ok) state.apply(decision.value, state.seq + 1);
      return decision;
    };
    expect(send('one').ok).toBe(true);
    expect(state.get(MESSAGE, idOf('one'))!.data).toMatchObject({
      to: { all: true },
      urgent: true,
      texts: { es: 'Salga' },
    });
    expect(send('two')).toMatchObject({ error: { code: 'nothing-changed' } });
  });
});

describe('who sees it', () => {
  const seen = (as: string, level?: 'reduced' | 'full') => {
    const state = sampleEvent();
    if (level)
      state.apply(
        [{ kind: AGREEMENT.kind, id: SAMPLE_EVENT_ID, data: { shares: { announcement: level } } }],
        state.seq + 1,
      );
    const record = state.get(ANNOUNCEMENT, idOf('announcement')) as EventRecord;
    return cut(record, sightOf(state, sampleViewer(as, state), SAMPLE_NOW))?.data as
      AnnouncementData | undefined;
  };

  test('a marshal once it was relayed, a partner as agreed, and never who wrote it down', () => {
    expect(seen('lead_marshal')).toBeDefined();
    expect(seen('marshal')).toBeUndefined();
    expect(seen('liaison')).toBeUndefined();
    expect(seen('liaison', 'full')).toMatchObject({ words: 'Leave by 12th Street within ten minutes' });
    expect(seen('liaison', 'full')).not.toHaveProperty('recordedBy');
    expect(Object.keys(seen('liaison', 'reduced')!).sort()).toEqual(['exits', 'happenedAt', 'type']);
    expect(seen('observer', 'full')).toBeUndefined();
  });
});
