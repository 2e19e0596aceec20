import type { Difference } from './differences';
import type { LogEntry } from './noise';

/** Kinds whose records are edited field by field, so that one field can be put back. */
const PLAN_KINDS = new Set([
  'route',
  'checkpoint',
  'pinch',
  'crowd_plan',
  'sector',
  'place',
  'post',
  'shift',
  'person',
  'event',
]);
/** Fields of a plan record that an edit may not set. */
const NOT_BY_EDIT: Record<string, readonly string[]> = {
  person: ['role', 'access', 'joinedAt', 'sharesPosition', 'sharesWithPartners'],
  event: ['state', 'wentLiveAt', 'closedAt'],
};

export interface Restore {
  name: string;
  payload: { id: string; set: Record<string, unknown> };
}

/**
 * The command that puts a field back to what it was before an entry changed it. Edits set whole top-level fields, so
 * the whole field goes back; one that was not there is cleared with `null`.
 */
export function restoreOf(change: LogEntry['changes'][number], difference: Difference): Restore | undefined {
  const field = difference.path.split('.')[0];
  if (!field || change.removed || change.before === undefined || !PLAN_KINDS.has(change.kind))
    return undefined;
  if (NOT_BY_EDIT[change.kind]?.includes(field)) return undefined;
  const before = (change.before as Record<string, unknown>)[field];
  return { name: `${change.kind}.edit`, payload: { id: change.id, set: { [field]: before ?? null } } };
}
