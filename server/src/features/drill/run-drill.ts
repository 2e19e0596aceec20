import { err, ok, type Result } from '@waypost/shared/kernel';
import type { Wire } from './caller.js';
import { Drill } from './drill.js';
import { Figures, type DrillReport } from './figures.js';
import { Gate } from './gate.js';
import type { DrillOptions } from './options.js';
import type { Scored } from './exercise.js';
import { recruit } from './recruit.js';
import { wallTime, type DrillTime } from './time.js';
import { Traffic } from './traffic.js';

/** HTTP calls under way at once, whatever the number of marshals: load that a laptop can make and a server can take. */
const CALLS_AT_ONCE = 24;

export interface DrillResult extends DrillReport {
  /** What the drill was worth; only of one with a script. */
  scored?: Scored;
}

/**
 * A whole drill, from joining to its report.
 * @param signal stops it; whatever is under way is dropped
 * @param say told once the march is under way
 * @param time the wall's, at the speed of the options; a test or a rehearsal has its own
 */
export async function runDrill(
  options: DrillOptions,
  signal: AbortSignal,
  say: (line: string) => void = () => {},
  time: DrillTime = wallTime(options.speed),
): Promise<Result<DrillResult, string>> {
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1_000;
  const figures = new Figures();
  const { clock } = time;
  const traffic = new Traffic();
  const wire: Wire = { url: options.url, gate: new Gate(CALLS_AT_ONCE), figures, clock, traffic, signal };
  const crew = await recruit(wire, options);
  // Stopped while it was still joining: nothing is wrong, there is only less to report.
  if (!crew.ok) return signal.aborted ? ok(figures.report(seconds())) : err(crew.error);
  say(`EXERCISE: ${options.file.title.en}, ${crew.value.marshals.length} marshals, speed ${time.speed}`);
  const drill = new Drill(wire, options, crew.value, time);
  const no = await drill.run();
  if (no) return err(no);
  const { scored } = drill;
  return ok({ ...figures.report(seconds()), ...(scored ? { scored } : {}) });
}
