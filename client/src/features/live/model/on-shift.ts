import { LIMITS } from '@waypost/shared/contract';
import type { Position } from '@waypost/shared/geo';
import {
  CHECK_IN_EVERY_MS,
  onDuty,
  type CheckInData,
  type EventRecord,
  type PersonData,
  type PostData,
  type ShiftData,
} from '@waypost/shared/event';

/** A position as it came down the lane; `takenAt` is the phone's clock. */
export interface SeenFix {
  lon: number;
  lat: number;
  accuracyM: number;
  takenAt: string;
}

export interface Street {
  people: readonly EventRecord<PersonData>[];
  posts: readonly EventRecord<PostData>[];
  shifts: readonly EventRecord<ShiftData>[];
  checkIns: readonly EventRecord<CheckInData>[];
  fixes: ReadonlyMap<string, SeenFix>;
}

export interface OnShift {
  person: EventRecord<PersonData>;
  post?: EventRecord<PostData>;
  /** Where they are, or failing that where their post is. */
  at?: Position;
  /** Age of the position in milliseconds; absent when `at` is the post. */
  fixAgeMs?: number;
  fixStale: boolean;
  lastSafeAt?: string;
  /** No "all safe" for longer than is due. */
  missing: boolean;
}

/**
 * Everyone who is on duty now, with where they are.
 * @param now milliseconds since 1970
 */
export const onShift = (street: Street, now: number): OnShift[] =>
  onDuty(street, new Date(now).toISOString()).map(({ person, shift }) =>
    describe(person, shift, street, now),
  );

function describe(
  person: EventRecord<PersonData>,
  shift: EventRecord<ShiftData> | undefined,
  street: Street,
  now: number,
): OnShift {
  const post = street.posts.find(({ id }) => id === shift?.data.postId);
  const fix = street.fixes.get(person.id);
  const lastSafeAt = street.checkIns.find(({ id }) => id === person.id)?.data.happenedAt;
  // Nobody is missing in the first quarter of an hour of their shift.
  const since = Math.max(
    ...[lastSafeAt, shift?.data.from, person.data.joinedAt].map((at) => (at ? Date.parse(at) : 0)),
  );
  const fixAgeMs = fix ? Math.max(0, now - Date.parse(fix.takenAt)) : undefined;
  const at: Position | undefined = fix ? [fix.lon, fix.lat] : post?.data.at;
  return {
    person,
    ...(post ? { post } : {}),
    ...(at ? { at } : {}),
    ...(fixAgeMs === undefined ? {} : { fixAgeMs }),
    fixStale: fixAgeMs !== undefined && fixAgeMs > LIMITS.fixStaleMs,
    ...(lastSafeAt ? { lastSafeAt } : {}),
    missing: now - since > CHECK_IN_EVERY_MS,
  };
}

/** The roll as control reads it: who is missing first, the longest silence on top, then by call-sign. */
export function rollCall(people: readonly OnShift[]): OnShift[] {
  const silence = (row: OnShift): string => row.lastSafeAt ?? '';
  return people.toSorted(
    (a, b) =>
      Number(b.missing) - Number(a.missing) ||
      (a.missing ? silence(a).localeCompare(silence(b)) : 0) ||
      a.person.data.callSign.localeCompare(b.person.data.callSign, 'en', { numeric: true }),
  );
}
