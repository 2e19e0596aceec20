import { useMemo } from 'react';
import { LIMITS } from '@waypost/shared/contract';
import {
  ACTIVATION,
  CHECKPOINT,
  PINCH,
  PLACE,
  POST,
  PROGRESS,
  ROUTE,
  routesAsInForce,
  type EventRecord,
  type PlaceType,
  type ProgressData,
} from '@waypost/shared/event';
import type { Position } from '@waypost/shared/geo';
import { useFormat, useT } from '../../../i18n';
import type {
  IncidentThing,
  MapThings,
  MarshalThing,
  PinThing,
  ProgressThing,
  SectorThing,
} from '../../../map';
import { useFixes, useNow, useRecords, useRecordSet } from '../../../sync/hooks';
import { onShift } from '../model/on-shift';
import { pointOf } from '../model/place-words';
import { sectorStates } from '../model/sector-states';
import { isOpen, type Incident } from '../model/seen';
import { useStreet, type LiveData } from '../parts/use-live-data';
import type { Layer } from './layer-chips';

/** How old the head may be before it looks old: the march walks some 270 m in this time. */
const PROGRESS_STALE_MS = 5 * 60_000;

/** Places somebody may have to be sent to within the minute: drawn whatever else is hidden. */
const VITAL: readonly PlaceType[] = ['first_aid', 'aed', 'hospital', 'control', 'closure'];
const NONE: never[] = [];
const ROUTE_KINDS = [ROUTE, ACTIVATION] as const;

/** Everything the live map shows, made new only where something changed. */
export function useLiveThings(
  live: LiveData,
  picked: Position | undefined,
  shown: ReadonlySet<Layer>,
): MapThings {
  const routeRecords = useRecordSet(ROUTE_KINDS);
  const allPlaces = useRecords(PLACE);
  const t = useT();
  const allPinches = useRecords(PINCH);
  const checkpoints = useRecords(CHECKPOINT);
  const allPosts = useRecords(POST);
  const posts = useMemo(
    () => (shown.has('posts') ? allPosts.map((post) => ({ ...post, quiet: true })) : NONE),
    [allPosts, shown],
  );
  const pinches = useMemo(
    () =>
      shown.has('plan')
        ? allPinches.map((pinch) => ({ ...pinch, title: pinch.data.name ?? t('domain.kind.pinch') }))
        : NONE,
    [allPinches, shown, t],
  );
  const places = useMemo(
    () => (shown.has('places') ? allPlaces : allPlaces.filter(({ data }) => VITAL.includes(data.type))),
    [allPlaces, shown],
  );
  const routes = useMemo(
    () => routesAsInForce(routeRecords).filter(({ data }) => shown.has('plan') || data.role === 'main'),
    [routeRecords, shown],
  );
  const sectors = useSectors(live);
  const incidents = useIncidents(live);
  const marshals = useMarshals(live);
  const progress = useProgress();
  const pins = usePicked(picked);
  return useMemo(
    () => ({ routes, places, pinches, checkpoints, posts, sectors, incidents, marshals, progress, pins }),
    [routes, places, pinches, checkpoints, posts, sectors, incidents, marshals, progress, pins],
  );
}

const TONES = { red: 1, amber: 2, green: undefined } as const;

function useSectors({ sectors, incidents, checkpoints }: LiveData): SectorThing[] {
  const t = useT();
  return useMemo(() => {
    const ranked = incidents.length === 0 || incidents.some(({ data }) => data.priority !== undefined);
    const states = sectorStates(sectors, incidents, checkpoints, ranked);
    return sectors.map((sector) => {
      const state = states.get(sector.id);
      const tone = state && TONES[state];
      const name = `${sector.data.code} ${sector.data.name}`;
      return {
        ...sector,
        ...(tone ? { tone } : {}),
        title: state ? t('live.sector', { name, state: t(`live.rag.${state}`) }) : name,
      };
    });
  }, [sectors, incidents, checkpoints, t]);
}

function useIncidents({ incidents, checkpoints }: LiveData): IncidentThing[] {
  const t = useT();
  return useMemo(() => {
    const draw = ({ id, data }: Incident): IncidentThing[] => {
      const at = pointOf(data.place, checkpoints);
      if (!at) return [];
      return [
        {
          id,
          at,
          ...(data.priority ? { priority: data.priority } : {}),
          label: t(`domain.incident.${data.type}`),
          ...(data.state === 'reported' ? { fresh: true } : {}),
          ...(data.state === 'controlled' ? { quiet: true } : {}),
          ...(data.place?.accuracyM === undefined ? {} : { accuracyM: data.place.accuracyM }),
        },
      ];
    };
    return incidents.filter(isOpen).flatMap(draw);
  }, [incidents, checkpoints, t]);
}

function useMarshals({ people }: LiveData): MarshalThing[] {
  const street = useStreet();
  const fixes = useFixes();
  const now = useNow(5_000);
  return useMemo(() => {
    const silent = new Set(
      onShift(street, now)
        .filter(({ missing }) => missing)
        .map(({ person }) => person.id),
    );
    const callSigns = new Map(people.map(({ id, data }) => [id, data.callSign]));
    // A position older than the house keeps them is not shown at all (rule P1), whatever the server still sent.
    const fresh = [...fixes].filter(([, fix]) => now - Date.parse(fix.takenAt) < LIMITS.fixLifeMs);
    return fresh.map(([id, fix]) => ({
      id,
      at: [fix.lon, fix.lat] as const,
      label: callSigns.get(id) ?? '',
      accuracyM: fix.accuracyM,
      stale: now - Date.parse(fix.takenAt) > LIMITS.fixStaleMs,
      alarm: silent.has(id),
    }));
  }, [street, fixes, people, now]);
}

function useProgress(): ProgressThing[] {
  const t = useT();
  const format = useFormat();
  const records = useRecords(PROGRESS);
  const minute = Math.floor(useNow(10_000) / 10_000) * 10_000;
  return useMemo(() => {
    const end = (name: 'head' | 'tail', mark: ProgressData['head']) =>
      mark && {
        at: mark.point,
        label: t(`live.map.${name}`, { time: format.time(mark.at), age: format.age(mark.at, minute) }),
        stale: minute - Date.parse(mark.at) > PROGRESS_STALE_MS,
      };
    return records.map(({ id, data }: EventRecord<ProgressData>) => {
      const head = end('head', data.head);
      const tail = end('tail', data.tail);
      return { id, ...(head ? { head } : {}), ...(tail ? { tail } : {}) };
    });
  }, [records, minute, t, format]);
}

function usePicked(picked: Position | undefined): PinThing[] {
  const t = useT();
  return useMemo(
    () => (picked ? [{ id: 'picked', at: picked, label: t('live.report.here') }] : []),
    [picked, t],
  );
}
