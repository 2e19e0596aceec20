import { cellsOf, diagramOf, forecast, simulate } from '@waypost/shared/crowd';
import { pathToFileURL } from 'node:url';

/** A 10 km route with 100,000 people, as it is forecast while a vertex is dragged, beside a bare sweep of an array. */
const PEOPLE = 100_000;
const ROUTE = {
  lengthM: 10_000,
  segments: [{ fromM: 0, widthM: 12 }],
  pinches: [{ id: 'pinch', fromM: 6000, toM: 6100, widthM: 6 }],
};
const FRAMES = 60;
const ROUNDS = 40;

function bareSweep(cells, steps) {
  let from = new Float64Array(cells + 2).fill(0.5);
  let to = new Float64Array(cells + 2);
  for (let step = 0; step < steps; step++) {
    for (let i = 1; i <= cells; i++) to[i] = from[i] + 0.9 * (from[i - 1] - from[i]);
    [from, to] = [to, from];
  }
  return from[1];
}

function medianMs(work) {
  for (let i = 0; i < ROUNDS; i++) work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[ROUNDS >> 1];
}

/** Rows of name, milliseconds, and the ratio to the bare sweep over the same cells and steps. */
export async function run() {
  const model = {
    cells: cellsOf(ROUTE),
    diagram: diagramOf({ kind: 'weidmann' }),
    groups: [{ people: PEOPLE, paceMps: 0.9 }],
    release: [{ fromS: 0, perS: 8.8 }],
    formation: 'in_order',
    feeders: [],
    halts: [],
    endPerS: Infinity,
    horizonS: 86_400,
  };
  const trace = simulate(model, [0, model.cells.count], FRAMES);
  const steps = trace.timesS.length - 1;
  const all = medianMs(() => bareSweep(model.cells.count, steps));
  const peopled = medianMs(() =>
    bareSweep(model.cells.count, Math.round(trace.cellUpdates / model.cells.count)),
  );
  const solve = medianMs(() => simulate(model, [0, model.cells.count], FRAMES));
  const input = { route: ROUTE, groups: [{ people: PEOPLE }], band: false, frames: FRAMES };
  const whole = medianMs(() => forecast(input));
  return [
    { name: 'bare sweep, all cells of all steps', ms: all, ratio: 1 },
    { name: 'solver, beside all cells of all steps', ms: solve, ratio: solve / all },
    { name: 'solver, beside only cells with people in them', ms: solve, ratio: solve / peopled },
    { name: 'whole forecast without bands', ms: whole, ratio: whole / all },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.table(await run());
}
