import { lazy, Suspense, type ReactNode } from 'react';
import { isPartner, MARCH_ALERT, PROGRESS } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useRecords, useViewer } from '../../sync/hooks';
import { TabCount, type SideTab } from '../../ui';
import { AlertStrip } from './alert-strip';

// The solver comes with the panel: whoever does not open it does not load it.
const MarchPanel = lazy(async () => ({ default: (await import('./panel')).MarchPanel }));

export interface MarchDesk {
  tabs: SideTab[];
  /** Alerts, above the columns of the live screen. */
  strip: ReactNode;
}

/** @param open opens a tab beside the queue by its id */
export function useMarchDesk(open: (tab: string) => void): MarchDesk {
  const t = useT();
  const viewer = useViewer();
  const marked = useRecords(PROGRESS).length > 0;
  // To a partner who is not shown the march an empty panel would only say that there is one.
  const shown = viewer && (marked || !(isPartner(viewer) || viewer.role === 'observer'));
  const panel = (
    <Suspense fallback={<p role="status">{t('common.loading')}</p>}>
      <MarchPanel />
    </Suspense>
  );
  return {
    tabs: shown ? [{ id: 'march', label: t('march.tab'), icon: 'march', badge: <OpenAlerts />, panel }] : [],
    strip: <AlertStrip onOpen={() => open('march')} />,
  };
}

function OpenAlerts(): ReactNode {
  const open = useRecords(MARCH_ALERT).filter(({ data }) => !data.endedAt);
  return <TabCount alarm={open.some(({ data }) => !data.acknowledgedAt)} count={open.length} />;
}
