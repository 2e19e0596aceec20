import { expect, test } from '@jest/globals';
import type { EventRecord, PostData, ShiftData } from '@waypost/shared/event';
import type { ProposedShift, Unmet } from '@waypost/shared/staffing';
import { proposalRows, shortOf } from './proposal-rows';

const post = (code: string): EventRecord<PostData> => ({
  kind: 'post',
  id: code,
  seq: 1,
  data: { code, name: code, at: [0, 0], assignment: 'staging', needs: { count: 1 } },
});
const EARLY = { from: '2027-04-24T12:00:00.000Z', to: '2027-04-24T15:00:00.000Z' };
const LATE = { from: EARLY.to, to: '2027-04-24T18:00:00.000Z' };
const shift = (
  postId: string,
  personId: string,
  change: ProposedShift['change'],
  hours = EARLY,
): ProposedShift => ({ postId, personId, change, ...hours });
const unmet = (postId: string, what: Unmet['what'], missing: number): Unmet => ({
  postId,
  what,
  missing,
  why: 'nobody',
  from: 0,
  to: 1,
  able: 0,
  away: 0,
  resting: 0,
  busy: 0,
});
const taken = (postId: string): EventRecord<ShiftData> => ({
  kind: 'shift',
  id: 'old',
  seq: 1,
  data: { postId, personId: 'x', ...EARLY },
});

test('posts come as people count, each with its crews by the clock', () => {
  const shifts = [shift('A2', 'p', 'same', LATE), shift('A2', 'q', 'same'), shift('A2', 'r', 'same')];
  const rows = proposalRows({ shifts, unmet: [], removed: [] }, [post('A12'), post('A2')]);
  expect(rows.map((row) => row.post.id)).toEqual(['A2', 'A12']);
  expect(rows[0]!.crews.map((crew) => crew.shifts.map(({ personId }) => personId))).toEqual([
    ['q', 'r'],
    ['p'],
  ]);
});

test('a post matters when somebody comes or goes, or something stays unmet', () => {
  const shifts = [shift('A1', 'p', 'kept'), shift('A2', 'q', 'new'), shift('A3', 'r', 'moved')];
  const rows = proposalRows({ shifts, unmet: [unmet('A4', 'skill', 1)], removed: [taken('A5')] }, [
    post('A1'),
    post('A2'),
    post('A3'),
    post('A4'),
    post('A5'),
  ]);
  expect(rows.filter(({ matters }) => matters).map((row) => row.post.id)).toEqual(['A2', 'A3', 'A4', 'A5']);
});

test('short is the worst moment; a skill that is missing is no person', () => {
  expect(shortOf([unmet('A', 'people', 1), unmet('A', 'people', 3), unmet('A', 'skill', 1)])).toEqual({
    short: 3,
    lacks: true,
  });
  expect(shortOf([])).toEqual({ short: 0, lacks: false });
});
