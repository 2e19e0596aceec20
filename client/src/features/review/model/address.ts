/** What the screen shows, as its address says it: a version, and what it is held against. */
export interface ReviewAddress {
  versionId?: string;
  /** The other version's id, or today's plan. */
  other: string;
  /** An entry that is about to get a name. */
  naming?: number;
}

export const TODAY = 'today';

/** `/e/<event>/review[/<version>[/<other>]]`, and `/e/<event>/review/name/<entry>`. */
export function readAddress(path: string): ReviewAddress {
  const [first, second] = path.split('/').slice(4);
  if (first === 'name') {
    const naming = Number(second);
    return { other: TODAY, ...(Number.isInteger(naming) && naming > 0 ? { naming } : {}) };
  }
  return { ...(first ? { versionId: first } : {}), other: second || TODAY };
}

export function addressOf(eventId: string, versionId?: string, other = TODAY): string {
  const parts = [versionId, other === TODAY ? undefined : other].filter(Boolean);
  return ['', 'e', eventId, 'review', ...parts].join('/');
}
