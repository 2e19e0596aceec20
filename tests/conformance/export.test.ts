import { expect, test } from '@jest/globals';
import type { EventRecord, KindRef } from '@waypost/shared/event';
import { writeGeoJson, writeGpx, writeKml } from '@waypost/shared/formats';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from './support.js';

const ROUTE = '01890000-0000-7000-8000-000000000001';
const SECTOR = '01890000-0000-7000-8000-000000000002';
const RING = [
  [-77.02, 38.89],
  [-77.02, 38.9],
  [-77.01, 38.9],
  [-77.01, 38.89],
];
const AWKWARD = 'Fish & chips <b>"bold"</b> ]]> 👩‍🚒 遊行 \u0001\r\nnext';

const PLAN: [kind: string, data: object][] = [
  [
    'route',
    {
      name: 'Main <march> & more',
      role: 'main',
      points: [
        [-77.03, 38.89],
        [-77.02, 38.895],
        [1e-7, 0],
      ],
      widths: [12.5, 8],
      remarks: AWKWARD,
    },
  ],
  ['sector', { name: '前段', code: 'S1', area: RING, remarks: AWKWARD }],
  ['place', { type: 'first_aid', name: 'Tent', at: { point: [180, 38.89] }, capacity: 40, accessible: true }],
  [
    'place',
    {
      type: 'worship',
      name: 'Sinagoga',
      at: { area: RING },
      hours: [{ from: '2026-11-23T09:00:00.000Z', to: '2026-11-23T11:00:00.000Z' }],
    },
  ],
  [
    'post',
    {
      name: 'Corner',
      code: 'P-1',
      at: [-77.02, 38.89],
      assignment: 'captain',
      sectorId: SECTOR,
      needs: { count: 2, skills: ['medic'] },
      orders: AWKWARD,
    },
  ],
  ['checkpoint', { routeId: ROUTE, code: 'CP1', at: [-77.02, 38.895], crossing: true }],
  ['pinch', { routeId: ROUTE, name: 'Scaffold', at: [-77.02, 38.895], lengthM: 30, widthM: 4 }],
];
const RECORDS = PLAN.map(([kind, data], i): EventRecord => ({
  kind,
  id: `${ROUTE.slice(0, -1)}${i + 1}`,
  seq: 1,
  data,
}));
const records = {
  all: <Data>(ref: KindRef<Data>) => RECORDS.filter((r) => r.kind === ref.kind) as EventRecord<Data>[],
};
const META = { name: 'March & <rally>', at: '2026-11-23T12:00:00.000Z' };

/** What xmllint finds wrong with a text under a schema; `undefined` when the tool or the schema is missing. */
function faults(text: string, schema: string): string | undefined {
  const folder = dataFolder('schemas');
  if (!folder) return undefined;
  const own = mkdtempSync(join(tmpdir(), 'waypost-conformance-'));
  try {
    writeFileSync(join(own, 'file.xml'), text);
    const run = spawnSync(
      'xmllint',
      ['--noout', '--nonet', '--schema', join(folder, schema), join(own, 'file.xml')],
      { encoding: 'utf8' },
    );
    if (run.error)
      process.stdout.write(
        'conformance: xmllint is not installed; exports were not checked against their schemas\n',
      );
    // The KML schema imports one of Google's extensions, which we do not use: that it is not there is only a warning.
    return run.error ? undefined : run.status === 0 ? '' : run.stderr;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

test.each([
  ['GPX 1.1', 'gpx-1.1.xsd', writeGpx(records, META)],
  ['KML 2.2', 'ogckml22.xsd', writeKml(records, META)],
])('%s exports are valid against the schema', (_, schema, text) => {
  expect(text).toContain('Scaffold');
  expect(faults(text, schema) ?? '').toBe('');
});

test('GeoJSON exports keep to RFC 7946', () => {
  const collection = JSON.parse(writeGeoJson(records, META)) as {
    features: { id: string; geometry: { type: string; coordinates: number[][][] } }[];
  };
  expect(collection.features).toHaveLength(PLAN.length);
  const polygons = collection.features.filter((f) => f.geometry.type === 'Polygon');
  expect(polygons).toHaveLength(2);
  for (const { geometry } of polygons) {
    const ring = geometry.coordinates[0]!;
    expect(ring.at(-1)).toEqual(ring[0]);
    const twice = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0);
    expect(twice).toBeGreaterThan(0);
  }
});
