import { personData, type PersonData } from '../../event/person/index.js';
import type { Id } from '../../kernel/index.js';
import type { PeopleProblemCode } from '../codes.js';
import { folded, type ColumnMapping, type PeopleColumn } from './columns.js';
import { dutyIn, languageIn, roleIn, screenLanguageIn, skillIn } from './synonyms.js';

/** `row` counts from 0 among the rows given; `column` is the field whose cell is at fault. */
export interface PeopleProblem {
  row: number;
  column: PeopleColumn;
  code: PeopleProblemCode;
}

export interface PeopleContext {
  /** Sectors that people can be given to, by code or name. */
  sectors?: readonly { id: Id; code: string; name: string }[];
  /** Call-signs that are in use already. */
  taken?: readonly string[];
}

type Cells = (column: PeopleColumn) => string;
type Complain = (column: PeopleColumn, code: PeopleProblemCode) => void;

/** Which code a cell gets when its value is refused by the person's own schema. */
const SHAPE_PROBLEMS: Partial<Record<PeopleColumn, PeopleProblemCode>> = {
  callSign: 'bad-call-sign',
  phone: 'bad-phone',
  email: 'bad-email',
};

/**
 * People from the rows of a table, and every cell that is wrong. `people[i]` belongs to `rows[i]` and is missing when
 * its row has a problem, so that a caller can show all of them and import nothing until none is left.
 */
export function mapPeople(
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  context: PeopleContext = {},
): { people: (PersonData | undefined)[]; problems: PeopleProblem[] } {
  const problems: PeopleProblem[] = [];
  const taken = new Set((context.taken ?? []).map((sign) => sign.toLowerCase()));
  const people = rows.map((cells, row) => {
    const before = problems.length;
    const at: Cells = (column) => cells[mapping[column] ?? -1]?.trim() ?? '';
    const complain: Complain = (column, code) => void problems.push({ row, column, code });
    const draft = draftOf(at, context, complain);
    checkCallSign(at('callSign'), taken, complain);
    const parsed = personData.safeParse(draft);
    for (const issue of parsed.success ? [] : parsed.error.issues)
      complainOfShape(issue.path, before, problems, complain);
    return parsed.success && problems.length === before ? parsed.data : undefined;
  });
  return { people, problems };
}

function checkCallSign(sign: string, taken: Set<string>, complain: Complain): void {
  if (sign === '') return complain('callSign', 'missing-call-sign');
  const key = sign.toLowerCase();
  if (taken.has(key)) complain('callSign', 'duplicate-call-sign');
  taken.add(key);
}

function complainOfShape(
  path: readonly PropertyKey[],
  from: number,
  problems: readonly PeopleProblem[],
  complain: Complain,
): void {
  const field = String(path[0] === 'contact' ? path[1] : path[0]);
  const column = (field === 'sectorIds' ? 'sector' : field) as PeopleColumn;
  // A cell that has been complained about already is wrong in one way, not two.
  if (problems.slice(from).some((p) => p.column === column)) return;
  complain(column, SHAPE_PROBLEMS[column] ?? 'bad-value');
}

function draftOf(at: Cells, context: PeopleContext, complain: Complain): Record<string, unknown> {
  const one = <T>(
    column: PeopleColumn,
    code: PeopleProblemCode,
    find: (text: string) => T | undefined,
  ): T | undefined => {
    const found = at(column) === '' ? undefined : find(at(column));
    if (at(column) !== '' && found === undefined) complain(column, code);
    return found;
  };
  const many = <T>(
    column: PeopleColumn,
    code: PeopleProblemCode,
    find: (text: string) => T | undefined,
  ): T[] | undefined => {
    const found = at(column)
      .split(/[,;/|、，；\n]/)
      .filter((part) => part.trim() !== '')
      .map(find);
    if (found.includes(undefined)) complain(column, code);
    const known = [...new Set(found.filter((value) => value !== undefined))];
    return known.length > 0 ? known : undefined;
  };
  const sectorNamed = (text: string): Id | undefined =>
    context.sectors?.find(({ code, name }) => [code, name].some((word) => folded(word) === folded(text)))?.id;
  const contact = present({ phone: at('phone'), email: at('email'), radio: at('radio') });
  return present({
    callSign: at('callSign'),
    // Nobody becomes an owner by standing in a list.
    role:
      one('role', 'unknown-role', (text) => (roleIn(text) === 'owner' ? undefined : roleIn(text))) ??
      'marshal',
    access: 'none',
    name: at('name'),
    contact: Object.keys(contact).length > 0 ? contact : undefined,
    language: one('language', 'unknown-language', screenLanguageIn),
    languages: many('languages', 'unknown-language', languageIn),
    skills: many('skills', 'unknown-skill', skillIn),
    duties: many('duties', 'unknown-duty', dutyIn),
    sectorIds: many('sector', 'unknown-sector', sectorNamed),
    squad: at('squad'),
    agency: at('agency'),
    remarks: at('remarks'),
  });
}

const present = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
