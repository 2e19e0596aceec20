import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PHASES } from '@waypost/shared/event';
import { proposePhases } from './phases';

test('fills the window without gaps or overlaps, in the order of the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 2_880 }), (minutes) => {
      const opens = Date.parse('2027-04-24T14:00:00.000Z');
      const phases = proposePhases(
        new Date(opens).toISOString(),
        new Date(opens + minutes * 60_000).toISOString(),
      );
      expect(phases.map(({ phase }) => phase)).toEqual([...PHASES]);
      for (const [index, { startsAt, endsAt }] of phases.entries()) {
        expect(startsAt < endsAt).toBe(true);
        if (index > 0) expect(startsAt).toBe(phases[index - 1]!.endsAt);
      }
      expect(Date.parse(phases.at(-1)!.endsAt)).toBe(opens + minutes * 60_000);
    }),
  );
});

test('proposes nothing for a window that is too short or turned round', () => {
  expect(proposePhases('2027-04-24T14:00:00.000Z', '2027-04-24T14:10:00.000Z')).toEqual([]);
  expect(proposePhases('2027-04-24T14:00:00.000Z', '2027-04-24T12:00:00.000Z')).toEqual([]);
});
