import { nextCheckIn } from '@waypost/shared/event/check-in';
import { isOver } from '@waypost/shared/event/incident';
import { useOutbox, useRecord, useRecords } from '../../sync/hooks';
import { useMine } from '../mine';
import { CHECK_IN, INCIDENT } from '../refs';

/** When this person last said "all safe", whether or not the server knows yet. */
export function useLastCheckIn(): string | undefined {
  const { viewer } = useMine();
  const known = useRecord(CHECK_IN, viewer.personId)?.data.happenedAt;
  const kept = useOutbox()
    .filter((item) => item.name === 'check_in.report' && item.state !== 'refused')
    .map((item) => item.happenedAt);
  return [...kept, ...(known ? [known] : [])].sort().at(-1);
}

/** When the next "all safe" is due, in milliseconds since 1970. */
export function useNextCheckIn(): number | undefined {
  const { event, duty, phase } = useMine();
  const lastAt = useLastCheckIn();
  const alert = useRecords(INCIDENT).some(
    ({ data }) => (data.priority ?? 4) <= 2 && !isOver(data.state) && data.state !== 'controlled',
  );
  if (event?.state !== 'live') return undefined;
  return nextCheckIn({
    shift: duty.current,
    phase: phase?.phase,
    phased: event.phases.length > 0,
    lastAt,
    alert,
  });
}
