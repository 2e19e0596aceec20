import type { EventRecord, PersonData } from '@waypost/shared/event';
import { preferencesOf, wishesOf, type WishKey } from './wishes';

export type Person = EventRecord<PersonData>;

export interface PeopleFilter {
  text: string;
  role: string | null;
  access: string | null;
}

export const NO_FILTER: PeopleFilter = { text: '', role: null, access: null };

/** By call-sign as people count: A-2 before A-12. */
const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

export function choosePeople(people: readonly Person[], { text, role, access }: PeopleFilter): Person[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const holds = ({ data }: Person): boolean => {
    const searched = [data.callSign, data.name, data.squad, data.agency].join(' ').toLocaleLowerCase();
    return words.every((word) => searched.includes(word));
  };
  return people
    .filter(
      (person) =>
        (!role || person.data.role === role) && (!access || person.data.access === access) && holds(person),
    )
    .sort((a, b) => order.compare(a.data.callSign, b.data.callSign));
}

/** A person while somebody is filling them in: every field present, empty where there is nothing. */
export interface PersonDraft {
  callSign: string;
  role: PersonData['role'];
  name: string;
  phone: string;
  email: string;
  radio: string;
  language: string | null;
  languages: string[];
  skills: string[];
  duties: string[];
  sectorIds: string[];
  squad: string;
  agency: string;
  remarks: string;
  availability: NonNullable<PersonData['availability']>;
  liked: WishKey[];
  avoided: WishKey[];
  pairWith: string[];
}

export const draftOf = (data?: PersonData): PersonDraft => ({
  callSign: data?.callSign ?? '',
  role: data?.role ?? 'marshal',
  name: data?.name ?? '',
  phone: data?.contact?.phone ?? '',
  email: data?.contact?.email ?? '',
  radio: data?.contact?.radio ?? '',
  language: data?.language ?? null,
  languages: data?.languages ?? [],
  skills: data?.skills ?? [],
  duties: data?.duties ?? [],
  sectorIds: data?.sectorIds ?? [],
  squad: data?.squad ?? '',
  agency: data?.agency ?? '',
  remarks: data?.remarks ?? '',
  availability: data?.availability ?? [],
  liked: wishesOf(data?.preferences, true),
  avoided: wishesOf(data?.preferences, false),
  pairWith: data?.pairWith ?? [],
});

/** The record's data; what is empty is left out. What the form does not show is kept from before. */
export function dataOf(draft: PersonDraft, before?: PersonData): object {
  const { phone, email, radio, liked, avoided, ...fields } = draft;
  const contact = filled({ phone, email, radio });
  const kept = before ?? { access: 'none' };
  return filled({
    ...kept,
    ...fields,
    contact: Object.keys(contact).length > 0 ? contact : undefined,
    preferences: preferencesOf(liked, avoided),
  });
}

/** Text without white space round it; nothing in place of an empty text, list or choice. */
function filled(fields: Record<string, unknown>): Record<string, unknown> {
  const trimmed = Object.entries(fields).map(
    ([key, value]) => [key, typeof value === 'string' ? value.trim() : value] as const,
  );
  return Object.fromEntries(
    trimmed.filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}
