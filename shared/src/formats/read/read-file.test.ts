import { expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { LIMITS } from '../../contract/index.js';
import { readFile } from '../index.js';

const read = (name: string, text: string) => readFile(name, strToU8(text));
const kml = (inside: string): string =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`;
const POINT = '<Placemark><name>A</name><Point><coordinates>-77,38.9</coordinates></Point></Placemark>';

test.each([
  ['a picture', 'photo.png', '\u0089PNG', 'unknown-format'],
  ['plain words', 'notes.txt', 'meet at nine', 'unknown-format'],
  ['a web page', 'page.html', '<html><body/></html>', 'unknown-format'],
  ['JSON that is no map', 'x.json', '{"a":1}', 'unknown-json'],
  ['a cut-off GPX', 'x.gpx', '<gpx><wpt lat="1" lon="2">', 'xml-malformed'],
  ['a GPX of nothing', 'x.gpx', '<gpx/>', 'nothing-found'],
  [
    'entities that multiply',
    'x.kml',
    '<!DOCTYPE k [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><kml>&b;</kml>',
    'entities-refused',
  ],
  ['deep XML', 'x.kml', '<Folder>'.repeat(1_000), 'nested-too-deep'],
  ['deep JSON', 'x.geojson', '['.repeat(1_000_000), 'nested-too-deep'],
  [
    'deep geometry collections',
    'x.geojson',
    `${'{"type":"GeometryCollection","geometries":['.repeat(40)}${']}'.repeat(40)}`,
    'nested-too-deep',
  ],
  ['a damaged archive', 'x.kmz', 'PK\u0003\u0004 not really', 'zip-malformed'],
])('refuses %s', (_, name, text, code) => {
  expect(read(name, text)).toMatchObject({ ok: false, error: { code } });
});

test('holds the limits of size, points and features', () => {
  const point = '[-77,38.9],';
  const line = (count: number) => `{"type":"LineString","coordinates":[${point.repeat(count)}[-77,38]]}`;
  expect(readFile('x.gpx', new Uint8Array(LIMITS.importBytes + 1))).toMatchObject({
    error: { code: 'too-large' },
  });
  expect(read('x.geojson', line(LIMITS.importPoints))).toMatchObject({ error: { code: 'too-many-points' } });
  expect(read('x.kml', kml(POINT.repeat(LIMITS.importFeatures + 1)))).toMatchObject({
    error: { code: 'too-many-features' },
  });
  expect(read('x.kml', kml(POINT.repeat(LIMITS.importFeatures)))).toMatchObject({ ok: true });
});

test('is not led by the ending', () => {
  expect(read('march.txt', kml(POINT))).toMatchObject({ ok: true, value: { format: 'kml', name: 'march' } });
});

test('opens an archive whatever its names climb to, follows its own files only, and once', () => {
  const link = (href: string) => `<NetworkLink><Link><href>${href}</href></Link></NetworkLink>`;
  const kmz = zipSync({
    '../../evil.kml': strToU8('evil'),
    'doc.kml': strToU8(
      kml(link('layers/a.kml') + link('http://example.org/b.kml') + link('../../../etc/passwd')),
    ),
    'layers/a.kml': strToU8(kml(POINT + link('doc.kml') + link('layers/a.kml'))),
  });
  const found = readFile('x.kmz', kmz);
  expect(found).toMatchObject({
    ok: true,
    value: { format: 'kmz', items: [{ name: 'A' }], warnings: [{ code: 'network-link-ignored', count: 2 }] },
  });
  expect(readFile('x.kmz', zipSync({ 'a.txt': strToU8('x') }))).toMatchObject({
    error: { code: 'no-kml-inside' },
  });
});

test('believes no size that an archive states', () => {
  const kmz = zipSync({ 'doc.kml': strToU8(`<kml>${' '.repeat(20_000_000)}</kml>`) });
  // The uncompressed size in the central directory and in the local header, both made small.
  const view = new DataView(kmz.buffer, kmz.byteOffset);
  for (let i = 0; i < kmz.length - 4; i++)
    if (view.getUint32(i, true) > 20_000_000 && view.getUint32(i, true) < 20_000_100)
      view.setUint32(i, 10, true);
  expect(readFile('x.kmz', kmz)).toMatchObject({ error: { code: 'unzips-too-large' } });
});

test('tolerates what honest programs get wrong', () => {
  const found = read(
    'x.kml',
    ` <?xml version="1.0"?><kml><Placemark><name>Caf\u00e9&nbsp;1</name><description><![CDATA[<p>One<br>two</p><script>x()</script>]]></description>
    <undeclared:thing/><LineString><coordinates> -77 , 38.9 ,0\n-77.1,38.9 </coordinates></LineString></Placemark></kml>`,
  );
  expect(found).toMatchObject({
    ok: true,
    value: {
      items: [
        {
          name: 'Café 1',
          description: 'One\ntwo',
          shape: {
            type: 'line',
            points: [
              [-77, 38.9],
              [-77.1, 38.9],
            ],
          },
        },
      ],
    },
  });
});

test('reads old letters, and says when it had to guess them', () => {
  const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
  const declared = readFile(
    'x.kml',
    bytes(`<?xml version="1.0" encoding="ISO-8859-1"?>${kml(POINT.replace('A', 'Pe\u00f1a'))}`),
  );
  expect(declared).toMatchObject({ value: { items: [{ name: 'Peña' }], warnings: [] } });
  const silent = readFile('x.kml', bytes(kml(POINT.replace('A', 'Pe\u00f1a'))));
  expect(silent).toMatchObject({
    value: { items: [{ name: 'Peña' }], warnings: [{ code: 'encoding-guessed' }] },
  });
});
