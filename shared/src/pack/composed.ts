import type { MapDrawing } from './map/drawing.js';

/** What is on the pages, before anybody thinks of paper: a renderer turns it into PDF, a test reads it as it is. */

/** What a pack can hold, in the order in which it is bound (domain.md 3.1). */
export const PARTS = [
  'cover',
  'plan',
  'ics201',
  'ics202',
  'ics203',
  'ics204',
  'ics205',
  'ics205a',
  'ics206',
  'ics208',
  'ics215a',
  'maps',
  'route',
  'timetable',
  'posts',
  'contacts',
  'contingencies',
  'ics211',
  'ics213',
  'ics214',
] as const;
export type Part = (typeof PARTS)[number];

/** Lists of people: there is nothing in them that a shareable edition could hold. */
export const CONTROL_PARTS: readonly Part[] = ['ics205a', 'contacts', 'ics211'];

export const EDITIONS = ['control', 'shareable'] as const;
export type Edition = (typeof EDITIONS)[number];

export const PAPERS = ['letter', 'a4'] as const;
export type Paper = (typeof PAPERS)[number];

export interface Column {
  title: string;
  /** The published English title above, what it means below. */
  gloss?: string;
  /** Its part of the width, in any unit. */
  share: number;
}

export interface Table {
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
  /** Empty rows to write in by hand; `page`: as many as the page has room for above a signature. */
  blankRows?: number | 'page';
  /** Said in place of rows when there are none and none are to be written. */
  empty?: string;
}

export interface Check {
  label: string;
  checked: boolean;
}

/** One numbered block of a form. */
export interface Box {
  number: string;
  /** As published, in English. */
  title: string;
  gloss?: string;
  share: number;
  lines: readonly string[];
  checks?: readonly Check[];
  /** Room to write in by hand, in lines. */
  blankLines?: number;
}

export type Block =
  | { type: 'heading'; text: string; level: 1 | 2 }
  | { type: 'text'; text: string; tone?: 'muted' | 'strong' | 'notice' }
  | { type: 'list'; items: readonly string[]; ordered?: boolean; columns?: 1 | 2 }
  | { type: 'facts'; facts: readonly { label: string; value: string }[]; columns: 1 | 2 | 3 }
  | { type: 'table'; table: Table }
  /** One row of a form, its boxes side by side. */
  | { type: 'boxes'; boxes: readonly Box[] }
  /** A numbered block that is a table, over the whole width. */
  | { type: 'box-table'; number: string; title: string; gloss?: string; table: Table }
  /** Lengths to compare at a glance; `of` is the whole of which `value` is the filled part. */
  | { type: 'bars'; bars: readonly { label: string; value: number; of: number; note: string }[] }
  | { type: 'map'; map: MapDrawing };

/** One section of anything that is printed; the one called `cover` has its title set large. */
export interface PrintedSection {
  part: string;
  title: string;
  /** Set on a form: its published number and name. */
  form?: { number: string; name: string; gloss?: string };
  landscape?: boolean;
  /** Drawn more closely where that keeps it on one page: what somebody carries must not have a second one. */
  onePage?: boolean;
  /** What the cover's list of contents shows; sections of one part follow one another under one line. */
  entry: string;
  blocks: readonly Block[];
}

export interface Section extends PrintedSection {
  part: Part;
}

/** Anything that can be drawn on paper. */
export interface PrintedDocument {
  language: string;
  edition: Edition;
  paper: Paper;
  exercise: boolean;
  title: string;
  subject: string;
  /** Beside the page number, on every page. */
  footer: string;
  /** `IAP page {page} of {pages}`. */
  pageWords: string;
  exerciseWord: string;
  editionWord: string;
  contentsWord: string;
  preparedAt: string;
  sections: readonly PrintedSection[];
}

export interface PackDocument extends PrintedDocument {
  sections: readonly Section[];
}
