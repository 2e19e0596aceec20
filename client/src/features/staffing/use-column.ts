import { useMemo } from 'react';
import { forecast } from '@waypost/shared/crowd';
import { CHECKPOINT, CROWD_PLAN, EVENT, forecastInputOf, PINCH, PLACE, ROUTE } from '@waypost/shared/event';
import { useRecordSet, useViewer } from '../../sync/hooks';

/** What the forecast reads of the plan. */
const READ = [EVENT, CROWD_PLAN, ROUTE, CHECKPOINT, PINCH, PLACE];

/** How long the march is on its route by the forecast, metres; nothing while there is no route to forecast. */
export function useColumnM(): number | undefined {
  const eventId = useViewer()?.eventId;
  const records = useRecordSet(READ);
  return useMemo(() => {
    const planned = eventId && forecastInputOf(records, eventId);
    if (!planned) return undefined;
    const { likely } = forecast({ ...planned.input, band: false }).columnM;
    return Number.isFinite(likely) ? likely : undefined;
  }, [records, eventId]);
}
