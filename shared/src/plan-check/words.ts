/** How many names a finding lists before it only counts. */
const NAMES_MOST = 8;

/** Names from the plan in one argument, CP2 before CP10; the rest are counted by the argument beside it. */
export function listed(names: readonly string[]): string {
  const sorted = [...names].sort((a, b) => (spoken(a) < spoken(b) ? -1 : 1));
  return names.length > NAMES_MOST ? `${sorted.slice(0, NAMES_MOST).join(', ')} …` : sorted.join(', ');
}

/** Numbers as wide as one another, so that they sort by what they count. */
const spoken = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(9, '0'));

/** Keys of the catalogue in one argument, such as `domain.skill.radio,domain.skill.medic`. */
export const wordsOf = (family: string, values: readonly string[]): string =>
  values.map((value) => `domain.${family}.${value}`).join(',');
