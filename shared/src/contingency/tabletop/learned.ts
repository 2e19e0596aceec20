/** As long as one line of the control log may be. */
const MOST = 2_000;

/**
 * What the table learned, as lines for the log (`note.write`): a heading, then one line for each thing. Words come
 * from whoever shows the exercise, in their language; whatever does not fit into one note goes on in the next.
 */
export function learnedNotes(heading: string, lines: readonly string[]): string[] {
  const notes: string[] = [];
  for (const line of lines.map((text) => text.trim()).filter((text) => text)) {
    const item = cut(`– ${line}`, MOST - length(heading) - 1);
    const last = notes.at(-1);
    if (last !== undefined && length(last) + 1 + length(item) <= MOST)
      notes[notes.length - 1] = `${last}\n${item}`;
    else notes.push(`${heading}\n${item}`);
  }
  return notes;
}

const length = (text: string): number => Array.from(text).length;
const cut = (text: string, most: number): string =>
  length(text) <= most
    ? text
    : `${Array.from(text)
        .slice(0, most - 1)
        .join('')}…`;
