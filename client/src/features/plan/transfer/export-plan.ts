import { writeGeoJson, writeGpx, writeKml, writeKmz, type Format } from '@waypost/shared/formats';
import { eventTitle } from '@waypost/shared/event';
import type { Plan } from '../model/plan';
import { recordsOf } from './plan-records';

export const FORMATS: readonly Format[] = ['gpx', 'kml', 'kmz', 'geojson'];

const TYPES: Record<Format, string> = {
  gpx: 'application/gpx+xml',
  kml: 'application/vnd.google-earth.kml+xml',
  kmz: 'application/vnd.google-earth.kmz',
  geojson: 'application/geo+json',
};

/** The event's name as a file name that every system takes: letters and digits of any script, dashes between. */
export function fileNameOf(name: string, ending: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${safe || 'waypost'}.${ending}`;
}

/** Made in the browser from what this person sees, so an export never holds more than their screen. */
export function exportPlan(plan: Plan, format: Format, at: string): { name: string; content: Blob } {
  const records = recordsOf(plan);
  const meta = { name: eventTitle(plan.event), at };
  const write = { gpx: writeGpx, kml: writeKml, kmz: writeKmz, geojson: writeGeoJson }[format];
  const written = write(records, meta);
  const part = typeof written === 'string' ? written : new Uint8Array(written);
  return { name: fileNameOf(meta.name, format), content: new Blob([part], { type: TYPES[format] }) };
}

/** Hands a file to the browser's downloads. */
export function download({ name, content }: { name: string; content: Blob }): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
