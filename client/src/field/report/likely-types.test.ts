import { describe, expect, test } from '@jest/globals';
import { PHASES } from '@waypost/shared/event/event';
import { INCIDENT_TYPES } from '@waypost/shared/event/incident';
import { ASSIGNMENTS } from '@waypost/shared/event/person';
import { likelyTypes } from './likely-types';

describe('the order of types', () => {
  test('holds every type once, whatever the phase and the post', () => {
    for (const phase of [undefined, ...PHASES]) {
      for (const assignment of [undefined, ...ASSIGNMENTS]) {
        expect(likelyTypes(phase, assignment).toSorted()).toEqual([...INCIDENT_TYPES].toSorted());
      }
    }
  });

  test('puts lost people first as everybody goes home', () => {
    expect(likelyTypes('disbandment', undefined)[0]).toBe('lost');
  });

  test('puts vehicles among the first at a crossing', () => {
    expect(likelyTypes('march', 'critical_point').slice(0, 3)).toContain('vehicle');
    expect(likelyTypes('march', undefined).slice(0, 3)).not.toContain('vehicle');
  });
});
