/** How many names a finding lists before it only counts. */
const NAMES_MOST = 8;

/** Names from the plan in one argument; the rest are counted by the argument beside it. */
export const listed = (names: readonly string[]): string =>
  names.length > NAMES_MOST ? `${names.slice(0, NAMES_MOST).join(', ')} …` : names.join(', ');

/** Keys of the catalogue in one argument, such as `domain.skill.radio,domain.skill.medic`. */
export const wordsOf = (family: string, values: readonly string[]): string =>
  values.map((value) => `domain.${family}.${value}`).join(',');
