import { sameJson } from '@waypost/shared/kernel';

export interface Difference {
  /** Path within the record, such as `needs.count`. */
  path: string;
  before: unknown;
  after: unknown;
}

/** Fields that change with every step and say nothing that the words do not. */
const SILENT = new Set(['receivedAt', 'joinedAt']);

/**
 * What differs between two states of a record, field by field. Objects are entered; lists and positions are compared
 * whole, because "the third point moved" helps nobody.
 */
export function differences(before: unknown, after: unknown, path = ''): Difference[] {
  if (sameJson(before, after)) return [];
  if (!isObject(before) || !isObject(after)) return [{ path, before, after }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !SILENT.has(key),
  );
  return keys.flatMap((key) => differences(before[key], after[key], path ? `${path}.${key}` : key));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How a value can be shown: as itself, or only by what it is. */
export type Shown =
  | { as: 'nothing' }
  | { as: 'text'; text: string }
  | { as: 'number'; number: number }
  | { as: 'yes' | 'no' }
  | { as: 'instant'; at: string }
  | { as: 'id'; id: string }
  | { as: 'position'; lon: number; lat: number }
  | { as: 'list'; items: Shown[] }
  | { as: 'count'; count: number };

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** A list this long is read; a longer one is counted. */
const LIST_MOST = 6;

export function shown(value: unknown): Shown {
  if (value === undefined || value === null || value === '') return { as: 'nothing' };
  if (typeof value === 'boolean') return { as: value ? 'yes' : 'no' };
  if (typeof value === 'number') return { as: 'number', number: value };
  if (typeof value === 'string') return shownText(value);
  if (Array.isArray(value)) return shownList(value);
  return { as: 'count', count: Object.keys(value).length };
}

function shownText(value: string): Shown {
  if (INSTANT.test(value)) return { as: 'instant', at: value };
  return ID.test(value) ? { as: 'id', id: value } : { as: 'text', text: value };
}

function shownList(value: unknown[]): Shown {
  const [lon, lat] = value;
  if (value.length === 2 && typeof lon === 'number' && typeof lat === 'number')
    return { as: 'position', lon, lat };
  const plain = value.every((item) => typeof item === 'string');
  return plain && value.length <= LIST_MOST
    ? { as: 'list', items: value.map(shown) }
    : { as: 'count', count: value.length };
}
