import { PLACE, SECTOR, type EventRecord, type PlaceType, type PostData } from '../../event/index.js';
import { distance } from '../../geo/index.js';
import type { Block, Section } from '../composed.js';
import { metres, placePoint, written } from '../geography.js';
import { leadsOf } from '../holders.js';
import { spotMap } from '../map/draw.js';
import { called, onDutyAt, postsOf, reachedBy, type Pack } from '../pack.js';

/** A page for each post: whoever stands there needs no other. */
export const posts = (pack: Pack): Section[] => postsOf(pack).map((post) => page(pack, post));

function page(pack: Pack, { id, data }: EventRecord<PostData>): Section {
  const { t } = pack;
  return {
    part: 'posts',
    title: `${data.code} · ${data.name}`,
    entry: t('posts'),
    onePage: true,
    blocks: [
      { type: 'facts', columns: 2, facts: facts(pack, data) },
      { type: 'map', map: spotMap(pack, data.at, { width: 520, height: 250 }) },
      ...(pack.edition === 'control' ? inside(pack, id, data) : []),
      { type: 'heading', level: 2, text: t('nearest') },
      { type: 'list', items: nearest(pack, data), columns: 2 },
    ],
  };
}

function facts(pack: Pack, data: PostData) {
  const { t } = pack;
  const sector = data.sectorId ? pack.records.get(SECTOR, data.sectorId)?.data : undefined;
  return [
    { label: t('assignment'), value: pack.d('assignment', data.assignment) },
    { label: t('sector'), value: sector ? `${sector.code} ${sector.name}` : '—' },
    { label: t('coordinates'), value: written(data.at) },
    ...(data.moves ? [{ label: t('moves'), value: pack.d('moves', data.moves) }] : []),
    ...(pack.edition === 'control' ? [{ label: t('needs'), value: needs(pack, data) }] : []),
  ];
}

const needs = (pack: Pack, { needs: { count, skills = [], languages = [] } }: PostData): string =>
  [
    pack.t('people', { count }),
    ...skills.map((skill) => pack.d('skill', skill)),
    ...(languages.length > 0 ? [languages.join(', ')] : []),
  ].join(' · ');

function inside(pack: Pack, id: string, data: PostData): Block[] {
  const { t, clock } = pack;
  const leads = data.sectorId ? leadsOf(pack, data.sectorId) : [];
  return [
    { type: 'heading', level: 2, text: t('orders') },
    { type: 'text', text: data.orders ?? t('not_planned') },
    { type: 'heading', level: 2, text: t('on_duty') },
    {
      type: 'table',
      table: {
        columns: [
          { title: t('from'), share: 2.3 },
          { title: t('call_sign'), share: 2 },
          { title: t('contact'), share: 2 },
          { title: t('skills'), share: 2 },
        ],
        rows: onDutyAt(pack, id).map(({ person, shift }) => [
          clock.span(shift.from, shift.to),
          called(person),
          reachedBy(person),
          (person.skills ?? []).map((skill) => pack.d('skill', skill)).join(', '),
        ]),
        empty: t('nobody'),
      },
    },
    ...(leads.length > 0
      ? ([
          { type: 'heading', level: 2, text: t('reports_to') },
          {
            type: 'list',
            items: leads.map((lead) => [called(lead), reachedBy(lead)].filter(Boolean).join(' · ')),
          },
        ] satisfies Block[])
      : []),
  ];
}

/** What a marshal is asked for all day: where is the next one of these. */
const ASKED_FOR: readonly PlaceType[] = [
  'first_aid',
  'aed',
  'water',
  'toilets',
  'shelter',
  'welfare',
  'exit',
];

function nearest(pack: Pack, { at }: PostData): string[] {
  const found = ASKED_FOR.flatMap((type) => {
    const [best] = pack.records
      .all(PLACE)
      .filter(({ data }) => data.type === type)
      .map(({ data }) => ({ data, away: distance(at, placePoint(data)) }))
      .sort((a, b) => a.away - b.away);
    return best
      ? [`${pack.d('place', type)}: ${best.data.name}, ${pack.t('away', { metres: metres(best.away) })}`]
      : [];
  });
  return found.length > 0 ? found : [pack.t('none')];
}
