import { describe, expect, test } from '@jest/globals';
import { plausibleTime } from './decide.js';

const NOW = '2026-05-01T16:00:00.000Z';

describe('O5 the time a command happened', () => {
  test.each([
    ['just now', '2026-05-01T15:59:58.000Z', '2026-05-01T15:59:58.000Z'],
    ['kept on a phone for two days', '2026-04-29T16:00:00.000Z', '2026-04-29T16:00:00.000Z'],
    ['a clock a minute ahead', '2026-05-01T16:01:00.000Z', '2026-05-01T16:01:00.000Z'],
    ['a clock three hours ahead is not believed', '2026-05-01T19:00:00.000Z', NOW],
  ])('%s', (_what, happenedAt, believed) => {
    expect(plausibleTime(happenedAt, NOW)).toEqual({ ok: true, value: believed });
  });

  test('more than a week ago is refused, and says how long is taken', () => {
    expect(plausibleTime('2026-04-20T16:00:00.000Z', NOW)).toEqual({
      ok: false,
      error: { code: 'bad-time', fields: ['happenedAt'], limit: 7 },
    });
  });
});
