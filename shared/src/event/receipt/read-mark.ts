/** A message to somebody, and the entry of the log that it came with. */
export interface Addressed {
  id: string;
  seq: number;
}

export interface Marks {
  deliveredSeq: number;
  readSeq: number;
}

/**
 * How far one person has got. Whatever is on this device is delivered; read is only claimed up to the first message
 * that has not been seen, so that one that was looked at later does not speak for those before it.
 * @param messages what is addressed to them, in any order
 * @param before what the server knows already
 */
export function marksOf(messages: readonly Addressed[], seen: ReadonlySet<string>, before: Marks): Marks {
  let readSeq = before.readSeq;
  for (const { id, seq } of messages.toSorted((a, b) => a.seq - b.seq)) {
    if (seq <= readSeq) continue;
    if (!seen.has(id)) break;
    readSeq = seq;
  }
  const newest = messages.reduce((most, { seq }) => Math.max(most, seq), 0);
  return { deliveredSeq: Math.max(before.deliveredSeq, newest, readSeq), readSeq };
}
