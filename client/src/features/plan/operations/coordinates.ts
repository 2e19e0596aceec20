import type { Position } from '@waypost/shared/geo';

const NUMBER = String.raw`[-+]?\d+(?:[.,]\d+)?`;
const DECIMAL = new RegExp(
  String.raw`^(${NUMBER})\s*°?\s*([NSEW])?\s*[,;\s]\s*(${NUMBER})\s*°?\s*([NSEW])?$`,
  'i',
);
const DMS =
  /(\d+(?:\.\d+)?)\s*[°d:\s]\s*(?:(\d+(?:\.\d+)?)\s*['′m:\s]\s*)?(?:(\d+(?:\.\d+)?)\s*["″s]?\s*)?([NSEW])/gi;

/**
 * Reads a place that somebody typed or pasted: `38.8951, -77.0364`, `38.8951 N 77.0364 W`, or degrees, minutes and
 * seconds such as `38°53'42"N 77°02'11"W`. Without letters latitude comes first, as people write it.
 */
export function readCoordinates(text: string): Position | undefined {
  const clean = text
    .trim()
    .replace(/[（(]|[)）]/g, '')
    .replace(/，/g, ',')
    .replace(/[’‘]/g, "'")
    .replace(/[”“]/g, '"');
  return inRange(readDecimal(clean) ?? readDms(clean));
}

function readDecimal(text: string): Position | undefined {
  const [, first, firstLetter, second, secondLetter] = DECIMAL.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const a = signed(Number(first.replace(',', '.')), firstLetter);
  const b = signed(Number(second.replace(',', '.')), secondLetter);
  return /[EW]/i.test(firstLetter ?? '') ? [a, b] : [b, a];
}

function readDms(text: string): Position | undefined {
  const parts = [...text.matchAll(DMS)];
  if (parts.length !== 2) return undefined;
  const values = parts.map(([, degrees, minutes, seconds, letter]) => ({
    letter: letter!.toUpperCase(),
    value: signed(Number(degrees) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600, letter),
  }));
  const lat = values.find(({ letter }) => letter === 'N' || letter === 'S');
  const lon = values.find(({ letter }) => letter === 'E' || letter === 'W');
  return lat && lon && [lon.value, lat.value];
}

const signed = (value: number, letter: string | undefined): number =>
  /[SW]/i.test(letter ?? '') ? -Math.abs(value) : value;

const inRange = (at: Position | undefined): Position | undefined =>
  at && Math.abs(at[0]) <= 180 && Math.abs(at[1]) <= 85 ? at : undefined;
