import { PLACE_TYPES, type PlaceType } from '../../event/place/index.js';
import { ROUTE_ROLES, type RouteData } from '../../event/route/index.js';
import { lineLength } from '../../geo/index.js';
import { ownRecord } from '../fields.js';
import type { FoundItem } from '../types.js';
import {
  CHECKPOINT_WORDS,
  firstMatch,
  PINCH_WORDS,
  PLACE_WORDS,
  POST_WORDS,
  ROUTE_WORDS,
  SECTOR_WORDS,
} from './keywords.js';

/** The kind of record that an item becomes. */
export type Chosen =
  | { as: 'sector' | 'post' | 'checkpoint' | 'pinch' }
  | { as: 'route'; role: RouteData['role'] }
  | { as: 'place'; type: PlaceType };

/** What a found point, line or area is to become. */
export type ItemChoice = Chosen | { as: 'ignore' };

/** Attributes that say what a thing is, as against what it is called. */
const HINTS = [
  'type',
  'sym',
  'amenity',
  'emergency',
  'category',
  'Category',
  'kind',
  'folder',
  'marker-symbol',
  'highway',
  'railway',
];

/** A guess at what one thing is: by what Waypost wrote, else by its attributes, else by its name. */
export function suggest(item: FoundItem): ItemChoice {
  const own = ownRecord(item);
  if (own) return ownChoice(own.kind, own.data);
  const hints = HINTS.map((key) => item.properties[key] ?? '')
    .join(' ')
    .toLowerCase();
  return guess(item, hints) ?? guess(item, (item.name ?? '').toLowerCase()) ?? byShape(item);
}

/**
 * Guesses for a whole file: a march has one main route, so of several lines that nothing tells apart the longest is
 * it and the others are alternates.
 */
export function suggestAll(items: readonly FoundItem[]): ItemChoice[] {
  const choices = items.map(suggest);
  const mains = items
    .map((item, i) => ({ i, item, choice: choices[i]! }))
    .filter(({ item, choice }) => choice.as === 'route' && choice.role === 'main' && !ownRecord(item));
  const longest = mains.toSorted((a, b) => length(b.item) - length(a.item))[0];
  for (const { i } of mains) if (i !== longest?.i) choices[i] = { as: 'route', role: 'alternate' };
  return choices;
}

const length = ({ shape }: FoundItem): number => (shape.type === 'line' ? lineLength(shape.points) : 0);

function ownChoice(kind: Chosen['as'], data: Record<string, unknown>): ItemChoice {
  if (kind === 'route') return { as: kind, role: ROUTE_ROLES.find((r) => r === data['role']) ?? 'main' };
  if (kind === 'place') return { as: kind, type: PLACE_TYPES.find((t) => t === data['type']) ?? 'assembly' };
  return { as: kind };
}

function guess({ shape }: FoundItem, text: string): ItemChoice | undefined {
  if (text.trim() === '') return undefined;
  if (shape.type === 'line') {
    const role = firstMatch(ROUTE_WORDS, text);
    if (PINCH_WORDS.test(text)) return { as: 'pinch' };
    return role && { as: 'route', role };
  }
  const type = PLACE_TYPES.find((t) => t === text.trim()) ?? firstMatch(PLACE_WORDS, text);
  if (shape.type === 'area') {
    if (SECTOR_WORDS.test(text)) return { as: 'sector' };
    return type && { as: 'place', type };
  }
  if (PINCH_WORDS.test(text)) return { as: 'pinch' };
  if (CHECKPOINT_WORDS.test(text)) return { as: 'checkpoint' };
  if (type) return { as: 'place', type };
  return POST_WORDS.test(text) ? { as: 'post' } : undefined;
}

/** An unnamed point on a march's map is most often a street corner where somebody is to stand. */
function byShape({ shape }: FoundItem): ItemChoice {
  if (shape.type === 'line') return { as: 'route', role: 'main' };
  return { as: shape.type === 'area' ? 'sector' : 'post' };
}
