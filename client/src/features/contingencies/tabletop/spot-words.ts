import type { Spot } from '@waypost/shared/contingency';
import { useFormat, useT } from '../../../i18n';
import { useRecord } from '../../../sync/hooks';
import { CHECKPOINT, ROUTE, SECTOR } from '@waypost/shared/event';

/** "640 m along Main, between CP2 and CP3, sector A". */
export function useSpotWords(spot: Spot | undefined): string | undefined {
  const t = useT();
  const format = useFormat();
  const route = useRecord(ROUTE, spot?.routeId)?.data.name;
  const before = useRecord(CHECKPOINT, spot?.beforeId)?.data.code;
  const after = useRecord(CHECKPOINT, spot?.afterId)?.data.code;
  const sector = useRecord(SECTOR, spot?.sectorId)?.data.name;
  if (!spot || !route) return undefined;
  return [
    t('contingencies.spot', { distance: format.distance(spot.alongM), route }),
    before && after && t('contingencies.spot.between', { before, after }),
    sector,
  ]
    .filter(Boolean)
    .join(' · ');
}
