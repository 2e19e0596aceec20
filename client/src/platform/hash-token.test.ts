import { expect, test } from '@jest/globals';
import { readFragment } from './hash-token';

test.each([
  ['', {}],
  ['#', {}],
  ['#abc-_1', { token: 'abc-_1' }],
  ['#token=abc&to=/e/1/live', { token: 'abc', to: '/e/1/live' }],
  ['#token=abc&to=//elsewhere.example', { token: 'abc' }],
  ['#token=abc&to=/\\elsewhere.example', { token: 'abc' }],
  ['#token=abc&to=https://elsewhere.example', { token: 'abc' }],
])('%s', (hash, fragment) => expect(readFragment(hash)).toEqual(fragment));
