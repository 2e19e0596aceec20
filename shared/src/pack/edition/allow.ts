import type { KindRef } from '../../event/index.js';
import type { Withhold } from './withhold.js';

/** What of a record may leave the house: a copy of named fields, or nothing. */
export type Allow = (data: never, held: Withhold) => object | undefined;

/** One kind that an edition is made of; a kind without such a line is not in it. */
export const allow = <Data extends object>(
  ref: KindRef<Data>,
  cut: (data: Data, held: Withhold) => object | undefined,
): [string, Allow] => [ref.kind, cut as Allow];
