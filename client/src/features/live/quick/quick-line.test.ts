import { describe, expect, test } from '@jest/globals';
import { INCIDENT_TYPES } from '@waypost/shared/event';
import { foldWord } from '@waypost/shared/kernel';
import { completeQuickLine, withCompletion } from './quick-complete';
import { readQuickLine, type QuickContext } from './quick-line';
import { QUICK_VOCABULARY } from './quick-vocabulary';
import words from './quick-words.json';

const context: QuickContext = {
  vocabulary: QUICK_VOCABULARY,
  checkpoints: [
    { id: 'c4', code: 'CP4' },
    { id: 'c5', code: 'CP-5' },
  ],
  people: [
    { id: 'a12', code: 'A-12' },
    { id: 'a1', code: 'A-1' },
    { id: 'b3', code: 'B 3' },
  ],
};
const read = (line: string) => readQuickLine(line, context);

describe('a log line', () => {
  test('with a type is an incident', () => {
    expect(read('med 2 CP4 woman fainted @A-12')).toEqual({
      kind: 'incident',
      type: 'medical',
      priority: 2,
      checkpoint: { id: 'c4', code: 'CP4' },
      person: { id: 'a12', code: 'A-12' },
      text: 'woman fainted',
      unknown: [],
    });
  });

  test.each([
    ['cp4 p1 FIRE bin burning', 'fire', 1, 'bin burning'],
    ['médico 3 caída', 'medical', 3, 'caída'],
    ['醫療 2 CP4 女士昏倒', 'medical', 2, '女士昏倒'],
    ['crowd', 'crowd', undefined, ''],
  ])('%s', (line, type, priority, text) => {
    const { kind, ...understood } = read(line);
    expect(kind).toBe('incident');
    expect(understood).toMatchObject({ type, text });
    expect('priority' in understood ? understood.priority : undefined).toBe(priority);
  });

  test('understands codes and call-signs as they sound', () => {
    expect(read('med cp5 cut hand @b3')).toMatchObject({
      checkpoint: { id: 'c5' },
      person: { id: 'b3' },
      text: 'cut hand',
    });
  });

  test('takes a checkpoint out of the sentence but leaves the sentence whole', () => {
    expect(read('lost boy seen near CP4, blue shirt')).toMatchObject({
      checkpoint: { id: 'c4' },
      text: 'boy seen near CP4, blue shirt',
    });
  });

  test('without a type is a note, with its numbers and codes kept', () => {
    expect(read('2 buses parked at CP4 @A-1')).toMatchObject({
      kind: 'note',
      text: '2 buses parked at CP4',
      person: { id: 'a1' },
    });
  });

  test('that begins with a word for note is a note whatever follows', () => {
    expect(read('note fire brigade has left')).toMatchObject({ kind: 'note', text: 'fire brigade has left' });
    expect(read('nota incendio apagado')).toMatchObject({ kind: 'note', text: 'incendio apagado' });
  });

  test('keeps the time and the channel it names', () => {
    expect(read('14:03 med 2 CP4 fall #radio')).toMatchObject({
      at: { hours: 14, minutes: 3 },
      channel: 'radio',
      type: 'medical',
      text: 'fall',
    });
    expect(read('09:30 water delivered')).toMatchObject({
      kind: 'note',
      at: { hours: 9, minutes: 30 },
      text: 'water delivered',
    });
  });

  test('says which call-sign it does not know', () => {
    expect(read('med fall @Z-99')).toMatchObject({ unknown: ['@Z-99'], text: 'fall' });
  });

  test('takes only the first priority: the next number belongs to the words', () => {
    expect(read('med 1 3 people down')).toMatchObject({ priority: 1, text: '3 people down' });
  });

  test('of white space is empty', () => {
    expect(read('  \u3000 ').kind).toBe('empty');
  });
});

describe('the vocabulary', () => {
  test('knows every type, and no word means two', () => {
    expect(Object.keys(words.types).toSorted()).toEqual([...INCIDENT_TYPES].toSorted());
    const all = [...Object.values(words.types).flat(), ...words.notes].map(foldWord);
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });
});

describe('completion', () => {
  test('offers types at the head, call-signs after @, checkpoints elsewhere', () => {
    expect(completeQuickLine('medi', context)).toEqual([
      { insert: 'medical', kind: 'type', type: 'medical' },
    ]);
    expect(completeQuickLine('med 2 @a', context).map(({ insert }) => insert)).toEqual(['@A-1', '@A-12']);
    expect(completeQuickLine('med 2 cp', context).map(({ insert }) => insert)).toEqual(['CP-5', 'CP4']);
    expect(completeQuickLine('med ', context)).toEqual([]);
  });

  test('offers after # how word of it came, once per channel, in any of the languages', () => {
    const offered = (line: string) => completeQuickLine(line, context).map(({ insert }) => insert);
    expect(offered('14:03 fall #r')).toEqual(['#radio', '#runner']);
    expect(offered('fall #mens')).toEqual(['#mensajero']);
    expect(offered('fall #無')).toEqual(['#無線電']);
    expect(offered('fall #')).toHaveLength(6);
  });

  test('replaces the word being typed, and a call-sign with a space stays one word', () => {
    expect(withCompletion('med 2 @b', { insert: '@B 3', kind: 'person' })).toBe('med 2 @B3 ');
  });
});
