import { expect, test } from '@jest/globals';
import { readFile, suggestAll, toSteps } from '@waypost/shared/formats';
import { dataFolder, filesIn } from './support.js';

/** For each broken file: the problem it is refused with, or `ok` and its warnings. */
const BROKEN: Record<string, string> = {
  'bom.geojson': 'ok',
  'empty.gpx': 'empty-file',
  'html-in-name.geojson': 'ok',
  'kml-networklink-remote.kml': 'network-link-ignored',
  'kmz-bomb-50MB.kmz': 'unzips-too-large',
  'kmz-path-traversal.kmz': 'ok',
  'lat-lon-swapped.gpx': 'ok axes-look-swapped',
  'multilinestring-out-of-order.geojson': 'ok split-into-parts',
  'one-point-line.geojson': 'too-few-points',
  'out-of-range.geojson': 'out-of-range',
  'proto-pollution.geojson': 'ok',
  'swapped-axis.geojson': 'ok axes-look-swapped',
  'truncated.geojson': 'json-malformed',
  'webmercator-coords.geojson': 'looks-projected',
  'xxe.gpx': 'entities-refused',
  'zero-length-line.geojson': 'dropped-zero-length',
};

/** For each file as devices and programs write them: points, lines and areas found, or the problem. */
const WILD: Record<string, string> = {
  'addresses.kml': '0 2 0',
  'bad.gpx': 'bad-coordinates',
  'bad.kml': 'bad-coordinates',
  'cdata.kml': '1 0 0',
  'empty_trk.gpx': 'too-few-points',
  'extended_data.kml': '1 0 0',
  'gxmultitrack.kml': '2 2 0',
  'linestring.kml': '0 2 0',
  'multigeometry.kml': '0 2 0',
  'multigeometry_discrete.kml': '1 1 0',
  'multitrackgpx.gpx': '0 3 0',
  'networklink.kml': 'network-link-ignored',
  'opencpn.gpx': '0 1 0',
  'osm.gpx': '0 2 0',
  'polygon.kml': '0 0 1',
  'strava.gpx': '0 1 0',
  'style_url.kml': '0 0 1',
  'trek.gpx': '0 1 0',
  'wpt.gpx': '40 0 0',
};

function answer(name: string, bytes: Uint8Array): string {
  const found = readFile(name, bytes);
  return found.ok ? ['ok', ...found.value.warnings.map((w) => w.code)].join(' ') : found.error.code;
}

function shapes(name: string, bytes: Uint8Array): string {
  const found = readFile(name, bytes);
  if (!found.ok) return found.error.code;
  return ['point', 'line', 'area']
    .map((type) => found.value.items.filter((i) => i.shape.type === type).length)
    .join(' ');
}

test('every broken file is refused or read safely, with a code that says what is wrong', () => {
  const folder = dataFolder('broken');
  if (!folder) return;
  const answers = Object.fromEntries(filesIn(folder).map(({ name, bytes }) => [name, answer(name, bytes)]));
  expect(answers).toEqual(BROKEN);
  expect(({} as { admin?: unknown }).admin).toBeUndefined();
});

test('the axes of a swapped file are put right on request', () => {
  const folder = dataFolder('broken');
  for (const { name, bytes } of folder ? filesIn(folder).filter((f) => f.name.includes('swapped')) : []) {
    const found = readFile(name, bytes, { swapAxes: true });
    expect(found).toMatchObject({
      ok: true,
      value: {
        warnings: [],
        items: [{ shape: { points: expect.arrayContaining([[-77.031957, 38.895506]]) } }],
      },
    });
  }
});

test('files as devices and programs write them are read', () => {
  const folder = dataFolder('routes/togeojson');
  if (!folder) return;
  expect(Object.fromEntries(filesIn(folder).map(({ name, bytes }) => [name, shapes(name, bytes)]))).toEqual(
    WILD,
  );
});

test('the same routes in four formats become the same plan', () => {
  const folder = dataFolder('routes');
  if (!folder) return;
  const plans = filesIn(folder).map(({ name, bytes }) => {
    const found = readFile(name, bytes);
    if (!found.ok) throw new Error(`${name}: ${found.error.code}`);
    let n = 0;
    const newId = (): string => `01890000-0000-7000-8000-${String(n++).padStart(12, '0')}`;
    const { steps } = toSteps(found.value, suggestAll(found.value.items), newId, {
      get: () => undefined,
      all: () => [],
    });
    return steps.map((step) => step.payload.data);
  });
  expect(plans).toHaveLength(4);
  expect(plans[0]).toHaveLength(5);
  for (const plan of plans) expect(plan).toEqual(plans[0]);
});
