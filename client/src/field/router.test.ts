import { expect, test } from '@jest/globals';
import { parseRoute } from './router';

test('an address names a screen, and perhaps a record', () => {
  expect(parseRoute('/m/')).toEqual({ screen: 'now' });
  expect(parseRoute('/m/reports')).toEqual({ screen: 'reports' });
  expect(parseRoute('/m/reports/0190')).toEqual({ screen: 'reports', id: '0190' });
});

test('an address nobody knows opens the first screen', () => {
  expect(parseRoute('/m/whatever')).toEqual({ screen: 'now' });
  expect(parseRoute('/elsewhere')).toEqual({ screen: 'now' });
});
