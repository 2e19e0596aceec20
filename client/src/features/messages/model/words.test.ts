import { expect, test } from '@jest/globals';
import { saidIn, unlike } from './words';

const languages = ['zh-Hant', 'en', 'es'] as const;

test('the event’s first language is the message’s own text, and others go along', () => {
  expect(saidIn({ en: ' Stop ', 'zh-Hant': '停止' }, languages)).toEqual({
    text: '停止',
    texts: { 'zh-Hant': '停止', en: 'Stop' },
  });
  expect(unlike({ en: 'Stop', es: ' ' }, languages)).toEqual(['zh-Hant', 'es']);
});

test('one language alone needs no list, and nothing written is nothing to send', () => {
  expect(saidIn({ en: 'Stop' }, languages)).toEqual({ text: 'Stop' });
  expect(saidIn({ en: '  ' }, languages)).toBeUndefined();
});
