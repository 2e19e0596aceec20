import { expect, test } from '@jest/globals';
import { linkOf, stateOf } from './invitation';

test('a marshal is led to the phone application, a liaison to the desk', () => {
  expect(linkOf('https://w.example', 'marshal', { token: 'abc' })).toBe('https://w.example/m/join#token=abc');
  expect(linkOf('https://w.example', 'liaison', { token: 'abc' })).toBe('https://w.example/join#token=abc');
});

test.each([
  ['open', {}],
  ['revoked', { revoked: true, used: 5 }],
  ['used', { used: 5 }],
  ['expired', { expiresAt: '2027-04-24T13:00:00.000Z' }],
])('is %s', (state, more) => {
  const invitation = { revoked: false, used: 1, uses: 5, expiresAt: '2027-04-24T15:00:00.000Z', ...more };
  expect(stateOf(invitation, Date.parse('2027-04-24T14:00:00.000Z'))).toBe(state);
});
