import { cellsOf, diagramOf, forecast, simulate } from '@waypost/shared/crowd';
import { cpus, loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';
import { writeSection } from './output/keep.mjs';

/** A 10 km route with 100,000 people, as it is forecast while a vertex is dragged, beside a bare sweep of an array. */
const PEOPLE = 100_000;
const ROUTE = {
  lengthM: 10_000,
  segments: [{ fromM: 0, widthM: 12 }],
  pinches: [{ id: 'pinch', fromM: 6000, toM: 6100, widthM: 6 }],
};
const FRAMES = 60;
const ROUNDS = 300;

function bareSweep(cells, steps) {
  let from = new Float64Array(cells + 2).fill(0.5);
  let to = new Float64Array(cells + 2);
  for (let step = 0; step < steps; step++) {
    for (let i = 1; i <= cells; i++) to[i] = from[i] + 0.9 * (from[i - 1] - from[i]);
    [from, to] = [to, from];
  }
  return from[1];
}

/** The fastest of many: whatever else the machine does only ever adds, and all sides take turns. */
function leastMs(works) {
  const least = works.map(() => Infinity);
  for (let round = 0; round < 2 * ROUNDS; round++)
    works.forEach((work, i) => {
      const start = performance.now();
      work();
      // The first half only warms up.
      if (round >= ROUNDS) least[i] = Math.min(least[i], performance.now() - start);
    });
  return least;
}

/** Rows of name, milliseconds, and the ratio to the bare sweep over as many cell updates as the solver makes. */
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
  const { count } = model.cells;
  const input = { route: ROUTE, groups: [{ people: PEOPLE }], band: false, frames: FRAMES };
  const [same, all, solve, whole] = leastMs([
    () => bareSweep(count, Math.round(trace.cellUpdates / count)),
    () => bareSweep(count, trace.timesS.length - 1),
    () => simulate(model, [0, count], FRAMES),
    () => forecast(input),
  ]);
  return [
    { name: 'bare sweep, as many cells as the solver updates', ms: same, ratio: 1 },
    { name: 'bare sweep, all cells of all steps', ms: all, ratio: all / same },
    { name: 'solver, people, frames and curves', ms: solve, ratio: solve / same },
    { name: 'whole forecast without bands', ms: whole, ratio: whole / same },
  ];
}

const page = (
  rows,
) => `The march of the test: 10 km, ${PEOPLE.toLocaleString('en')} people, a street of 12 m with a pinch of 6 m behind which a queue
grows. The bare sweep is one line over two typed arrays, made for as many cells as the solver updates; the aim is at
most 3 × for the solver. The fastest of ${ROUNDS} rounds, all sides by turns. Load average: ${loadavg()[0].toFixed(1)} on ${cpus().length} cores (${cpus()[0].model.trim()}), Node ${process.versions.node}.

| What | ms | ratio |
| :--- | -: | ----: |
${rows.map(({ name, ms, ratio }) => `| ${name} | ${ms.toFixed(2)} | ${ratio.toFixed(2)} × |`).join('\n')}`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = await run();
  console.table(rows);
  if (process.argv.includes('--write')) await writeSection('Crowd forecast', page(rows));
}
