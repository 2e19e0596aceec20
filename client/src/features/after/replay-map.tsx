import { useMemo, useRef, type ReactNode } from 'react';
import type { Moment } from '@waypost/shared/after';
import { EVENT, ROUTE } from '@waypost/shared/event';
import { bounds } from '@waypost/shared/geo';
import { useFormat, useT } from '../../i18n';
import { EventMap, type MapFit } from '../../map';
import { serverConfig } from '../../platform/endpoints';
import { useAnswer } from '../../platform/use-answer';
import { useViewer } from '../../sync/hooks';
import style from './after.module.css';
import { thingsAt } from './model/things';

interface Props {
  moment: Moment;
  /** The records at the end of the day: where the map opens. */
  last: Moment;
  selected: string | undefined;
  onSelect(id: string | undefined): void;
  fit: MapFit | undefined;
}

/** The map as it was. It moves only when somebody asked to be shown something. */
export function ReplayMap({ moment, last, selected, onSelect, fit }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { value: config } = useAnswer(serverConfig);
  const things = useMemo(
    () =>
      thingsAt(moment, {
        incident: (type) => t(`domain.incident.${type}`),
        end: (which, at) => t(`after.map.${which}`, { time: format.time(at) }),
      }),
    [moment, t, format],
  );
  const opening = useOpening(last);
  return (
    <div className={style.map}>
      <EventMap
        things={things}
        selected={selected ? { kind: 'incident', id: selected } : undefined}
        onSelect={(ref) => onSelect(ref?.kind === 'incident' ? ref.id : undefined)}
        fit={fit ?? opening}
        basemap={config?.basemap}
      />
    </div>
  );
}

/** Decided once: what comes and goes while it plays must not move the map. */
function useOpening(last: Moment): MapFit | undefined {
  const eventId = useViewer()?.eventId;
  const decided = useRef<MapFit>(undefined);
  if (decided.current) return decided.current;
  const routes = last.all(ROUTE);
  const main = routes.filter(({ data }) => data.role === 'main');
  const box = bounds((main.length ? main : routes).flatMap(({ data }) => data.points));
  if (box) decided.current = { key: 'opened', bounds: box };
  const centre = eventId && last.get(EVENT, eventId)?.data.centre;
  return decided.current ?? (centre ? { key: 'nothing-drawn', centre, zoom: 15 } : undefined);
}
