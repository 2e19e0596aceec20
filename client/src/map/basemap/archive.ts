import L from 'leaflet';
import {
  CenteredTextSymbolizer,
  leafletLayer,
  LineLabelSymbolizer,
  LineSymbolizer,
  PolygonSymbolizer,
  type LabelRule,
  type PaintRule,
} from 'protomaps-leaflet';
import { DARK, LIGHT, type SketchPalette } from '../sketch/palette';

const SANS = 'system-ui, sans-serif';
const MAJOR = ['Interstate', 'Principal Arterial', 'Minor Arterial', 'highway', 'major_road'];

type Props = Record<string, unknown>;
const isMajor = (props: Props): boolean => MAJOR.includes(String(props.kind));

/** Pixels of a line that is `at14` wide at zoom 14 and doubles every zoom, as things on the ground do. */
const growing =
  (at14: number, least: number) =>
  (zoom: number): number =>
    Math.max(least, at14 * 2 ** (zoom - 14));

/** Both our own archives' layer names and those of the common Protomaps schema: a rule for a layer that is absent costs nothing. */
function paintRules(palette: SketchPalette): PaintRule[] {
  const fill = (dataLayer: string, colour: string, more: Partial<PaintRule> = {}): PaintRule => ({
    dataLayer,
    symbolizer: new PolygonSymbolizer({ fill: colour }),
    ...more,
  });
  const line = (
    dataLayer: string,
    color: string,
    width: (zoom: number) => number,
    more: Partial<PaintRule> = {},
  ): PaintRule => ({
    dataLayer,
    symbolizer: new LineSymbolizer({ color, width, lineCap: 'round', lineJoin: 'round' }),
    ...more,
  });
  const major = (_zoom: number, feature: { props: Props }): boolean => isMajor(feature.props);
  const streets = ['street', 'roads', 'road'];
  return [
    fill('earth', palette.land),
    fill('landuse', palette.park, {
      filter: (_z, { props }) => ['park', 'garden', 'cemetery', 'grass', 'wood'].includes(String(props.kind)),
    }),
    fill('park', palette.park),
    fill('water', palette.water, { filter: (_z, feature) => feature.geomType === 3 }),
    line('waterway', palette.water, growing(1.5, 1)),
    fill('building', palette.building, { minzoom: 14 }),
    fill('buildings', palette.building, { minzoom: 14 }),
    line('path', palette.street.walk, growing(0.7, 0.6), { minzoom: 15 }),
    ...streets.map((layer) => line(layer, palette.casing, growing(2, 1.6), { minzoom: 14 })),
    ...streets.map((layer) => line(layer, palette.street.street, growing(1.6, 0.6), { minzoom: 12 })),
    ...streets.map((layer) => line(layer, palette.street.avenue, growing(2.9, 1.4), { filter: major })),
    line('rail', palette.buildingEdge, growing(0.3, 0.6), { minzoom: 12 }),
  ];
}

/** City data name every traffic island; on a map they would say "Triangle" on each corner. */
const isNamedPark = (_zoom: number, { props }: { props: Props }): boolean =>
  !/triangle|center parking|grounds|^park$/i.test(String(props.name ?? ''));

function labelRules(palette: SketchPalette): LabelRule[] {
  const alongLine = (dataLayer: string, minzoom: number, fill: string): LabelRule => ({
    dataLayer,
    minzoom,
    symbolizer: new LineLabelSymbolizer({
      labelProps: ['name'],
      font: `500 11px ${SANS}`,
      fill,
      stroke: palette.halo,
      width: 3,
    }),
  });
  const centred = (dataLayer: string, minzoom: number, font: string, fill: string): LabelRule => ({
    dataLayer,
    minzoom,
    symbolizer: new CenteredTextSymbolizer({
      labelProps: ['name'],
      font: `${font} ${SANS}`,
      fill,
      stroke: palette.halo,
      width: 3,
    }),
  });
  return [
    centred('place', 12, '600 12px', palette.textFaint),
    centred('places', 10, '600 12px', palette.textFaint),
    alongLine('road', 14, palette.text),
    alongLine('roads', 15, palette.text),
    alongLine('street', 16, palette.textFaint),
    { ...centred('park', 16, '500 11px', palette.parkText), filter: isNamedPark },
    centred('building', 17, '400 11px', palette.textFaint),
    centred('poi', 18, '400 10px', palette.textFaint),
  ];
}

/** A vector archive (PMTiles), drawn in the sketch's own colours. */
export function archiveLayer(url: string, dark: boolean, onFail: () => void): L.Layer {
  // protomaps-leaflet reads Leaflet from the global name that script tags used to give it.
  Object.assign(globalThis, { L });
  const palette = dark ? DARK : LIGHT;
  const layer = leafletLayer({
    url,
    maxDataZoom: 15,
    backgroundColor: palette.land,
    paintRules: paintRules(palette),
    labelRules: labelRules(palette),
    noWrap: true,
  }) as unknown as L.GridLayer;
  void checkArchive(url).then((fine) => fine || onFail());
  return layer;
}

/** The library reports nothing when an archive cannot be read, so the first bytes are looked at beside it. */
async function checkArchive(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { headers: { Range: 'bytes=0-6' } });
    return answer.ok && (await answer.text()).startsWith('PMTiles');
  } catch {
    return false;
  }
}
