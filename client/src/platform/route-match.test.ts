import { expect, test } from '@jest/globals';
import { matchPath } from './route-match';

test.each([
  ['/', '/', {}],
  ['/e/:eventId/plan', '/e/7/plan', { eventId: '7' }],
  ['/e/:eventId/plan', '/e/7/plan/', { eventId: '7' }],
  ['/e/:eventId/*', '/e/7/log/3', { eventId: '7' }],
  ['/e/:name', '/e/a%20b', { name: 'a b' }],
  ['/e/:name', '/e/100%', { name: '100%' }],
])('%s matches %s', (pattern, path, params) => expect(matchPath(pattern, path)).toEqual(params));

test.each([
  ['/', '/e'],
  ['/e/:eventId/plan', '/e/7'],
  ['/e/:eventId/plan', '/e/7/log'],
  ['/e/:eventId', '/e/7/plan'],
  ['/e/:eventId/*', '/e'],
])('%s does not match %s', (pattern, path) => expect(matchPath(pattern, path)).toBeUndefined());
