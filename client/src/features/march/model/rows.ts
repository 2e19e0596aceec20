import type { Band } from '@waypost/shared/crowd';
import type { CheckpointData, EventRecord, ProgressData } from '@waypost/shared/event';
import { project, type Position } from '@waypost/shared/geo';
import type { Arrivals, PlaceArrival } from '@waypost/shared/march';

/** A time to come with its span, milliseconds since 1970. */
export interface Span {
  low: number;
  likely: number;
  high: number;
}

/** A checkpoint, or the end of the route, and when the march passes it. */
export interface ArrivalRow {
  id: string;
  checkpoint?: CheckpointData;
  atM: number;
  /** When an end passed, where that is known. */
  headAt?: number;
  tailAt?: number;
  head?: Span;
  tail?: Span;
  closes?: Span;
  reopens?: Span;
  /** The tail is past it. */
  over: boolean;
}

interface Ground {
  points: readonly Position[];
  lengthM: number;
  checkpoints: readonly EventRecord<CheckpointData>[];
  progress: ProgressData | undefined;
}

/** From a forecast that was made here. */
export function rowsOfRun(run: Arrivals, stepOffMs: number, ground: Ground): ArrivalRow[] {
  const span = (band: Band | undefined): Span | undefined =>
    band && Number.isFinite(band.likely)
      ? { low: at(band.low), likely: at(band.likely), high: at(band.high) }
      : undefined;
  const at = (seconds: number): number => stepOffMs + seconds * 1_000;
  const row = (place: PlaceArrival): ArrivalRow => ({
    ...known(place.id, place.atM, ground),
    ...spans({
      head: span(place.headS),
      tail: span(place.tailS),
      closes: span(place.closesS),
      reopens: span(place.reopensS),
    }),
    over: place.tailS === undefined,
  });
  return [...run.places, run.finish].map(row);
}

/** From the record, as the server last wrote it: for whoever does not have the plan's crowd. */
export function rowsOfRecord(ground: Ground): ArrivalRow[] {
  const arrivals = ground.progress?.arrivals;
  if (!arrivals) return [];
  const from = Date.parse(arrivals.at);
  const span = (band: readonly [number, number, number] | undefined): Span | undefined =>
    band && { low: from + band[0] * 1_000, likely: from + band[1] * 1_000, high: from + band[2] * 1_000 };
  const places = ground.checkpoints
    .flatMap(({ id, data }) => {
      const atM = project(ground.points, data.at)?.alongM;
      return atM === undefined ? [] : [{ id, atM }];
    })
    .toSorted((a, b) => a.atM - b.atM);
  const rows = places.map(({ id, atM }): ArrivalRow => {
    const told = arrivals.places.find(({ checkpointId }) => checkpointId === id);
    return {
      ...known(id, atM, ground),
      ...spans({
        head: span(told?.head),
        tail: span(told?.tail),
        closes: span(told?.closes),
        reopens: span(told?.reopens),
      }),
      over: told === undefined,
    };
  });
  const { finish } = arrivals;
  const end = finish && {
    id: 'finish',
    atM: ground.lengthM,
    ...spans({ head: span(finish.head), tail: span(finish.tail) }),
    over: finish.tail === undefined,
  };
  return end ? [...rows, end] : rows;
}

function known(
  id: string,
  atM: number,
  { checkpoints, progress }: Ground,
): Pick<ArrivalRow, 'id' | 'atM' | 'checkpoint' | 'headAt' | 'tailAt'> {
  const checkpoint = checkpoints.find((each) => each.id === id)?.data;
  const passed = progress?.passed?.find(({ checkpointId }) => checkpointId === id);
  return {
    id,
    atM,
    ...(checkpoint ? { checkpoint } : {}),
    ...(passed?.headAt ? { headAt: Date.parse(passed.headAt) } : {}),
    ...(passed?.tailAt ? { tailAt: Date.parse(passed.tailAt) } : {}),
  };
}

type Times = Pick<ArrivalRow, 'head' | 'tail' | 'closes' | 'reopens'>;

/** Only those that are there: an absent field and one without a value are not the same to the type checker. */
const spans = (times: { [Key in keyof Times]: Span | undefined }): Times =>
  Object.fromEntries(Object.entries(times).filter(([, span]) => span !== undefined)) as Times;
