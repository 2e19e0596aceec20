import { PERSON, type PersonData, type Records } from '../../event/index.js';

/** Put where a name is needed and the one that was given may not leave. */
export const WITHHELD = '—';

/** Decides of free words whether they stay inside, and cuts fields accordingly. */
export interface Withhold {
  from(text: string | undefined): boolean;
  /** Fields that must be there: a dash stands for what is held back. */
  named<Data extends object, K extends keyof Data>(data: Data, fields: readonly K[]): Record<K, string>;
  optional<Data extends object, K extends keyof Data>(
    data: Data,
    fields: readonly K[],
  ): Partial<Record<K, string>>;
  translated<L extends string>(text: Partial<Record<L, string>>): Partial<Record<L, string>>;
}

const EMAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/;
/** Seven digits or more with what people write between them; a date or a coordinate has a dash or a point too, so both are looked at below. */
const PHONE = /\+?\d[\d ()./-]{5,}\d/g;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const LEGAL = /\blegal\b|\bLG\b|法律|律師|jur[ií]dic|\babogad/i;

const digits = (text: string): string => text.replace(/\D/g, '');

/** What of a person may not be read outside: their name, their numbers, their address. */
const termsOf = ({ name, contact }: PersonData): string[] =>
  [name, contact?.email].filter((term): term is string => term !== undefined && term.length > 1);

/**
 * Built from the whole roster, not from what the reader sees of it: a liaison is shown no names, and a name in an
 * objective must still not reach them.
 */
export function withholdFor(records: Records): Withhold {
  const people = records.all(PERSON).map(({ data }) => data);
  const terms = people.flatMap(termsOf).map((term) => term.toLowerCase());
  const phones = people
    .flatMap(({ contact }) => (contact?.phone ? [digits(contact.phone)] : []))
    .filter(Boolean);
  const radios = people.flatMap(({ contact }) => (contact?.radio ? [contact.radio.toLowerCase()] : []));
  const from = (text: string | undefined): boolean => {
    if (!text) return false;
    const low = text.toLowerCase();
    return (
      EMAIL.test(text) ||
      LEGAL.test(text) ||
      hasNumber(text) ||
      [...terms, ...radios].some((term) => holds(low, term)) ||
      phones.some((phone) => phone.length > 2 && digits(text).includes(phone))
    );
  };
  const pick = (data: object, field: PropertyKey): string | undefined =>
    (data as Record<PropertyKey, string | undefined>)[field];
  return {
    from,
    named: (data, fields) =>
      Object.fromEntries(
        fields.map((field) => [field, from(pick(data, field)) ? WITHHELD : pick(data, field)]),
      ) as never,
    optional: (data, fields) =>
      Object.fromEntries(
        fields
          .filter((field) => pick(data, field) !== undefined && !from(pick(data, field)))
          .map((field) => [field, pick(data, field)]),
      ) as never,
    translated: (text) =>
      Object.fromEntries(
        Object.entries<string | undefined>(text).filter(([, words]) => !from(words)),
      ) as never,
  };
}

const hasNumber = (text: string): boolean =>
  (text.match(PHONE) ?? []).some((found) => digits(found).length >= 7 && !DATE.test(found));

const LETTER = /[\p{L}\p{N}]/u;
/** Whole words only: "Al" is not in "all". Chinese has no spaces, so there any place counts. */
function holds(text: string, term: string): boolean {
  if (/\p{Script=Han}/u.test(term)) return text.includes(term);
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + term.length] ?? ' ')) return true;
  return false;
}
