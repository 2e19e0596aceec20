import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { routeInForce, routesAsInForce } from '@waypost/shared/event/activation';
import type { ProgressData } from '@waypost/shared/event/progress';
import { useFormat, useT } from '../../i18n';
import { useRecords, useRecordSet } from '../../sync/hooks';
import { assignmentsOf } from '../assigned/assigned';
import { useMine } from '../mine';
import { Opening } from '../parts/opening';
import { Screen } from '../parts/screen';
import { useWhere } from '../position/location';
import { usePrefs } from '../prefs';
import { CHECKPOINT, INCIDENT, PLACE, POST, PROGRESS, ROUTE_KINDS, SECTOR } from '../refs';
import { PlacesTable } from './places-table';
import { useBasemap } from './use-basemap';

const FieldMap = lazy(async () => ({ default: (await import('../../map/FieldMap')).FieldMap }));

/** Route, checkpoints, posts and places, and where this phone is; and the same as a list for who cannot see a map. */
export function MapScreen(): ReactNode {
  const t = useT();
  const { theme } = usePrefs();
  const { post, event } = useMine();
  const things = useThings();
  const words = { map: t('field.map.name'), zoomIn: t('field.map.zoomIn'), zoomOut: t('field.map.zoomOut') };
  const basemap = useBasemap();
  const at = post?.data.at ?? event?.centre;
  return (
    <Screen title={t('field.map.title')}>
      <div className="map">
        <Suspense fallback={<Opening />}>
          <FieldMap
            words={words}
            things={things}
            theme={theme}
            basemap={basemap}
            {...(at ? { centre: at } : {})}
          />
        </Suspense>
      </div>
      <PlacesTable />
    </Screen>
  );
}

function useThings() {
  const t = useT();
  const format = useFormat();
  const { viewer, post } = useMine();
  const { fix } = useWhere();
  const routeRecords = useRecordSet(ROUTE_KINDS);
  const checkpoints = useRecords(CHECKPOINT);
  const posts = useRecords(POST);
  const places = useRecords(PLACE);
  const sectors = useRecords(SECTOR);
  const incidents = useRecords(INCIDENT);
  const marks = useRecords(PROGRESS);
  return useMemo(() => {
    const assigned = assignmentsOf(incidents, viewer.personId).flatMap(({ id, data }) =>
      data.place?.point
        ? [
            {
              id,
              at: data.place.point,
              priority: data.priority ?? 4,
              label: t(`domain.incident.${data.type}`),
            },
          ]
        : [],
    );
    const mine = posts.map((each) =>
      each.id === post?.id
        ? { ...each, title: t('field.place.post', { code: each.data.code, name: each.data.name }) }
        : each,
    );
    const pins = fix
      ? [{ id: 'me', at: fix.at, label: t('field.map.me'), look: 'me' as const, accuracyM: fix.accuracyM }]
      : [];
    const routes = routesAsInForce(routeRecords);
    const inForce = routeInForce(routeRecords)?.id;
    const end = (name: 'head' | 'tail', mark: ProgressData['head']) =>
      mark && { [name]: { at: mark.point, label: t(`field.map.${name}`, { time: format.time(mark.at) }) } };
    const progress = marks
      .filter(({ id }) => id === inForce)
      .map(({ id, data }) => ({ id, ...end('head', data.head), ...end('tail', data.tail) }));
    return { routes, checkpoints, posts: mine, places, sectors, incidents: assigned, pins, progress };
  }, [
    routeRecords,
    checkpoints,
    posts,
    places,
    sectors,
    incidents,
    marks,
    fix,
    post?.id,
    viewer.personId,
    t,
    format,
  ]);
}
