import type { http } from '@waypost/shared/contract';

export interface DisclosurePage {
  disclosures: readonly http.Disclosure[];
  nextBefore?: string;
}

export interface DisclosureList {
  /** Newest first. */
  rows: readonly http.Disclosure[];
  /** Where the older ones begin that have not been asked for. */
  next?: string;
}

export const rowKey = ({ personId, recordId, seq, kind }: http.Disclosure): string =>
  `${personId}-${recordId}-${seq}-${kind}`;

/** What was sent since the list was read goes on top; older pages that were opened stay. */
export function withNewest(known: DisclosureList, page: DisclosurePage): DisclosureList {
  const here = new Set(known.rows.map(rowKey));
  const fresh = page.disclosures.filter((row) => !here.has(rowKey(row)));
  if (known.rows.length > 0 && fresh.length === 0) return known;
  // A page of which nothing is known may leave a gap before what is: the list then begins anew.
  if (fresh.length === page.disclosures.length) return listOf(page.disclosures, page.nextBefore);
  return listOf([...fresh, ...known.rows], known.next);
}

export const withOlder = (known: DisclosureList, page: DisclosurePage): DisclosureList =>
  listOf([...known.rows, ...page.disclosures], page.nextBefore);

const listOf = (rows: readonly http.Disclosure[], next: string | undefined): DisclosureList => ({
  rows,
  ...(next ? { next } : {}),
});
