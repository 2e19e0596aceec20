import Papa from 'papaparse';
import { LIMITS } from '../../contract/index.js';
import { err, ok, type Result } from '../../kernel/index.js';
import type { TableProblemCode } from '../codes.js';
import { decodeText } from '../text.js';

/** `columns` are the headings as they stand; every row has as many cells as there are columns. */
export interface Table {
  columns: string[];
  rows: string[][];
}

/** `row` counts as a spreadsheet does: the heading is 1. */
export interface TableProblem {
  code: TableProblemCode;
  row?: number;
  limit?: number;
}

/** A cell that `writePeopleCsv` has made harmless gets back what it was. */
const restored = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '').trim();

/**
 * A table from a file's bytes or from pasted text: comma, semicolon, tab or bar, whichever makes columns; UTF-8, or
 * UTF-16 with its mark, as spreadsheets write it. Empty rows are left out.
 */
export function readCsv(source: string | Uint8Array): Result<Table, TableProblem> {
  if (source.length > LIMITS.importBytes) return err({ code: 'too-large', limit: LIMITS.importBytes });
  const decoded =
    typeof source === 'string' ? { text: source.replace(/^\ufeff/, ''), guessed: false } : decodeText(source);
  if (decoded.guessed || decoded.text.includes('\0')) return err({ code: 'not-utf8' });
  if (decoded.text.trim() === '') return err({ code: 'empty-file' });
  const parsed = Papa.parse<string[]>(decoded.text, {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
    // One more than the limit and the heading, to know that there are too many without reading them all.
    preview: LIMITS.importRows + 2,
  });
  const broken = parsed.errors.find(({ type }) => type === 'Quotes');
  if (broken) return err({ code: 'csv-malformed', row: (broken.row ?? 0) + 1 });
  const [columns = [], ...rows] = parsed.data.map((row) => row.map(restored));
  if (rows.length > LIMITS.importRows) return err({ code: 'too-many-rows', limit: LIMITS.importRows });
  if (rows.length === 0) return err({ code: 'no-rows' });
  return ok({ columns, rows: rows.map((row) => columns.map((_, i) => row[i] ?? '')) });
}
