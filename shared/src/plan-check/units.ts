/**
 * What a finding's numbers are, told by the end of their names, so that whoever shows them writes lengths, times and
 * dates the reader's way: `gapM`, `dueAt`, `missingCount`.
 */
export const UNITS = {
  /** Metres. */
  M: 'metres',
  /** A duration in seconds. */
  S: 'seconds',
  /** An ISO instant. */
  At: 'instant',
  /** A whole number. */
  Count: 'count',
  /** A number with one decimal. */
  Ratio: 'ratio',
  /** A share from 0 to 1, shown as a percentage. */
  Share: 'share',
  PerMin: 'per-minute',
  PerM2: 'per-square-metre',
  /** Names from the plan, as people wrote them; several are joined with ", ". */
  Names: 'names',
  /** BCP 47 tags, joined with ",". */
  Languages: 'languages',
  /** Keys of the catalogue, joined with ",": each stands for its word. */
  Words: 'words',
} as const;
export type Unit = (typeof UNITS)[keyof typeof UNITS];

/** `undefined` for a name that ends in no unit: a test keeps the rules from using one. */
export function unitOf(argument: string): Unit | undefined {
  const end = Object.keys(UNITS)
    .filter((suffix) => argument.endsWith(suffix))
    .sort((a, b) => b.length - a.length)[0];
  return end === undefined ? undefined : UNITS[end as keyof typeof UNITS];
}
