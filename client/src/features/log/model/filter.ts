import type { LogEntry } from './noise';

export interface LogFilter {
  kind?: string | undefined;
  by?: string | undefined;
  text: string;
}

/**
 * Whether an entry is wanted. The text is looked for in the sentence as it stands on the screen, so that people find
 * what they read, and not what the machine calls it.
 */
export function isWanted(entry: LogEntry, filter: LogFilter, sentence: () => string): boolean {
  if (filter.by && entry.by !== filter.by) return false;
  if (filter.kind && !entry.changes.some((change) => change.kind === filter.kind)) return false;
  const words = filter.text.trim().toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return true;
  const said = sentence().toLocaleLowerCase();
  return words.every((word) => said.includes(word));
}

export const isFiltering = ({ kind, by, text }: LogFilter): boolean =>
  Boolean(kind ?? by) || text.trim() !== '';
