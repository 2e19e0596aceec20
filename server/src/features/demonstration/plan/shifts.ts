import type { ShiftData } from '@waypost/shared/event';
import { add, type Step } from '../step.js';
import { personId } from './people.js';
import { postId } from './posts.js';

/** Who stands where, in call-signs; C-3 is the visiting marshal. Two posts are left short, so that a gap can be seen. */
const ROSTER: Record<string, string[]> = {
  A1: ['A-1', 'A-2'],
  A2: ['A-7', 'A-4'],
  A3: ['A-5', 'A-6'],
  A4: ['A-3', 'A-8'],
  A5: ['A-9'],
  B1: ['B-1', 'B-2'],
  B2: ['B-3'],
  B3: ['B-4', 'B-5'],
  B4: ['B-7'],
  B5: ['B-6', 'B-8'],
  C1: ['C-1', 'C-2'],
  C2: ['C-4', 'C-6'],
  C3: ['C-3', 'C-5'],
  C4: ['C-7'],
  D1: ['D-1', 'D-2'],
  D2: ['D-3', 'D-4'],
  D3: ['D-5'],
  D4: ['D-6'],
  D5: ['D-7', 'D-8'],
  E1: ['E-1', 'E-2', 'E-5'],
  E2: ['E-4', 'E-3'],
  E3: ['E-6', 'E-7'],
  E4: ['E-8', 'E-9'],
  HEAD: ['Head 1', 'Head 2'],
  TAIL: ['Tail 1', 'Tail 2'],
  LEFT: ['Side 1', 'Side 3'],
  RIGHT: ['Side 2', 'Side 4'],
};

type Answer = Pick<ShiftData, 'state' | 'why'>;

/** Most said yes. One cannot come, one would like another place; the visitor's own waits for an answer. */
const ANSWERS: Record<string, Answer> = {
  'C-3': {},
  'E-8': {},
  'Side 3': {},
  'C-7': { state: 'declined', why: 'I have to work that day after all.' },
  'D-6': { state: 'swap_asked', why: 'I would rather stand with D-5 at the first-aid lane.' },
};
const YES: Answer = { state: 'accepted' };

/** Somebody whom their lead wants exactly there: assigning everyone leaves them alone. */
const FIXED = ['Head 1', 'Tail 1'];

export const shiftSteps = (from: Date, to: Date, answeredAt: Date): Step[] =>
  Object.entries(ROSTER).flatMap(([post, callSigns]) =>
    callSigns.map((callSign) => {
      const answer = ANSWERS[callSign] ?? YES;
      return add('shift', `${post} ${callSign}`, {
        postId: postId(post),
        personId: personId(callSign),
        from: from.toISOString(),
        to: to.toISOString(),
        ...answer,
        ...(answer.state ? { answeredAt: answeredAt.toISOString() } : {}),
        ...(FIXED.includes(callSign) ? { fixed: true } : {}),
      });
    }),
  );
