import { describe, expect, test } from '@jest/globals';
import { fileBy, permitStanding } from './notice.js';
import { PERMIT_FORMS, type PermitData } from './permit.schema.js';

/** People gather at 11:00 in Washington on Saturday 24 April 2027. */
const event = {
  timeZone: 'America/New_York',
  opensAt: '2027-04-24T12:00:00.000Z',
  closesAt: '2027-04-24T22:00:00.000Z',
  phases: [
    { phase: 'assembly' as const, startsAt: '2027-04-24T15:00:00.000Z', endsAt: '2027-04-24T16:00:00.000Z' },
  ],
};
const permit = (more: Partial<PermitData> = {}): PermitData => ({
  form: 'other',
  name: 'Permit',
  authority: 'City',
  state: 'needed',
  ...more,
});
const by = (form: PermitData['form'], more: object = {}): string | undefined =>
  fileBy({ form }, { ...event, ...more })?.at;

describe('the latest moment to file', () => {
  test('is 48 hours before people gather for the National Park Service', () => {
    expect(by('nps_ncr')).toBe('2027-04-22T15:00:00.000Z');
  });

  test('is the end of the day that leaves six clear days in the United Kingdom', () => {
    expect(by('uk_s11', { timeZone: 'Europe/London' })).toBe('2027-04-17T22:59:00.000Z');
  });

  test('is the same hour of an earlier day in New York, also across the change to summer time', () => {
    const opensAt = '2027-03-20T15:00:00.000Z';
    expect(by('nyc_sound', { opensAt, phases: [] })).toBe('2027-03-15T15:00:00.000Z');
    expect(by('nyc_parade', { opensAt, phases: [] })).toBe('2027-03-10T16:00:00.000Z');
  });

  test('is what the authority told these organisers, whatever the rule says', () => {
    const dueBy = '2027-04-01T12:00:00.000Z';
    expect(fileBy({ form: 'nps_ncr', dueBy }, event)).toEqual({ at: dueBy, says: 'authority' });
  });

  test('is not invented where no period is published', () => {
    expect(PERMIT_FORMS.filter((form) => by(form) === undefined)).toEqual([
      'dc_mpd',
      'us_parade',
      'seattle_plan',
      'other',
    ]);
  });
});

describe('how a permit stands', () => {
  const at = (now: string, more: Partial<PermitData>) => permitStanding(permit(more), event, now);

  test.each([
    ['open', '2027-03-01T00:00:00.000Z', { form: 'nps_ncr' }],
    ['soon', '2027-04-20T00:00:00.000Z', { form: 'nps_ncr' }],
    ['late', '2027-04-23T00:00:00.000Z', { form: 'nps_ncr' }],
    ['in_person', '2027-04-20T00:00:00.000Z', { form: 'nyc_parade' }],
    ['late', '2027-04-20T00:00:00.000Z', { form: 'nyc_parade', dueBy: '2027-04-01T00:00:00.000Z' }],
    ['open', '2027-04-23T00:00:00.000Z', { form: 'other' }],
    ['waiting', '2027-04-23T00:00:00.000Z', { state: 'filed' }],
    ['refused', '2027-04-23T00:00:00.000Z', { state: 'refused' }],
    ['settled', '2027-04-23T00:00:00.000Z', { state: 'granted' }],
    ['settled', '2027-04-23T00:00:00.000Z', { state: 'not_needed' }],
  ] as const)('%s at %s for %j', (standing, now, more) => {
    expect(at(now, more)).toBe(standing);
  });
});
