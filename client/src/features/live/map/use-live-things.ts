import { useMemo } from 'react';
import { LIMITS } from '@waypost/shared/contract';
import { worstOpen } from '@waypost/shared/coverage';
import {
  ACTIVATION,
  CHECKPOINT,
  INCIDENT,
  PINCH,
  PLACE,
  POST,
  PROGRESS,
  ROUTE,
  routesAsInForce,
  SECTOR,
  type PlaceType,
  type ProgressData,
  type ProgressMark,
} from '@waypost/shared/event';
import { slice, type Position } from '@waypost/shared/geo';
import { FRESH_S, markAt, progressInForce } from '@waypost/shared/march';
import { useFormat, useT } from '../../../i18n';
import type {
  IncidentThing,
  MapThings,
  MarchStretch,
  MarshalThing,
  PinThing,
  ProgressThing,
  SectorThing,
} from '../../../map';
import { useFixes, useNow, useRecords, useRecordSet } from '../../../sync/hooks';
import { onShift } from '../model/on-shift';
import { pointOf } from '../model/place-words';
import { isOpen, type Incident } from '../model/seen';
import { useStreet, type LiveData } from '../parts/use-live-data';
import type { Layer } from './layer-chips';

/** As long as the march's own figures hold: what is older is where an end was last seen. */
const PROGRESS_STALE_MS = FRESH_S * 1_000;

/** Places somebody may have to be sent to within the minute: drawn whatever else is hidden. */
const VITAL: readonly PlaceType[] = ['first_aid', 'aed', 'hospital', 'control', 'closure'];
const NONE: never[] = [];
const ROUTE_KINDS = [ROUTE, ACTIVATION] as const;
const PROGRESS_KINDS = [ROUTE, ACTIVATION, PROGRESS] as const;

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
  const progress = useProgress(live);
  const pins = usePicked(picked);
  return useMemo(
    () => ({ routes, places, pinches, checkpoints, posts, sectors, incidents, marshals, progress, pins }),
    [routes, places, pinches, checkpoints, posts, sectors, incidents, marshals, progress, pins],
  );
}

const SECTOR_KINDS = [SECTOR, INCIDENT, CHECKPOINT] as const;
/** A P1 open in it, a P2, neither (domain.md 3.5). */
const RAG = { 1: 'red', 2: 'amber' } as const;

function useSectors({ sectors, incidents }: LiveData): SectorThing[] {
  const t = useT();
  const records = useRecordSet(SECTOR_KINDS);
  return useMemo(() => {
    const ranked = incidents.length === 0 || incidents.some(({ data }) => data.priority !== undefined);
    const worst = worstOpen(records);
    return sectors.map((sector) => {
      const priority = worst.get(sector.id);
      const tone = priority === 1 || priority === 2 ? priority : undefined;
      // Green would be a claim that nobody made to whoever sees no priorities.
      const state = tone ? RAG[tone] : ranked ? 'green' : undefined;
      const name = `${sector.data.code} ${sector.data.name}`;
      return {
        ...sector,
        ...(tone ? { tone } : {}),
        title: state ? t('live.sector', { name, state: t(`live.rag.${state}`) }) : name,
      };
    });
  }, [sectors, incidents, records, t]);
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

/** The march on the route that is walked now; marks of another one are never drawn. */
function useProgress({ viewer }: LiveData): ProgressThing[] {
  const t = useT();
  const format = useFormat();
  const records = useRecordSet(PROGRESS_KINDS);
  const now = Math.floor(useNow(5_000) / 5_000) * 5_000;
  return useMemo(() => {
    const record = viewer && progressInForce(records, viewer);
    if (!record) return NONE;
    const { id, data } = record;
    const points = records.get(ROUTE, id)?.data.points;
    const stale = (mark: ProgressMark): boolean => now - Date.parse(mark.at) > PROGRESS_STALE_MS;
    const end = (name: 'head' | 'tail', mark: ProgressMark | undefined) =>
      mark && {
        at: mark.point,
        label: t(`live.map.${name}`, { time: format.time(mark.at), age: format.age(mark.at, now) }),
        stale: stale(mark),
      };
    const head = end('head', data.head);
    const tail = end('tail', data.tail);
    return [
      {
        id,
        ...(head ? { head } : {}),
        ...(tail ? { tail } : {}),
        stretches: points ? stretchesOf(data, points, now, stale) : NONE,
      },
    ];
  }, [records, viewer, now, t, format]);
}

function stretchesOf(
  { head, tail, gaps = [], stopped = [] }: ProgressData,
  points: readonly Position[],
  now: number,
  stale: (mark: ProgressMark) => boolean,
): MarchStretch[] {
  const piece = (kind: MarchStretch['kind'], fromM: number, toM: number): MarchStretch => ({
    kind,
    // A stretch without length would be no line at all.
    points: slice(points, Math.max(0, fromM - 1), toM + 1),
  });
  const doubt = (mark: ProgressMark | undefined): MarchStretch[] => {
    if (!mark || mark.sigmaM === undefined || stale(mark)) return [];
    const { value, sigma } = markAt(mark, now);
    return [piece('doubt', value - 2 * sigma, value + 2 * sigma)];
  };
  const whole = head && tail && !stale(head) && !stale(tail) && tail.alongM < head.alongM;
  return [
    ...(whole ? [piece('column', tail.alongM, head.alongM)] : []),
    ...doubt(head),
    ...doubt(tail),
    ...gaps.map(({ fromM, toM }) => piece('gap', fromM, toM)),
    ...stopped.map(({ fromM, toM }) => piece('stopped', fromM, toM)),
  ];
}

function usePicked(picked: Position | undefined): PinThing[] {
  const t = useT();
  return useMemo(
    () => (picked ? [{ id: 'picked', at: picked, label: t('live.report.here') }] : []),
    [picked, t],
  );
}
