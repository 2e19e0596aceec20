import { useCallback, useMemo, type ReactNode } from 'react';
import { frameAt } from '@waypost/shared/crowd';
import { pointAlong, project } from '@waypost/shared/geo';
import { useFormat, useT } from '../../../i18n';
import { EventMap, type EventMapProps, type MapThings, type OnPoint } from '../../../map';
import { useForecast } from './context';
import { instantOf } from './model/clock';
import { endsAt, levelRuns, stretchOf } from './model/moment';

/** A pointer this near to the line is on it, pixels. */
const NEAR_PX = 14;

/** The plan's map with the crowd of the chosen moment on it; hovering the route marks the place in the profile too. */
export function PlanMap({ things, ...rest }: EventMapProps): ReactNode {
  const crowd = useCrowdThings();
  const { route, open, setPlaceM } = useForecast();
  const points = route?.data.points;
  const onPoint = useCallback<OnPoint>(
    (at, metresPerPx) => {
      const hit = at && points && project(points, at);
      setPlaceM(hit && hit.awayM <= NEAR_PX * metresPerPx ? hit.alongM : undefined);
    },
    [points, setPlaceM],
  );
  const all = useMemo<MapThings>(
    () => ({ ...things, ...crowd, pins: [...(things.pins ?? []), ...(crowd.pins ?? [])] }),
    [things, crowd],
  );
  return <EventMap things={all} onPoint={open ? onPoint : undefined} {...rest} />;
}

function useCrowdThings(): MapThings {
  const t = useT();
  const format = useFormat();
  const { found, route, planned, timeS, placeM, open } = useForecast();
  const frame = found ? frameAt(found.field, timeS) : 0;
  const march = useMemo<MapThings>(() => {
    if (!open || !found || !route || !planned) return {};
    const { points } = route.data;
    const { field } = found;
    const clock = format.time(instantOf(planned.stepOffAt, field.timesS[frame]!));
    const ends = endsAt(field, frame);
    const widthM = field.widthM.reduce((sum, each) => sum + each, 0) / field.cells;
    const runs = levelRuns(field, frame).map((run) => ({ level: run.level, points: stretchOf(points, run) }));
    return {
      crowd: [{ id: route.id, widthM, runs }],
      progress: ends
        ? [
            {
              id: route.id,
              head: {
                at: pointAlong(points, ends.headM),
                label: t('forecast.map.head', { time: clock }),
              },
              tail: { at: pointAlong(points, ends.tailM), label: t('forecast.map.tail') },
            },
          ]
        : [],
    };
  }, [open, found, route, planned, frame, t, format]);
  return useMemo<MapThings>(() => {
    if (!open || placeM === undefined || !route) return march;
    const at = pointAlong(route.data.points, placeM);
    return { ...march, pins: [{ id: 'profile-place', at, label: format.distance(placeM) }] };
  }, [march, placeM, route, open, format]);
}
