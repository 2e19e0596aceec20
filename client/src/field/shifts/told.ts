import type { EventRecord } from '@waypost/shared/event';
import type { PostData } from '@waypost/shared/event/post';
import type { ShiftData } from '@waypost/shared/event/shift';

/** A shift as this phone last showed it to its holder. */
export interface Told {
  id: string;
  postId: string;
  /** In words: the post may be gone with its shifts. */
  post: string;
  from: string;
  to: string;
}

/** What became of a shift that the holder knew of. */
export interface ShiftNews {
  before: Told;
  /** Absent when it was cancelled. */
  now?: Told;
}

export function toldOf(
  shifts: readonly EventRecord<ShiftData>[],
  posts: readonly EventRecord<PostData>[],
  personId: string,
): Told[] {
  return shifts
    .filter(({ data }) => data.personId === personId)
    .map(({ id, data: { postId, from, to } }) => {
      const post = posts.find((one) => one.id === postId)?.data;
      return { id, postId, post: post ? `${post.code} ${post.name}` : '', from, to };
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * What was changed or cancelled since the holder last looked. It is found by comparing, not by being told: a phone that
 * was off when it happened, for an hour or a week, learns it with the first records it gets, and an undo takes the
 * news back by itself.
 */
export function shiftNews(told: readonly Told[], shifts: readonly Told[], nowMs: number): ShiftNews[] {
  const now = new Date(nowMs).toISOString();
  return told
    .filter(({ to }) => to > now)
    .flatMap((before): ShiftNews[] => {
      const found = shifts.find(({ id }) => id === before.id);
      if (!found) return [{ before }];
      const same = found.postId === before.postId && found.from === before.from && found.to === before.to;
      return same ? [] : [{ before, now: found }];
    });
}

/** A new shift is known as soon as it is shown; one that was changed stays as it was until the holder says so. */
export const withNew = (told: readonly Told[], shifts: readonly Told[]): Told[] => [
  ...told,
  ...shifts.filter(({ id }) => !told.some((one) => one.id === id)),
];
