import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Forecast, ForecastInput } from '@waypost/shared/crowd';
import { CROWD_PLAN, forecastInputOf, type PlannedForecast } from '@waypost/shared/event';
import { useRecord } from '../../../sync/hooks';
import type { Plan } from '../model/plan';
import { ForecastContext, type ForecastDesk } from './context';
import { playSpan } from './model/moment';
import { movedLine } from './model/moved';
import { recordsOf, type Moved } from './model/records';
import { Runner, type ForecastWorker } from './model/runner';

interface Answer {
  planned: PlannedForecast;
  found: Forecast;
  banded: boolean;
}

/** Keeps the forecast of the plan, recomputed whenever the plan changes and while a vertex is under the hand. */
export function ForecastProvider({ plan, children }: { plan: Plan; children: ReactNode }): ReactNode {
  const crowd = useRecord(CROWD_PLAN, plan.eventId);
  const moved = useSyncExternalStore(movedLine.subscribe, movedLine.read);
  const [routeId, setRouteId] = useState<string>();
  const planned = useMemo(
    () => forecastInputOf(recordsOf(plan, crowd, moved), plan.eventId, routeId ? { routeId } : {}),
    [plan, crowd, moved, routeId],
  );
  // The dragged line is laid aside when the plan has it: not before, or the old one would flash up in between.
  useEffect(() => movedLine.done(), [plan.routes]);
  const answer = useAnswer(planned, moved);
  const found = planned && answer?.found;
  const play = usePlay(found);
  const [placeM, setPlaceM] = useState<number>();
  const [open, setOpen] = useState(readOpen);
  const route = useMemo(() => {
    const drawn = plan.routes.find(({ id }) => id === answer?.planned.routeId);
    return drawn && moved?.routeId === drawn.id
      ? { ...drawn, data: { ...drawn.data, points: moved.points } }
      : drawn;
  }, [plan.routes, answer, moved]);
  const desk = useMemo<ForecastDesk>(
    () => ({
      planned,
      found,
      route,
      settled: answer?.banded === true && answer.planned === planned,
      crowd,
      ...play,
      placeM,
      setPlaceM,
      open,
      setOpen(next) {
        keepOpen(next);
        setOpen(next);
      },
      routeId,
      setRouteId,
      moved,
    }),
    [planned, found, route, answer, crowd, play, placeM, open, routeId, moved],
  );
  return <ForecastContext value={desk}>{children}</ForecastContext>;
}

/** The bands wait until the plan has been still for a moment: every key in a field is a change of it. */
const STILL_MS = 250;

/** The likely run at once, the bands when nothing moves. */
function useAnswer(planned: PlannedForecast | undefined, moved: Moved | undefined): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  const asked = useRef(new WeakMap<ForecastInput, Answer['planned']>());
  const runner = useMemo(
    () =>
      new Runner(openWorker, (found, input) => {
        const from = asked.current.get(input);
        if (from) setAnswer({ planned: from, found, banded: input.band !== false });
      }),
    [],
  );
  useEffect(() => () => runner.stop(), [runner]);
  useEffect(() => {
    if (!planned) return setAnswer(undefined);
    const likely: ForecastInput = { ...planned.input, band: false };
    asked.current.set(likely, planned).set(planned.input, planned);
    runner.run(likely);
    if (moved) return;
    const timer = setTimeout(() => runner.run(planned.input), STILL_MS);
    return () => clearTimeout(timer);
  }, [planned, moved, runner]);
  return answer;
}

const openWorker = (): ForecastWorker =>
  new Worker(new URL('./model/forecast.worker.ts', import.meta.url), { type: 'module' });

/** A march of three hours plays in half a minute. */
const PLAY_SECONDS = 30;
const FRAMES_PER_SECOND = 12;

/** The moment that is shown; it runs on by itself while it is played. */
function usePlay(
  found: Forecast | undefined,
): Pick<ForecastDesk, 'timeS' | 'setTimeS' | 'playing' | 'setPlaying'> {
  const [wanted, setTimeS] = useState<number>();
  const [playing, setPlaying] = useState(false);
  const span = found ? playSpan(found) : { fromS: 0, toS: 0 };
  // The first look is at a full street: when the head arrives at the end.
  const opening =
    found && Number.isFinite(found.finish.headS.likely) ? found.finish.headS.likely : span.fromS;
  const timeS = Math.min(span.toS, Math.max(span.fromS, wanted ?? opening));
  const now = useRef({ timeS, span });
  now.current = { timeS, span };
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const { timeS: at, span: within } = now.current;
      const next = at + (within.toS - within.fromS) / (PLAY_SECONDS * FRAMES_PER_SECOND);
      setTimeS(Math.min(next, within.toS));
      if (next >= within.toS) setPlaying(false);
    }, 1000 / FRAMES_PER_SECOND);
    return () => clearInterval(timer);
  }, [playing]);
  return useMemo(
    () => ({
      timeS,
      setTimeS,
      playing,
      setPlaying(next: boolean) {
        const { timeS: at, span: within } = now.current;
        if (next && at >= within.toS) setTimeS(within.fromS);
        setPlaying(next);
      },
    }),
    [timeS, playing],
  );
}

const KEY = 'waypost.plan.profile';
const readOpen = (): boolean => localStorage.getItem(KEY) !== 'away';
const keepOpen = (open: boolean): void => localStorage.setItem(KEY, open ? 'open' : 'away');
