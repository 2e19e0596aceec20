import {
  CONTROL_PARTS,
  PARTS,
  type Edition,
  type PackDocument,
  type Part,
  type Section,
} from './composed.js';
import { ics201 } from './forms/ics-201.js';
import { ics202 } from './forms/ics-202.js';
import { ics203 } from './forms/ics-203.js';
import { ics204 } from './forms/ics-204.js';
import { ics205 } from './forms/ics-205.js';
import { ics205a } from './forms/ics-205a.js';
import { ics206 } from './forms/ics-206.js';
import { ics208 } from './forms/ics-208.js';
import { ics211 } from './forms/ics-211.js';
import { ics213 } from './forms/ics-213.js';
import { ics214 } from './forms/ics-214.js';
import { ics215a } from './forms/ics-215a.js';
import type { Pack } from './pack.js';
import { contacts } from './pages/contacts.js';
import { contingencies } from './pages/contingencies.js';
import { cover } from './pages/cover.js';
import { maps } from './pages/maps.js';
import { plan } from './pages/plan.js';
import { posts } from './pages/posts.js';
import { route } from './pages/route.js';
import { timetable } from './pages/timetable.js';

const COMPOSERS: Readonly<Record<Part, (pack: Pack) => Section[]>> = {
  cover,
  plan,
  ics201,
  ics202,
  ics203,
  ics204,
  ics205,
  ics205a,
  ics206,
  ics208,
  ics215a,
  maps,
  route,
  timetable,
  posts,
  contacts,
  contingencies,
  ics211,
  ics213,
  ics214,
};

/** What an edition can hold, in its order. */
export const partsOf = (edition: Edition): Part[] =>
  PARTS.filter((part) => edition === 'control' || !CONTROL_PARTS.includes(part));

/** What is asked for and can be in the edition. The cover is always there: it says what the rest is. */
export const chosenParts = ({ edition, parts }: Pick<Pack, 'edition' | 'parts'>): Part[] =>
  partsOf(edition).filter((part) => part === 'cover' || !parts || parts.includes(part));

export const sectionsOf = (pack: Pack, part: Part): Section[] => COMPOSERS[part](pack);

/** All pages of one language. Pure: the same records and options give the same document. */
export function compose(pack: Pack): PackDocument {
  const { t, event, edition } = pack;
  return {
    language: pack.language,
    edition,
    paper: pack.paper ?? paperOf(event.timeZone),
    exercise: event.exercise ?? false,
    title: event.name,
    subject: event.place,
    footer: `${pack.clock.formDateTime(pack.at)} · #${pack.seq} ${pack.hash.slice(0, 8)}`,
    pageWords: pack.t('page', { page: '{page}', pages: '{pages}' }),
    exerciseWord: t('exercise'),
    editionWord: t(`edition_${edition}`),
    contentsWord: t('contents'),
    preparedAt: pack.at,
    sections: chosenParts(pack).flatMap((part) => sectionsOf(pack, part)),
  };
}

/** Letter in the Americas, A4 elsewhere, unless somebody says otherwise. */
export const paperOf = (timeZone: string): 'letter' | 'a4' =>
  /^(America|US|Canada)\//.test(timeZone) ? 'letter' : 'a4';
