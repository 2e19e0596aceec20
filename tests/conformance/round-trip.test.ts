import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EventRecord } from '@waypost/shared/event';
import {
  readFile,
  suggestAll,
  toSteps,
  writeGeoJson,
  writeGpx,
  writeKml,
  writeKmz,
} from '@waypost/shared/formats';
import { anyPlan, recordsOf } from './any-plan.js';

const bytesOf = (text: string): Uint8Array => new Uint8Array(new TextEncoder().encode(text));
const META = { name: 'March <&> 遊行', at: '2026-11-23T12:00:00.000Z' };
const WRITERS = {
  gpx: (plan: EventRecord[]) => bytesOf(writeGpx(recordsOf(plan), META)),
  kml: (plan: EventRecord[]) => bytesOf(writeKml(recordsOf(plan), META)),
  kmz: (plan: EventRecord[]) => writeKmz(recordsOf(plan), META),
  geojson: (plan: EventRecord[]) => bytesOf(writeGeoJson(recordsOf(plan), META)),
};

const noNewId = (): string => {
  throw new Error('an id was not kept');
};

const byId = (plan: readonly { id: string; data: unknown }[]) =>
  [...plan].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, data }) => ({ id, data }));

test.each(Object.keys(WRITERS) as (keyof typeof WRITERS)[])(
  'a plan written as %s and read again is the same plan',
  (format) => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const found = readFile(`plan.${format}`, WRITERS[format](plan));
        if (!found.ok) throw new Error(JSON.stringify(found.error));
        const { steps, warnings } = toSteps(
          found.value,
          suggestAll(found.value.items),
          noNewId,
          recordsOf([]),
        );
        expect({
          format: found.value.format,
          name: found.value.name,
          warnings: [...found.value.warnings, ...warnings],
        }).toEqual({
          format,
          name: META.name,
          warnings: [],
        });
        expect(byId(steps.map((s) => s.payload))).toEqual(byId(plan));
      }),
      { numRuns: 60 },
    );
  },
);

test('imported into the event it came from, everything gets new ids, free codes and references among itself', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const found = readFile('plan.kml', WRITERS.kml(plan));
      if (!found.ok) throw new Error(found.error.code);
      let n = 0;
      const newId = (): string => `01890000-0000-7000-9000-${String(n++).padStart(12, '0')}`;
      const { steps } = toSteps(found.value, suggestAll(found.value.items), newId, recordsOf(plan));
      const ids = new Set(steps.map((s) => s.payload.id));
      const old = new Set(plan.map((r) => r.id));
      expect(steps.length).toBe(plan.length);
      for (const { payload } of steps) {
        expect(old.has(payload.id)).toBe(false);
        for (const field of ['sectorId', 'routeId'])
          if (payload.data[field]) expect(ids.has(String(payload.data[field]))).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

test('what another program changed wins over what we wrote beside it', () => {
  const data = {
    name: 'Old',
    role: 'main',
    points: [
      [-77, 38.9],
      [-77.01, 38.9],
    ],
    widths: [12],
    remarks: 'keep',
  };
  const gpx = writeGpx(
    recordsOf([{ kind: 'route', id: '01890000-0000-7000-8000-000000000001', seq: 1, data }]),
    META,
  )
    .replace('<name>Old</name>', '<name>New</name>')
    .replace('<rtept', '<rtept lat="38.91" lon="-76.99"/><rtept');
  const found = readFile('x.gpx', bytesOf(gpx));
  if (!found.ok) throw new Error(found.error.code);
  const { steps } = toSteps(found.value, suggestAll(found.value.items), noNewId, recordsOf([]));
  expect(steps[0]?.payload.data).toEqual({
    ...data,
    name: 'New',
    points: [
      [-76.99, 38.91],
      [-77, 38.9],
      [-77.01, 38.9],
    ],
    widths: [12, 12],
  });
});
