import { CHANNELS, INCIDENT_TYPES, type IncidentType } from '@waypost/shared/event';
import { foldWord } from '@waypost/shared/kernel';
import words from './quick-words.json';

export type Channel = (typeof CHANNELS)[number];

/** Words that mean something at the head of a log line, in every language at once: a desk often types two. */
export interface QuickVocabulary {
  type(word: string): IncidentType | undefined;
  channel(word: string): Channel | undefined;
  isNote(word: string): boolean;
  /** Every word for a type, as written, for completion. */
  typeWords: readonly { word: string; type: IncidentType }[];
  channelWords: readonly { word: string; channel: Channel }[];
}

const typeWords = INCIDENT_TYPES.flatMap((type) => words.types[type].map((word) => ({ word, type })));
const types = new Map(typeWords.map(({ word, type }) => [foldWord(word), type]));
const channelWords = CHANNELS.flatMap((channel) =>
  words.channels[channel].map((word) => ({ word, channel })),
);
const channels = new Map(channelWords.map(({ word, channel }) => [foldWord(word), channel]));
const notes = new Set(words.notes.map(foldWord));

export const QUICK_VOCABULARY: QuickVocabulary = {
  type: (word) => types.get(word),
  channel: (word) => channels.get(word),
  isNote: (word) => notes.has(word),
  typeWords,
  channelWords,
};
