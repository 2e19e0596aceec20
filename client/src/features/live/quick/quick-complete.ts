import type { IncidentType } from '@waypost/shared/event';
import { foldWord } from '@waypost/shared/kernel';
import { foldCode } from '../model/folding';
import type { QuickContext } from './quick-line';
import type { Channel } from './quick-vocabulary';

export interface Completion {
  /** What the word at the caret becomes. */
  insert: string;
  kind: 'type' | 'checkpoint' | 'person' | 'channel';
  type?: IncidentType;
  channel?: Channel;
}

const MOST = 6;

/** What the last word of the line may become; nothing while it is empty, so that the list does not flicker. */
export function completeQuickLine(
  line: string,
  { vocabulary, checkpoints, people }: QuickContext,
): Completion[] {
  const word = /(\S+)$/u.exec(line)?.[1];
  if (!word) return [];
  if (word.startsWith('@'))
    return codesLike(people, word.slice(1)).map((code) => ({ insert: `@${code}`, kind: 'person' }));
  if (/^[#＃]/u.test(word)) return channelsLike(vocabulary.channelWords, word.slice(1));
  if (word.length < 2) return [];
  const first = line.trim() === word;
  const types = first ? typesLike(vocabulary.typeWords, word) : [];
  const places = codesLike(checkpoints, word).map((code) => ({ insert: code, kind: 'checkpoint' as const }));
  return [...types, ...places].filter(({ insert }) => insert !== word).slice(0, MOST);
}

/** How word of it came, once per channel: in the first word for it that fits. */
function channelsLike(
  channelWords: QuickContext['vocabulary']['channelWords'],
  prefix: string,
): Completion[] {
  const found = new Map<Channel, string>();
  for (const { word, channel } of channelWords)
    if (foldWord(word).startsWith(foldWord(prefix)) && !found.has(channel)) found.set(channel, word);
  return [...found].map(([channel, word]) => ({ insert: `#${word}`, kind: 'channel', channel }));
}

/** Once per type: `med` and `medical` say the same, and the longer word is the one worth completing to. */
function typesLike(typeWords: QuickContext['vocabulary']['typeWords'], word: string): Completion[] {
  const found = typeWords.filter((known) => foldWord(known.word).startsWith(foldWord(word)));
  const longest = new Map<IncidentType, string>();
  for (const known of found) {
    if (known.word.length > (longest.get(known.type)?.length ?? 0)) longest.set(known.type, known.word);
  }
  return [...longest].map(([type, insert]) => ({ insert, kind: 'type', type }));
}

function codesLike(coded: QuickContext['people'], prefix: string): string[] {
  const wanted = foldCode(prefix);
  return coded
    .map(({ code }) => code)
    .filter((code) => foldCode(code).startsWith(wanted))
    .toSorted(byNumber)
    .slice(0, MOST);
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** The line with its last word replaced, ready for the next one. */
export const withCompletion = (line: string, { insert }: Completion): string =>
  `${line.replace(/\S+$/u, '')}${insert.replace(/\s+/gu, '')} `;
