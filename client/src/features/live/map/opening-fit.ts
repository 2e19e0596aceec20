import { useRef } from 'react';
import { ROUTE, type EventData } from '@waypost/shared/event';
import { bounds } from '@waypost/shared/geo';
import type { MapFit } from '../../../map';
import { useRecords } from '../../../sync/hooks';

/** Where the map opens: on the whole main route, else on whatever is drawn, else on the event's own middle. Decided once. */
export function useOpeningFit(event: EventData | undefined): MapFit | undefined {
  const routes = useRecords(ROUTE);
  const decided = useRef<MapFit>(undefined);
  if (decided.current) return decided.current;
  const main = routes.filter(({ data }) => data.role === 'main');
  const box = bounds((main.length ? main : routes).flatMap(({ data }) => data.points));
  if (box) decided.current = { key: 'opened', bounds: box };
  else if (event?.centre) return { key: 'nothing-drawn', centre: event.centre, zoom: 15 };
  return decided.current;
}
