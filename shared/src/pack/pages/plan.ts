import { PERMIT, PLACE, SECTOR } from '../../event/index.js';
import type { Block, Section } from '../composed.js';
import { placePoint, written } from '../geography.js';
import { postsOf, sorted, type Pack } from '../pack.js';

/** The plan at a glance: when, how many, where, with whose permission. */
export function plan(pack: Pack): Section[] {
  const { t, event } = pack;
  return [
    {
      part: 'plan',
      title: t('plan'),
      entry: t('plan'),
      blocks: [
        {
          type: 'facts',
          columns: 2,
          facts: [
            { label: t('expected'), value: t('people_band', counts(pack)) },
            {
              label: t('languages'),
              value: event.languages.map((one) => pack.d('language', one)).join(', '),
            },
            { label: t('contact_with_police'), value: pack.d('police_contact', event.policeContact) },
            ...(event.purpose ? [{ label: t('purpose'), value: event.purpose }] : []),
          ],
        },
        ...words(pack),
        { type: 'heading', level: 2, text: t('stages') },
        stages(pack),
        { type: 'heading', level: 2, text: t('sectors') },
        sectors(pack),
        { type: 'heading', level: 2, text: t('permits') },
        permits(pack),
        { type: 'heading', level: 2, text: t('places') },
        places(pack),
      ],
    },
  ];
}

const counts = ({ event: { expected } }: Pack) => ({
  low: expected.low.toLocaleString('en-US'),
  likely: expected.likely.toLocaleString('en-US'),
  high: expected.high.toLocaleString('en-US'),
});

function words({ t, briefing }: Pack): Block[] {
  const parts = [
    [t('situation'), briefing.situation],
    [t('weather'), briefing.weather],
    [t('safety'), briefing.safety],
  ] as const;
  return parts.flatMap(([text, value]): Block[] =>
    value
      ? [
          { type: 'heading', level: 2, text },
          { type: 'text', text: value },
        ]
      : [],
  );
}

const stages = (pack: Pack): Block => ({
  type: 'table',
  table: {
    columns: [
      { title: pack.t('stage'), share: 2 },
      { title: pack.t('from'), share: 1 },
      { title: pack.t('to'), share: 1 },
    ],
    rows: pack.event.phases.map(({ phase, startsAt, endsAt }) => [
      pack.d('phase', phase),
      pack.clock.dateTime(startsAt),
      pack.clock.dateTime(endsAt),
    ]),
    empty: pack.t('not_planned'),
  },
});

const sectors = (pack: Pack): Block => ({
  type: 'table',
  table: {
    columns: [
      { title: pack.t('code'), share: 1 },
      { title: pack.t('name'), share: 4 },
      { title: pack.t('posts'), share: 4 },
    ],
    rows: sorted(pack.records.all(SECTOR), ({ code }) => code).map(({ id, data }) => [
      data.code,
      data.name,
      postsOf(pack)
        .filter(({ data: post }) => post.sectorId === id)
        .map(({ data: post }) => post.code)
        .join(', '),
    ]),
    empty: pack.t('not_planned'),
  },
});

const permits = (pack: Pack): Block => ({
  type: 'table',
  table: {
    columns: [
      { title: pack.t('permit'), share: 3 },
      { title: pack.t('authority'), share: 3 },
      { title: pack.t('state'), share: 1.4 },
      { title: pack.t('number'), share: 1.4 },
    ],
    rows: sorted(pack.records.all(PERMIT), ({ name }) => name).map(({ data }) => [
      data.name,
      data.authority,
      pack.d('permit_state', data.state),
      data.number ?? '',
    ]),
    empty: pack.t('none'),
  },
});

const places = (pack: Pack): Block => ({
  type: 'table',
  table: {
    columns: [
      { title: pack.t('place_type'), share: 2 },
      { title: pack.t('name'), share: 3 },
      { title: pack.t('capacity'), share: 1 },
      { title: pack.t('step_free'), share: 1 },
      { title: pack.t('hours'), share: 1.6 },
      { title: pack.t('coordinates'), share: 2 },
    ],
    rows: sorted(pack.records.all(PLACE), ({ type, name }) => type + name).map(({ data }) => [
      pack.d('place', data.type),
      data.name,
      data.capacity?.toLocaleString('en-US') ?? '',
      data.accessible === undefined ? '' : pack.t(data.accessible ? 'yes' : 'no'),
      (data.hours ?? []).map(({ from, to }) => pack.clock.span(from, to)).join(', '),
      written(placePoint(data)),
    ]),
    empty: pack.t('not_planned'),
  },
});
