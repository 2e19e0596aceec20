import type { EventRecord, Share } from './kind.js';
import { isPartner, type Viewer } from './viewer.js';

interface PlanView<Data> {
  /** The sub-type that the agreement may name on its own, such as a place's kind. */
  type?(data: Data): string;
  reduced(data: Data): Data;
}

/**
 * The view of a plain plan record: everyone in the event sees it whole, an observer reduced, and partners as the
 * agreement says.
 */
export function planView<Data>({ type, reduced }: PlanView<Data>) {
  return (record: EventRecord<Data>, viewer: Viewer, share: Share): Data | undefined => {
    if (viewer.role === 'observer') return reduced(record.data);
    if (!isPartner(viewer)) return record.data;
    const level = share.level(record.kind, type?.(record.data));
    if (level === 'full') return record.data;
    return level === 'reduced' ? reduced(record.data) : undefined;
  };
}

/** A copy with only the named fields: a reduced view lists what it shows, so that a new field is hidden until someone decides. */
export const only = <Data extends object, K extends keyof Data>(data: Data, fields: readonly K[]): Data =>
  Object.fromEntries(
    fields.filter((field) => data[field] !== undefined).map((field) => [field, data[field]]),
  ) as Data;
