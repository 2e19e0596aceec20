import { expect, test } from '@jest/globals';
import { personData, type PersonData } from '@waypost/shared/event';
import { choosePeople, dataOf, draftOf, NO_FILTER, type Person } from './person';

const person = (callSign: string, more: Partial<PersonData> = {}): Person => ({
  kind: 'person',
  id: callSign,
  seq: 1,
  data: { callSign, role: 'marshal', access: 'none', ...more },
});

test('sorts call-signs as people count', () => {
  const signs = choosePeople([person('A-12'), person('A-2'), person('B-1')], NO_FILTER).map(({ id }) => id);
  expect(signs).toEqual(['A-2', 'A-12', 'B-1']);
});

test('finds by every word, and by role and access', () => {
  const people = [
    person('A-1', { name: 'Maya Ortiz' }),
    person('A-2', { role: 'control' }),
    person('A-3', { access: 'joined', squad: 'Ortiz' }),
  ];
  expect(choosePeople(people, { ...NO_FILTER, text: 'ortiz a-1' }).map(({ id }) => id)).toEqual(['A-1']);
  expect(choosePeople(people, { ...NO_FILTER, role: 'control' }).map(({ id }) => id)).toEqual(['A-2']);
  expect(choosePeople(people, { ...NO_FILTER, text: 'ortiz', access: 'joined' }).map(({ id }) => id)).toEqual(
    ['A-3'],
  );
});

test('a person put into the form and taken out again is the same person', () => {
  const data: PersonData = {
    callSign: 'A-1',
    role: 'marshal',
    access: 'joined',
    sharesPosition: true,
    name: 'Maya Ortiz',
    contact: { phone: '+1 202 555 0100' },
    languages: ['en', 'es'],
    skills: ['radio'],
    joinedAt: '2027-04-24T14:00:00.000Z',
    availability: [{ from: '2027-04-24T14:00:00.000Z', to: '2027-04-24T18:00:00.000Z' }],
    preferences: [
      { wanted: true, sectorId: '0190a5f0-0000-7000-8000-000000000001' },
      { wanted: true, assignment: 'captain' },
      { wanted: false, postId: '0190a5f0-0000-7000-8000-000000000002' },
    ],
    pairWith: ['0190a5f0-0000-7000-8000-000000000003'],
  };
  expect(personData.parse(dataOf(draftOf(data), data))).toEqual(data);
});

test('what is emptied in the form is gone from the data', () => {
  const data: PersonData = {
    callSign: 'A-1',
    role: 'marshal',
    access: 'none',
    contact: { phone: '+1 202 555 0100' },
    skills: ['radio'],
    preferences: [{ wanted: true, assignment: 'captain' }],
  };
  expect(dataOf({ ...draftOf(data), phone: ' ', skills: [], liked: [] }, data)).toEqual({
    callSign: 'A-1',
    role: 'marshal',
    access: 'none',
  });
});
