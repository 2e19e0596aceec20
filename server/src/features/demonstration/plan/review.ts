import { namedId } from '../../../platform/named-id.js';
import { idOf } from '../step.js';
import { postId } from './posts.js';

/** What was agreed with the police before the day, what they asked, and what has been moved since. */
export const AGREED = {
  version: {
    id: namedId('demonstration', 'version agreed'),
    name: 'Agreed with the police',
    remarks: 'As walked together. The street closures follow this version.',
  },
  comment: {
    id: namedId('demonstration', 'comment bus'),
    on: {
      point: [-77.0229, 38.894] as [number, number],
      record: { kind: 'place' as const, id: idOf('place', 'First aid 2, Navy Memorial'), type: 'first_aid' },
    },
    text: 'An ambulance cannot turn here while the fountain is fenced. Can the tent stand at 9th Street?',
  },
  reply: {
    replyId: namedId('demonstration', 'comment bus reply'),
    text: 'We have asked the medics. The tent has moved a little; they decide by noon.',
  },
};

interface Edit {
  name: 'place.edit' | 'post.edit' | 'route.edit';
  payload: { id: string; set: object };
}

/** Three changes after both sides had agreed: the banner is there to be seen. */
export const MOVED_SINCE: Edit[] = [
  {
    name: 'place.edit',
    payload: {
      id: idOf('place', 'First aid 2, Navy Memorial'),
      set: { at: { point: [-77.02335, 38.89402] } },
    },
  },
  { name: 'post.edit', payload: { id: postId('A2'), set: { at: [-77.031, 38.8957] } } },
  {
    name: 'route.edit',
    payload: { id: idOf('route', 'indiana'), set: { widths: [14, 14, 12, 9, 12, 20, 12, 12, 12] } },
  },
];
