import { SECTOR } from '../../event/index.js';
import type { Section } from '../composed.js';
import { overview, sectorMap } from '../map/draw.js';
import type { MapDrawing } from '../map/drawing.js';
import { sorted, type Pack } from '../pack.js';

/** The room for a map on a landscape page of either paper, legend and title beside it. */
const PAGE = { width: 700, height: 400 };

/** The whole event on one page, then a page for each sector. */
export function maps(pack: Pack): Section[] {
  const { t } = pack;
  const page = (title: string, map: MapDrawing | undefined): Section[] => [
    {
      part: 'maps',
      title,
      entry: t('map'),
      landscape: true,
      blocks: map ? [{ type: 'map', map }] : [{ type: 'text', text: t('not_planned'), tone: 'muted' }],
    },
  ];
  return [
    ...page(t('map_overview'), overview(pack, PAGE)),
    ...sorted(pack.records.all(SECTOR), ({ code }) => code).flatMap(({ data }) =>
      page(`${t('map_sector', { code: data.code })} · ${data.name}`, sectorMap(pack, data.area, PAGE)),
    ),
  ];
}
