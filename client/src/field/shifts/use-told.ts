import { useCallback, useEffect, useMemo } from 'react';
import { useRecords } from '../../sync/hooks';
import { useMine } from '../mine';
import { setPrefs, usePrefs } from '../prefs';
import { POST, SHIFT } from '../refs';
import { shiftNews, toldOf, withNew, type ShiftNews } from './told';

/** News of this person's shifts, until they say that they have read it. */
export function useShiftNews(): { news: readonly ShiftNews[]; understood(): void } {
  const { viewer, nowMs } = useMine();
  const shifts = useRecords(SHIFT);
  const posts = useRecords(POST);
  const { told: kept } = usePrefs();
  const mine = useMemo(() => toldOf(shifts, posts, viewer.personId), [shifts, posts, viewer.personId]);
  const told = useMemo(
    () => (kept?.personId === viewer.personId ? kept.shifts : []),
    [kept, viewer.personId],
  );
  const remember = useCallback(
    (list: typeof mine) => setPrefs({ told: { personId: viewer.personId, shifts: list } }),
    [viewer.personId],
  );
  useEffect(() => {
    const all = withNew(told, mine);
    if (all.length > told.length) remember(all);
  }, [told, mine, remember]);
  const news = useMemo(() => shiftNews(told, mine, nowMs), [told, mine, nowMs]);
  return { news, understood: () => remember(mine) };
}
