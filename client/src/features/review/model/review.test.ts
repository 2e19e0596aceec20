import { expect, test } from '@jest/globals';
import { compare } from '@waypost/shared/review';
import { addressOf, readAddress, TODAY } from './address';
import { changeThings, ghosts } from './things';

test('an address names what is held against what, and comes back as it was', () => {
  expect(readAddress('/e/1/review')).toEqual({ other: TODAY });
  expect(readAddress('/e/1/review/v')).toEqual({ versionId: 'v', other: TODAY });
  expect(readAddress('/e/1/review/v/w')).toEqual({ versionId: 'v', other: 'w' });
  expect(readAddress('/e/1/review/name/17')).toEqual({ other: TODAY, naming: 17 });
  expect(readAddress('/e/1/review/name/x')).toEqual({ other: TODAY });
  for (const path of ['/e/1/review', '/e/1/review/v', '/e/1/review/v/w']) {
    const { versionId, other } = readAddress(path);
    expect(addressOf('1', versionId, other)).toBe(path);
  }
});

const post = (id: string, at: [number, number], seq = 1) => ({
  kind: 'post',
  id,
  seq,
  data: { code: id, at },
});

test('what moved leaves a ghost with a thread, what went a ghost, what came a sign alone', () => {
  const before = [post('moved', [1, 1]), post('gone', [2, 2]), post('same', [3, 3])];
  const after = [post('moved', [1, 1.1]), post('same', [3, 3]), post('new', [4, 4])];
  const changes = compare(before, after);
  expect(ghosts(changes)).toEqual([
    { id: 'post/gone', points: [[2, 2]], shape: 'point' },
    { id: 'post/moved', points: [[1, 1]], shape: 'point', to: [1, 1.1] },
  ]);
  expect(changeThings(changes, ({ what }) => what).map(({ id, at, title }) => [id, at, title])).toEqual([
    ['post/gone', [2, 2], 'removed'],
    ['post/moved', [1, 1.1], 'changed'],
    ['post/new', [4, 4], 'added'],
  ]);
});
