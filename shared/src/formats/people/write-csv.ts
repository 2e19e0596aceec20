import Papa from 'papaparse';
import type { PersonData } from '../../event/person/index.js';
import type { Id } from '../../kernel/index.js';
import { PEOPLE_COLUMNS, type PeopleColumn } from './columns.js';

export interface WriteOptions {
  /** Telephone, e-mail and radio go in only when somebody who may see them asks. */
  contact?: boolean;
  /** Headings in the reader's language; the columns' own names otherwise. */
  headings?: Partial<Record<PeopleColumn, string>>;
  sectors?: readonly { id: Id; code: string }[];
}

const CONTACT: readonly PeopleColumn[] = ['phone', 'email', 'radio'];

/**
 * People as CSV that a spreadsheet opens and `readCsv` reads again. A cell that a spreadsheet would run as a formula
 * (it begins with =, +, -, @, a tab or a carriage return) gets an apostrophe in front. The mark at the beginning
 * tells a spreadsheet that the text is UTF-8; without it Chinese names turn to rubbish.
 */
export function writePeopleCsv(people: readonly PersonData[], options: WriteOptions = {}): string {
  const columns = PEOPLE_COLUMNS.filter((column) => options.contact || !CONTACT.includes(column));
  const rows = people.map((person) => columns.map((column) => cell(person, column, options)));
  const heading = columns.map((column) => options.headings?.[column] ?? column);
  return `\ufeff${Papa.unparse([heading, ...rows], { escapeFormulae: true })}\r\n`;
}

function cell(person: PersonData, column: PeopleColumn, { sectors = [] }: WriteOptions): string {
  switch (column) {
    case 'phone':
    case 'email':
    case 'radio':
      return person.contact?.[column] ?? '';
    case 'languages':
    case 'skills':
    case 'duties':
      return person[column]?.join(', ') ?? '';
    case 'sector':
      return (person.sectorIds ?? [])
        .map((id) => sectors.find((s) => s.id === id)?.code ?? '')
        .filter(Boolean)
        .join(', ');
    default:
      return person[column] ?? '';
  }
}
