import { err, ok, type Result } from '@waypost/shared/kernel';
import { systemClock } from '../../platform/clock.js';
import type { Wire } from './caller.js';
import { Drill } from './drill.js';
import { Figures, type DrillReport } from './figures.js';
import { Gate } from './gate.js';
import type { DrillOptions } from './options.js';
import { recruit } from './recruit.js';

/** HTTP calls under way at once, whatever the number of marshals: load that a laptop can make and a server can take. */
const CALLS_AT_ONCE = 24;

/**
 * A whole drill, from joining to its report.
 * @param signal stops it; whatever is under way is dropped
 * @param say told once the march is under way
 */
export async function runDrill(
  options: DrillOptions,
  signal: AbortSignal,
  say: (line: string) => void = () => {},
): Promise<Result<DrillReport, string>> {
  const startedMs = systemClock.now();
  const figures = new Figures();
  const wire: Wire = { url: options.url, gate: new Gate(CALLS_AT_ONCE), figures, signal };
  const crew = await recruit(wire, options);
  // Stopped while it was still joining: nothing is wrong, there is only less to report.
  if (!crew.ok)
    return signal.aborted ? ok(figures.report((systemClock.now() - startedMs) / 1_000)) : err(crew.error);
  say(`Drill: ${crew.value.marshals.length} marshals, speed ${options.speed}`);
  await new Drill(wire, options, crew.value).run();
  return ok(figures.report((systemClock.now() - startedMs) / 1_000));
}
