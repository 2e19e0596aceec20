import { expect, test } from '@jest/globals';
import { createFormat } from './format';
import { localeFor, preferredLanguage } from './language';

const inTaipei = createFormat({ locale: 'zh-Hant-TW', timeZone: 'Asia/Taipei', units: 'metric' });
const inWashington = createFormat({ locale: 'en-US', timeZone: 'America/New_York', units: 'feet' });
const AT = '2027-04-24T18:07:09.000Z';

test('writes times on the clock of the event, 24 hours in every language', () => {
  expect(inWashington.time(AT)).toBe('14:07');
  expect(inWashington.timeExact(AT)).toBe('14:07:09');
  expect(inTaipei.time(AT)).toBe('02:07');
});

test('writes lengths in metres or feet', () => {
  expect(createFormat({ locale: 'en-GB', units: 'metric' }).distance(840)).toBe('840 m');
  expect(createFormat({ locale: 'en-GB', units: 'metric' }).distance(2400)).toBe('2.4 km');
  expect(inWashington.distance(100)).toBe('328 ft');
  expect(inWashington.distance(2414)).toBe('1.5 mi');
});

test('counts seconds for a minute, then minutes, hours and days', () => {
  const now = Date.parse(AT);
  const age = (seconds: number): string => inWashington.age(now - seconds * 1000, now);
  expect([age(0), age(40), age(200), age(7300), age(200_000)]).toEqual([
    'now',
    '40 sec. ago',
    '3 min. ago',
    '2 hr. ago',
    '2 days ago',
  ]);
});

test('a clock that is ahead does not make ages negative', () => {
  expect(inWashington.age(Date.parse(AT) + 5_000, Date.parse(AT))).toBe('now');
});

test.each([
  [['zh-CN'], 'zh-Hant'],
  [['fr-FR', 'es-MX'], 'es'],
  [['de'], 'en'],
])('%j reads %s', (wanted, language) => expect(preferredLanguage(wanted)).toBe(language));

test("dates follow the reader's own variant of the language", () => {
  expect(localeFor('en', ['fr', 'en-GB'])).toBe('en-GB');
  expect(localeFor('es', ['en-US'])).toBe('es');
});
