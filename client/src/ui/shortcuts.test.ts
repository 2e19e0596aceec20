import { expect, test } from '@jest/globals';
import { matchesKeys } from './shortcuts';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

test.each([
  ['mod+k', press('k', { ctrlKey: true })],
  ['mod+k', press('k', { metaKey: true })],
  ['mod+shift+z', press('Z', { ctrlKey: true, shiftKey: true })],
  ['/', press('/')],
  ['?', press('?', { shiftKey: true })],
  ['Escape', press('Escape')],
])('%s is pressed', (keys, event) => expect(matchesKeys(keys, event)).toBe(true));

test.each([
  ['mod+k', press('k')],
  ['mod+z', press('z', { ctrlKey: true, shiftKey: true })],
  ['/', press('/', { ctrlKey: true })],
  ['Escape', press('Escape', { shiftKey: true })],
])('%s is not pressed', (keys, event) => expect(matchesKeys(keys, event)).toBe(false));
