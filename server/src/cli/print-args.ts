import { LANGUAGES, type Language } from '@waypost/shared/contract';
import type { Id } from '@waypost/shared/kernel';
import { EDITIONS, type Edition } from '@waypost/shared/pack';
import { eventIdIn, readArgs, usageFault } from './command.js';

/** What a printed thing is asked for with on the command line. */
export interface PrintArgs {
  eventId: Id;
  out: string;
  /** The tables or data in one file, instead of pages. */
  zip: boolean;
  edition: Edition;
  languages: Language[];
}

/** Reads what the pack and the report have in common; a `CliFault` says what is wrong. Shareable unless said otherwise. */
export function readPrintArgs(args: string[]): PrintArgs {
  const options = { out: { type: 'string' }, edition: { type: 'string' }, lang: { type: 'string' } } as const;
  const { values, positionals } = readArgs(args, options, ['the event id']);
  const eventId = eventIdIn(positionals[0]);
  const { out } = values;
  if (!out || !/\.(pdf|zip)$/i.test(out)) throw usageFault('--out is a file that ends in .pdf or .zip');
  const edition = (values.edition ?? 'shareable') as Edition;
  if (!EDITIONS.includes(edition)) throw usageFault('--edition is control or shareable');
  const languages = (values.lang ?? 'en').split(',') as Language[];
  if (languages.some((one) => !LANGUAGES.includes(one)))
    throw usageFault(`--lang is among ${LANGUAGES.join(', ')}`);
  return { eventId, out, zip: out.toLowerCase().endsWith('.zip'), edition, languages };
}
