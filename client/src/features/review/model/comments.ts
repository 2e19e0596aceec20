import type { CommentData, EventRecord } from '@waypost/shared/event';

export interface Numbered {
  comment: EventRecord<CommentData>;
  /** The same in the list and on the map; it stays the same when others are settled. */
  number: number;
}

const said = ({ data }: EventRecord<CommentData>): string => data.said.at;

/** A version's comments in the order in which they were made. */
export const numbered = (
  comments: readonly EventRecord<CommentData>[],
  versionId: string | undefined,
): Numbered[] =>
  comments
    .filter(({ data }) => data.versionId === versionId)
    .toSorted((a, b) => (said(a) === said(b) ? (a.id < b.id ? -1 : 1) : said(a) < said(b) ? -1 : 1))
    .map((comment, i) => ({ comment, number: i + 1 }));
