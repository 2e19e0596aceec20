import type { Priority } from '@waypost/shared/event';
import { foldWord } from '@waypost/shared/kernel';
import { foldCode } from '../model/folding';
import type { Channel, QuickVocabulary } from './quick-vocabulary';

/** Something with an id that people call by a short code: a checkpoint or a person. */
export interface Coded {
  id: string;
  code: string;
}

export interface QuickContext {
  vocabulary: QuickVocabulary;
  checkpoints: readonly Coded[];
  people: readonly Coded[];
}

interface Understood {
  text: string;
  /** Who said it. */
  person?: Coded;
  channel?: Channel;
  /** Hours and minutes on the event's clock, when the line says that it happened earlier. */
  at?: { hours: number; minutes: number };
  /** Words beginning with @ that name nobody: shown, so that a report is not put down to the wrong person. */
  unknown: string[];
}

export type QuickLine =
  | ({ kind: 'empty' } & Understood)
  | ({ kind: 'note' } & Understood)
  | ({ kind: 'incident'; type: string; priority?: Priority; checkpoint?: Coded } & Understood);

type Draft = Understood & { type?: string; priority?: Priority; checkpoint?: Coded; note?: true };

/**
 * Reads one line of the log as it is typed: `med 2 CP4 woman fainted @A-12`. The type, priority, time and checkpoint
 * come first, in any order; `@call-sign` and `#channel` may stand anywhere; the rest is what happened. A line without
 * a type is a note, and so is one that begins with a word for "note", whatever follows.
 */
export function readQuickLine(line: string, context: QuickContext): QuickLine {
  const draft: Draft = { text: '', unknown: [] };
  const words: string[] = [];
  let leading = true;
  for (const token of line.trim().split(/\s+/u).filter(Boolean)) {
    if (takeMarked(token, draft, context)) continue;
    if (leading && takeLeading(token, draft, context)) continue;
    leading = false;
    words.push(token);
    takeMentioned(token, draft, context);
  }
  return finish(draft, words, line);
}

function finish(draft: Draft, words: string[], line: string): QuickLine {
  const { type, priority, checkpoint, note, ...rest } = draft;
  if (type !== undefined && !note) {
    return {
      kind: 'incident',
      type,
      ...rest,
      text: words.join(' '),
      ...(priority ? { priority } : {}),
      ...(checkpoint ? { checkpoint } : {}),
    };
  }
  // A note keeps its numbers and codes: they were part of the sentence.
  const text = note ? words.join(' ') : noteText(line);
  return { kind: text ? 'note' : 'empty', ...rest, text };
}

const noteText = (line: string): string =>
  line
    .trim()
    .split(/\s+/u)
    .filter((token) => !/^[@#]./u.test(token) && !readTime(token))
    .join(' ');

/** `@A-12` and `#radio`: what they mean is in their first character, so they may stand anywhere. */
function takeMarked(token: string, draft: Draft, { people, vocabulary }: QuickContext): boolean {
  const name = token
    .normalize('NFKC')
    .slice(1)
    .replace(/[,;:.!?]+$/u, '');
  if (/^[@＠]./u.test(token)) {
    const person = people.find(({ code }) => foldCode(code) === foldCode(name));
    if (person) draft.person = person;
    else draft.unknown.push(token);
    return true;
  }
  const channel = /^[#＃]./u.test(token) ? vocabulary.channel(foldWord(name)) : undefined;
  if (channel) draft.channel = channel;
  return channel !== undefined;
}

/** One word of the head of the line; `false` where the words of the report begin. */
function takeLeading(token: string, draft: Draft, { vocabulary, checkpoints }: QuickContext): boolean {
  if (draft.note) return false;
  const word = foldWord(token).replace(/[,:]+$/u, '');
  if (draft.type === undefined && vocabulary.isNote(word)) return (draft.note = true);
  const time = draft.at ? undefined : readTime(token);
  if (time) return Boolean((draft.at = time));
  const type = draft.type === undefined ? vocabulary.type(word) : undefined;
  if (type) return Boolean((draft.type = type));
  const digit = draft.priority === undefined ? /^p?([1-4])$/.exec(word)?.[1] : undefined;
  if (digit) return Boolean((draft.priority = Number(digit) as Priority));
  const checkpoint = draft.checkpoint
    ? undefined
    : checkpoints.find(({ code }) => foldCode(code) === foldCode(token));
  if (checkpoint) draft.checkpoint = checkpoint;
  return checkpoint !== undefined;
}

/** A checkpoint named within the sentence gives the place too, if it cannot be an ordinary word. */
function takeMentioned(token: string, draft: Draft, { checkpoints }: QuickContext): void {
  const bare = token.replace(/[,;:.!?()]+/gu, '');
  if (draft.checkpoint || !/\p{N}/u.test(bare) || !/\p{L}/u.test(bare)) return;
  const checkpoint = checkpoints.find(({ code }) => foldCode(code) === foldCode(bare));
  if (checkpoint) draft.checkpoint = checkpoint;
}

function readTime(token: string): { hours: number; minutes: number } | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:：h]([0-5]\d)$/u.exec(token) ?? [];
  return hours === undefined ? undefined : { hours: Number(hours), minutes: Number(minutes) };
}
