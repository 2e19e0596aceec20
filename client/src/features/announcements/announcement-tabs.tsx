import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { ANNOUNCEMENT, isInForce, isPartner, isStaff, type Viewer } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useNow, useRecords, useViewer } from '../../sync/hooks';
import { TabCount, useCommands, type SideTab } from '../../ui';
import { AnnouncementsPanel } from './panel';

/** Who writes down what was announced. */
const records = (viewer: Viewer | undefined): boolean =>
  viewer !== undefined && (isStaff(viewer) || viewer.role === 'lead_marshal');

/** For those who lead; for a partner, as soon as there is one that the agreement shows them. */
export function useAnnouncementTabs(open: (tab: string) => void): SideTab[] {
  const t = useT();
  const viewer = useViewer();
  const mayRecord = records(viewer);
  const any = useRecords(ANNOUNCEMENT).length > 0;
  const [writing, setWriting] = useState(false);
  const begin = useCallback(() => {
    setWriting(true);
    open('announcements');
  }, [open]);
  const commands = useMemo(
    () => (mayRecord ? [{ id: 'announcements.new', label: t('announcements.new'), run: begin }] : []),
    [mayRecord, begin, t],
  );
  useCommands('announcements', commands);
  if (!viewer || !(mayRecord || (isPartner(viewer) && any))) return [];
  return [
    {
      id: 'announcements',
      label: t('announcements.tab'),
      icon: 'megaphone',
      badge: <InForceCount />,
      panel: <AnnouncementsPanel mayRecord={mayRecord} writing={writing} onWrite={setWriting} />,
    },
  ];
}

function InForceCount(): ReactNode {
  const all = useRecords(ANNOUNCEMENT);
  const now = useNow(10_000);
  return <TabCount alarm count={all.filter(({ data }) => isInForce(data, now)).length} />;
}
