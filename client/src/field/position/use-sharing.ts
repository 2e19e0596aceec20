import { useEffect } from 'react';
import { useConnection, useRecords, useSend, useSendFix, useWaiting } from '../../sync/hooks';
import { useMine } from '../mine';
import { SHIFT } from '../refs';
import { locate, mayLocate, useWhere } from './location';
import { shareTime } from './share-time';
import { FIX_EVERY_MS, FIX_EVERY_SOS_MS, sharingState, type SharingState } from './sharing';
import { useBattery } from './use-battery';

/** Whether this phone's position is shared now, or why not. */
export function useSharing(): SharingState {
  const { me, viewer, event, nowMs } = useMine();
  const shifts = useRecords(SHIFT);
  const battery = useBattery();
  const { permission } = useWhere();
  return sharingState({
    wanted: me?.sharesPosition ?? false,
    time: shareTime(shifts, viewer.personId, nowMs),
    event,
    battery,
    permission,
    nowMs,
  });
}

/** Turns sharing on or off. Turning it on asks the browser at once, while the person is looking. */
export function useSetSharing(): (shares: boolean) => Promise<void> {
  const send = useSend();
  const { viewer } = useMine();
  return async (shares) => {
    if (shares && !(await mayLocate())) return;
    void send('person.share_position', { id: viewer.personId, shares });
  };
}

/** Sends a position every minute while sharing is on, every 15 seconds while this person's SOS is open. */
export function usePositionReports(sharing: SharingState, sos: boolean): void {
  const sendFix = useSendFix();
  const { viewer } = useMine();
  // Before the server knows of the wish, and while nobody can hear, a position would be looked up for nothing.
  const agreed = !useWaiting().has(viewer.personId);
  const heard = useConnection().state === 'live';
  const on = (sharing === 'on' || sos) && agreed && heard;
  useEffect(() => {
    if (!on) return;
    const report = async (): Promise<void> => {
      const fix = await locate({ exact: sos });
      if (fix)
        sendFix({
          at: [fix.at[0], fix.at[1]],
          accuracyM: fix.accuracyM,
          takenAt: new Date(fix.takenAtMs).toISOString(),
        });
    };
    void report();
    const timer = setInterval(() => void report(), sos ? FIX_EVERY_SOS_MS : FIX_EVERY_MS);
    return () => clearInterval(timer);
  }, [on, sos, sendFix]);
}
