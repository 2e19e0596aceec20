import { CHECKPOINT, PINCH, ROUTE, type EventRecord, type RouteData } from '../../event/index.js';
import { lineLength, project } from '../../geo/index.js';
import type { Block, Section } from '../composed.js';
import { metres, written } from '../geography.js';
import { sorted, type Pack } from '../pack.js';

/** A table for each route: what comes after how many metres. The screen reader's map, and the walker's. */
export function route(pack: Pack): Section[] {
  const { t } = pack;
  const routes = sorted(pack.records.all(ROUTE), ({ role, name }) => `${role === 'main' ? 0 : 1}${name}`);
  return [
    {
      part: 'route',
      title: t('route'),
      entry: t('route'),
      blocks:
        routes.length > 0
          ? routes.flatMap((one) => table(pack, one))
          : [{ type: 'text', text: t('not_planned'), tone: 'muted' }],
    },
  ];
}

function table(pack: Pack, { id, data }: EventRecord<RouteData>): Block[] {
  const { t } = pack;
  return [
    { type: 'heading', level: 2, text: t('route_table', { name: data.name }) },
    {
      type: 'facts',
      columns: 3,
      facts: [
        { label: t('route_role'), value: pack.d('route_role', data.role) },
        { label: t('length'), value: `${metres(lineLength(data.points))} m` },
        { label: t('narrowest'), value: data.widths.length > 0 ? `${Math.min(...data.widths)} m` : '—' },
      ],
    },
    {
      type: 'table',
      table: {
        columns: [
          { title: t('distance'), share: 1 },
          { title: t('what'), share: 4 },
          { title: t('width'), share: 1 },
          { title: t('coordinates'), share: 2 },
        ],
        rows: stops(pack, id, data).map(({ alongM, text, width, at }) => [
          `${metres(alongM)} m`,
          text,
          width === undefined ? '' : `${width} m`,
          written(at),
        ]),
      },
    },
  ];
}

interface Stop {
  alongM: number;
  text: string;
  width?: number;
  at: readonly [number, number];
}

function stops(pack: Pack, routeId: string, data: RouteData): Stop[] {
  const { t } = pack;
  const on = ({ data: { routeId: own } }: { data: { routeId: string } }): boolean => own === routeId;
  const found = (at: readonly [number, number], text: string, width?: number): Stop[] => {
    const hit = project(data.points, at);
    if (!hit) return [];
    const here = width ?? data.widths[hit.segment];
    return [{ alongM: hit.alongM, text, at, ...(here === undefined ? {} : { width: here }) }];
  };
  const checkpoints = pack.records
    .all(CHECKPOINT)
    .filter(on)
    .flatMap(({ data: { code, name, at, crossing } }) =>
      found(at, [code, name, crossing ? `(${t('crossing')})` : ''].filter(Boolean).join(' ')),
    );
  const pinches = pack.records
    .all(PINCH)
    .filter(on)
    .flatMap(({ data: { name, at, widthM, lengthM } }) =>
      found(at, [name, t('pinch', { width: widthM, length: lengthM })].filter(Boolean).join(' · '), widthM),
    );
  return [
    ...found(data.points[0]!, t('start')),
    ...[...checkpoints, ...pinches].sort((a, b) => a.alongM - b.alongM || (a.text < b.text ? -1 : 1)),
    ...last(data, t('finish')),
  ];
}

const last = (data: RouteData, text: string): Stop[] => [
  { alongM: lineLength(data.points), text, at: data.points.at(-1)! },
];
