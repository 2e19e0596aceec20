/** What a template leaves for a person to say. */
const BLANK = /_{3,}/gu;

export const hasBlank = (text: string): boolean => text.search(BLANK) >= 0;

/** The first blank at or after a place in the text; behind the last one, the first again. */
export function blankAfter(text: string, at: number): { from: number; to: number } | undefined {
  const blanks = [...text.matchAll(BLANK)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  return blanks.find(({ from }) => from >= at) ?? blanks[0];
}
