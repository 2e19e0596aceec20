import type { Position } from '../geo/index.js';
import type { FormatProblemCode, FormatWarningCode } from './codes.js';

export type Format = 'gpx' | 'kml' | 'kmz' | 'geojson';

export type Shape =
  | { type: 'point'; at: Position }
  | { type: 'line'; points: Position[] }
  /** `ring` has no repeated last point. */
  | { type: 'area'; ring: Position[] };

/** One point, line or area of a file, before anyone has said what it is to become. */
export interface FoundItem {
  shape: Shape;
  /** One line of at most 120 characters; text, whatever it looks like. */
  name?: string;
  /** At most 2,000 characters; markup removed. */
  description?: string;
  /**
   * What else the file says: attributes by name, as text. Those that Waypost wrote begin with `waypost:`. Made
   * without the keys that JavaScript gives a meaning (`__proto__`, `constructor`, `prototype`).
   */
  properties: Readonly<Record<string, string>>;
  source: 'wpt' | 'rte' | 'trk' | 'placemark' | 'feature';
}

/** `count` features have it; `item` is the name of the first one that has a name. */
export interface FormatWarning {
  code: FormatWarningCode;
  count: number;
  item?: string;
}

/** `line` counts from 1; `limit` is the number that was passed. */
export interface FormatProblem {
  code: FormatProblemCode;
  line?: number;
  limit?: number;
  warnings?: FormatWarning[];
}

export interface Found {
  format: Format;
  /** The file's own title, else its name without the ending. */
  name: string;
  items: FoundItem[];
  warnings: FormatWarning[];
}

export interface ReadOptions {
  /** Reads every position as latitude, longitude: for a file whose axes are swapped. */
  swapAxes?: boolean;
}
