import { INCIDENT, isOver, PERSON, type Duty, type Records } from '@waypost/shared/event';
import type { Id } from '@waypost/shared/kernel';
import type { CaptainDuty } from '@waypost/shared/march';

/** Those who walk with the column and so show where it is. */
const COLUMN: readonly Duty[] = ['captain', 'front', 'side', 'rear'];

/** What somebody marks of the march; nothing for whoever stands on a post, or was sent to an incident and has left it. */
export function captainDuty(records: Records, personId: Id): CaptainDuty | undefined {
  const duties = records.get(PERSON, personId)?.data.duties ?? [];
  const duty = duties.includes('head')
    ? 'head'
    : duties.includes('tail')
      ? 'tail'
      : duties.some((each) => COLUMN.includes(each))
        ? 'column'
        : undefined;
  return duty && !isSent(records, personId) ? duty : undefined;
}

const isSent = (records: Records, personId: Id): boolean =>
  records
    .all(INCIDENT)
    .some(
      ({ data }) => data.assigned.includes(personId) && data.state !== 'controlled' && !isOver(data.state),
    );
