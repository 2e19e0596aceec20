import { expect, test } from '@jest/globals';
import { demonstrationLinks } from './links.js';

const tokens = { organiser: 'o', marshal: 'm', liaison: 'l' };

test('on localhost each link has a host name of its own, so that one browser can hold all three', () => {
  const links = demonstrationLinks('http://localhost:3000', tokens);
  expect(links).toEqual({
    organiser: 'http://localhost:3000/open#o',
    marshal: 'http://127.0.0.1:3000/open#m',
    liaison: 'http://liaison.localhost:3000/open#l',
  });
});

test('another address is left as it is', () => {
  expect(demonstrationLinks('https://waypost.example', tokens).liaison).toBe(
    'https://waypost.example/open#l',
  );
});
