import type { PersonData } from '@waypost/shared/event';

type Preference = NonNullable<PersonData['preferences']>[number];

/** What a wish is about, as one value of a list: `post:<id>`, `sector:<id>` or `assignment:<name>`. */
export type WishKey = string;

export const wishKey = (wish: Preference): WishKey =>
  'postId' in wish
    ? `post:${wish.postId}`
    : 'sectorId' in wish
      ? `sector:${wish.sectorId}`
      : `assignment:${wish.assignment}`;

export const wishesOf = (preferences: PersonData['preferences'], wanted: boolean): WishKey[] =>
  (preferences ?? []).filter((wish) => wish.wanted === wanted).map(wishKey);

/** The two lists as the record holds them. */
export const preferencesOf = (liked: readonly WishKey[], avoided: readonly WishKey[]): Preference[] => [
  ...liked.map((key) => toPreference(key, true)),
  ...avoided.map((key) => toPreference(key, false)),
];

function toPreference(key: WishKey, wanted: boolean): Preference {
  const [what, value = ''] = key.split(':');
  if (what === 'post') return { wanted, postId: value };
  if (what === 'sector') return { wanted, sectorId: value };
  return { wanted, assignment: value } as Preference;
}
