import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromPlane, type Position } from '../geo/index.js';
import { candidates, wayBetween, type Available, type DispatchInput } from './index.js';

const HERE: Position = [-77.02, 38.89];
const at = (eastM: number, northM = 0): Position => fromPlane(HERE, [eastM, northM]);
const person = (
  id: string,
  where: Position | undefined,
  more: Partial<Available['data']> = {},
): Available => ({
  id,
  data: { callSign: id, ...more },
  ...(where ? { at: where, fixAgeMs: 5_000 } : {}),
});
const ask = (people: readonly Available[], more: Partial<DispatchInput> = {}) =>
  candidates({
    incident: { id: 'i', data: { type: 'other', assigned: [] } },
    at: HERE,
    people,
    incidents: [],
    lines: [],
    ...more,
  });
const order = (people: readonly Available[], more: Partial<DispatchInput> = {}): string[] =>
  ask(people, more).map(({ label }) => label);
const MEDICAL: Partial<DispatchInput> = { incident: { id: 'i', data: { type: 'medical', assigned: [] } } };

describe('who goes', () => {
  test('the nearer first, and somebody whose place nobody knows last', () => {
    expect(order([person('far', at(400)), person('nowhere', undefined), person('near', at(80))])).toEqual([
      'near',
      'far',
      'nowhere',
    ]);
  });

  test('a medic comes before whoever is a little nearer, and the skill is said', () => {
    const found = ask([person('near', at(50)), person('medic', at(250), { skills: ['medic'] })], MEDICAL);
    expect(found[0]).toMatchObject({ label: 'medic' });
    expect(found[0]!.reasons).toContainEqual({ code: 'skill', skill: 'medic' });
  });

  test('who is on another incident, carries the head, or said they cannot, comes later', () => {
    const people = [
      person('busy', at(10)),
      person('head', at(10), { duties: ['head'] }),
      person('cannot', at(10)),
      person('free', at(300)),
    ];
    const found = order(people, {
      incident: {
        id: 'i',
        data: {
          type: 'other',
          assigned: [],
          answers: [{ personId: 'cannot', answer: 'cannot', at: '2026-05-01T16:00:00.000Z' }],
        },
      },
      incidents: [{ id: 'other', data: { type: 'route', state: 'assigned', assigned: ['busy'] } }],
    });
    expect(found).toEqual(['free', 'busy', 'head', 'cannot']);
  });

  test('an old position counts against it, and a language that is needed for it', () => {
    const old = { ...person('old', at(100)), fixAgeMs: 500_000 };
    expect(order([old, person('fresh', at(200))])).toEqual(['fresh', 'old']);
    expect(
      order([person('near', at(100)), person('speaks', at(150), { languages: ['es'] })], { language: 'es' }),
    ).toEqual(['speaks', 'near']);
  });

  test('a squad goes as one, from where its nearest member is', () => {
    const people = [person('a', at(50), { squad: 'Q' }), person('b', at(500), { squad: 'Q' })];
    expect(ask(people)).toContainEqual(
      expect.objectContaining({ label: 'Q', squad: true, personIds: ['a', 'b'] }),
    );
  });

  test('nobody who is going already, and everybody else once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }),
        fc.nat(12),
        (ids, taken) => {
          const people = ids.map((id) => person(String(id), at(id * 20)));
          const assigned = people.slice(0, taken).map(({ id }) => id);
          const found = order(people, { incident: { id: 'i', data: { type: 'other', assigned } } });
          expect([...found, ...assigned].sort()).toEqual(people.map(({ id }) => id).sort());
        },
      ),
    );
  });
});

describe('the way on foot', () => {
  const street = [at(0), at(1_000)];

  test('goes along the street of the march at the pace of the column', () => {
    const way = wayBetween(at(100, 5), at(400, -5), [street]);
    expect(way.alongRoute).toBe(true);
    expect(way.metres).toBeCloseTo(310, 0);
  });

  test('beside it there is a detour; a route that doubles back is not the way', () => {
    expect(wayBetween(at(0, 300), at(300, 300), [street]).alongRoute).toBe(false);
    const hairpin = [at(0), at(1_000), at(1_000, 60), at(0, 60)];
    expect(wayBetween(at(0), at(0, 60), [hairpin]).alongRoute).toBe(false);
  });

  test('is never shorter than the crow flies', () => {
    const metres = fc.integer({ min: -500, max: 1_500 });
    fc.assert(
      fc.property(metres, metres, metres, metres, (a, b, c, d) => {
        const [from, to] = [at(a, b), at(c, d)];
        expect(wayBetween(from, to, [street]).metres).toBeGreaterThanOrEqual(
          Math.hypot(a - c, b - d) * 0.99 - 1,
        );
      }),
    );
  });
});
