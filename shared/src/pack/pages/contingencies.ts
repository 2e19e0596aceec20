import {
  CONTINGENCY,
  PLACE,
  POST,
  ROUTE,
  type ContingencyData,
  type EventRecord,
} from '../../event/index.js';
import type { Block, Section } from '../composed.js';
import { sorted, type Pack } from '../pack.js';

/** A card for each contingency plan, in the order in which they are practised. */
export const contingencies = (pack: Pack): Section[] =>
  sorted(pack.records.all(CONTINGENCY), ({ order, code }) => `${order} ${code}`).map((plan) =>
    card(pack, plan),
  );

function card(pack: Pack, { data }: EventRecord<ContingencyData>): Section {
  const { t } = pack;
  return {
    part: 'contingencies',
    title: `${data.code} · ${pack.translated(data.name)}`,
    entry: t('contingency'),
    blocks: [
      {
        type: 'facts',
        columns: 2,
        facts: [
          { label: t('priority'), value: pack.d('priority', String(data.priority)) },
          { label: t('owner'), value: pack.d('event_role', data.owner) },
        ],
      },
      ...words(t('trigger'), pack.translated(data.trigger)),
      { type: 'heading', level: 2, text: t('actions') },
      {
        type: 'table',
        table: {
          columns: [
            { title: '#', share: 0.4 },
            { title: t('who'), share: 1.6 },
            { title: t('action'), share: 6 },
          ],
          rows: data.steps.map(({ role, text }, i) => [
            String(i + 1),
            pack.d('event_role', role),
            pack.translated(text),
          ]),
          empty: t('not_planned'),
        },
      },
      ...words(t('communications'), pack.translated(data.comms)),
      ...words(t('escalate'), pack.translated(data.escalate)),
      ...words(t('stand_down'), pack.translated(data.standDown)),
      ...links(pack, data),
    ],
  };
}

const words = (title: string, text: string): Block[] =>
  text
    ? [
        { type: 'heading', level: 2, text: title },
        { type: 'text', text },
      ]
    : [];

function links(pack: Pack, data: ContingencyData): Block[] {
  const { t, records } = pack;
  const named = (names: (string | undefined)[]): string => names.filter(Boolean).join(', ');
  const roles = (of: readonly string[] = []): string => named(of.map((role) => pack.d('event_role', role)));
  const facts = [
    [t('decide'), roles(data.decide)],
    [t('on_scene'), roles(data.onScene)],
    [t('informed'), roles(data.informed)],
    [
      t('alternate'),
      named(data.alternateRouteId ? [records.get(ROUTE, data.alternateRouteId)?.data.name] : []),
    ],
    [t('shelters'), named(data.shelterIds.map((id) => records.get(PLACE, id)?.data.name))],
    [t('posts'), named(data.postIds.map((id) => records.get(POST, id)?.data.code))],
  ].flatMap(([label = '', value = '']) => (value ? [{ label, value }] : []));
  return facts.length > 0 ? [{ type: 'facts', columns: 2, facts }] : [];
}
