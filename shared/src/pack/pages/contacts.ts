import type { Block, Section } from '../composed.js';
import { holdersOf } from '../holders.js';
import { called, peopleOf, reachedBy, type Pack } from '../pack.js';
import type { EventRole, PersonData } from '../../event/index.js';

const LEADING: readonly EventRole[] = [
  'event_controller',
  'lead_marshal',
  'safety_officer',
  'police_liaison',
  'medical_lead',
  'information',
  'access_welfare',
  'legal',
];

/** Whom to call, by the part they have. In the control edition only. */
export function contacts(pack: Pack): Section[] {
  const { t, briefing } = pack;
  const people = peopleOf(pack).map(({ data }) => data);
  const seen = people.some(({ contact }) => contact);
  const hotline: Block[] = briefing.hotline
    ? [{ type: 'facts', columns: 1, facts: [{ label: t('hotline'), value: briefing.hotline }] }]
    : [];
  const partners = people.filter(({ role, agency }) => agency || role === 'liaison' || role === 'mediator');
  return [
    {
      part: 'contacts',
      title: t('contacts'),
      entry: t('contacts'),
      blocks: [
        ...hotline,
        ...(seen ? [] : [{ type: 'text', text: t('no_contacts'), tone: 'notice' } satisfies Block]),
        list(
          pack,
          LEADING.flatMap((part) =>
            holdersOf(pack, part).map((person) => [pack.d('event_role', part), ...line(person)]),
          ),
        ),
        ...(partners.length > 0
          ? [
              { type: 'heading', level: 2, text: t('authority') } satisfies Block,
              list(
                pack,
                partners.map((person) => [person.agency ?? pack.d('role', person.role), ...line(person)]),
              ),
            ]
          : []),
      ],
    },
  ];
}

const line = (person: PersonData): string[] => [called(person), reachedBy(person)];

const list = (pack: Pack, rows: string[][]): Block => ({
  type: 'table',
  table: {
    columns: [
      { title: pack.t('part_on_the_day'), share: 2 },
      { title: pack.t('name'), share: 2 },
      { title: pack.t('contact'), share: 3 },
    ],
    rows,
    empty: pack.t('not_planned'),
  },
});
