import { LIMITS } from '../../contract/index.js';
import { err, type Result } from '../../kernel/index.js';
import { cleanName } from '../text.js';
import type { FormatProblem, Found, ReadOptions } from '../types.js';
import { Gathering } from './gather.js';
import { readGeoJson } from './geojson.js';
import { readGpx } from './gpx.js';
import { readKml, readKmz } from './kml.js';

/**
 * Reads a file that somebody brings: GPX, KML, KMZ or GeoJSON, told apart by what is in it and only then by its
 * name. Nothing is thrown, fetched or written, whatever the file contains.
 */
export function readFile(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Result<Found, FormatProblem> {
  if (bytes.length > LIMITS.importBytes) return err({ code: 'too-large', limit: LIMITS.importBytes });
  const gathering = new Gathering(options);
  const title = titleOf(name);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readKmz(bytes, title, gathering);
  const text = gathering.textOf(bytes);
  if (text.trim() === '') return err({ code: 'empty-file' });
  return readText(text, name, title, gathering);
}

function readText(
  text: string,
  name: string,
  title: string,
  gathering: Gathering,
): Result<Found, FormatProblem> {
  const start = text.slice(0, 4_000).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return readGeoJson(text, title, gathering);
  if (start.startsWith('<')) {
    return /<([\w.-]+:)?gpx[\s/>]/i.test(start)
      ? readGpx(text, title, gathering)
      : readKml(text, title, gathering);
  }
  return err(byEnding(name));
}

/** For a file that begins like none of ours: what it claims to be says how it is broken. */
function byEnding(name: string): FormatProblem {
  if (/\.(gpx|kml)$/i.test(name)) return { code: 'xml-malformed', line: 1 };
  if (/\.(geojson|json)$/i.test(name)) return { code: 'json-malformed', line: 1 };
  return { code: /\.kmz$/i.test(name) ? 'zip-malformed' : 'unknown-format' };
}

/** The file's name without folders and ending: what unnamed things in it are called after. */
const titleOf = (name: string): string =>
  cleanName(name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')) ?? '';
