import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '../../contract/languages.js';
import { decide } from '../../ledger/index.js';
import { idOf, SAMPLE_NOW, sampleEvent, sampleViewer } from '../../testing/index.js';
import { blanksOf, BLANKS, filled, MESSAGE, MESSAGE_TEMPLATES } from './index.js';

describe('templates', () => {
  const marks = (text: string): string[] =>
    [...text.matchAll(/\{([a-z]+)\}/gu)].map(([, name]) => name!).sort();

  test.each(MESSAGE_TEMPLATES.map((one) => [one.id, one] as const))(
    '%s leaves the same open in every language',
    (_id, template) => {
      for (const language of LANGUAGES)
        expect(marks(template.texts[language])).toEqual(marks(template.texts.en));
      for (const blank of blanksOf(template)) expect(BLANKS).toContain(blank);
    },
  );

  test('no two have the same id, and none is longer than a phone shows', () => {
    expect(new Set(MESSAGE_TEMPLATES.map(({ id }) => id)).size).toBe(MESSAGE_TEMPLATES.length);
    for (const { texts } of MESSAGE_TEMPLATES)
      for (const text of Object.values(texts)) expect(Array.from(text).length).toBeLessThanOrEqual(160);
  });

  test('what is said stands in every language, and what is not stays to be seen', () => {
    const said = fc.dictionary(fc.constantFrom(...BLANKS), fc.stringMatching(/^[A-Za-z0-9 $&]{1,12}$/));
    fc.assert(
      fc.property(fc.constantFrom(...MESSAGE_TEMPLATES), said, (template, words) => {
        for (const text of Object.values(filled(template, words))) {
          expect(text).not.toMatch(/[{}]/);
          for (const blank of blanksOf(template)) expect(text).toContain(words[blank]?.trim() || '____');
        }
      }),
    );
  });
});

test('a message keeps the other languages, and each reader gets their own', () => {
  const state = sampleEvent();
  const payload = {
    id: idOf('m'),
    to: { all: true },
    text: 'Stop',
    texts: { es: 'Alto', 'zh-Hant': '停止' },
  };
  const decision = decide(
    state,
    sampleViewer('control', state),
    { id: idOf('c'), name: 'message.send', payload, happenedAt: SAMPLE_NOW },
    SAMPLE_NOW,
  );
  if (!decision.ok) throw new Error(decision.error.code);
  state.apply(decision.value, state.seq + 1);
  expect(state.get(MESSAGE, idOf('m'))!.data.texts).toEqual({ es: 'Alto', 'zh-Hant': '停止' });
});
