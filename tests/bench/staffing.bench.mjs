import { cpus, loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';
import highs from 'highs';
import { seededRandom } from '@waypost/shared/kernel';
import {
  assign,
  drawnEvent,
  greedy,
  lowerBound,
  problemOf,
  scoreOf,
  solveWith,
  USUAL_SETTINGS,
} from '@waypost/shared/staffing';
import { writeSection } from './output/keep.mjs';

/** Everyone assigned at once, beside the greedy assignment that a person would make by hand, and the best possible. */
const SIZE = { people: 500, posts: 120, hours: 9 };
const SEEDS = [1, 2, 3, 4, 5];
const BOUND_MS = 120_000;

const timed = (work) => {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
};

function drawn(seed, solve) {
  const problem = problemOf(drawnEvent({ ...SIZE, seed }), USUAL_SETTINGS);
  const hand = timed(() => scoreOf(problem, greedy(problem)));
  const ports = { solve, random: seededRandom(1), now: () => performance.now() };
  const ours = timed(() => assign(problem, ports));
  const best = lowerBound(problem, solve, BOUND_MS);
  const { score } = ours.result;
  return {
    seed,
    needed: problem.slots.reduce((sum, { need }) => sum + need, 0),
    unmet: { hand: unmetOf(hand.result), ours: unmetOf(score) },
    objective: { hand: hand.result.total, ours: score.total, best },
    ms: { hand: hand.ms, ours: ours.ms },
  };
}

const unmetOf = ({ missing, skills, languages }) => missing + skills + languages;

/** For each drawn event what greedy, search and bound come to, and how long it took. */
export async function staffingRows() {
  const solve = solveWith(await highs());
  // Once before it counts, so that the first one does not pay for everything being new.
  drawn(SEEDS[0], solve);
  return SEEDS.map((seed) => drawn(seed, solve));
}

const HEAD = [
  'Event',
  'People needed',
  'Unmet needs',
  'greedy',
  'Cost beside the greedy',
  'Cost beside the bound',
  'Seconds',
  'greedy',
  'Time beside the greedy',
];
const times = (part, whole, digits) => `${(part / whole).toFixed(digits)} ×`;

/** One line for each drawn event. */
const table = (rows) =>
  [
    HEAD,
    HEAD.map(() => '--:'),
    ...rows.map(({ seed, needed, unmet, objective, ms }) => [
      seed,
      needed,
      unmet.ours,
      unmet.hand,
      times(objective.ours, objective.hand, 3),
      times(objective.ours, objective.best, 3),
      (ms.ours / 1000).toFixed(1),
      (ms.hand / 1000).toFixed(1),
      times(ms.ours, ms.hand, 1),
    ]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const page = (
  rows,
) => `${SIZE.people} people, ${SIZE.posts} posts, three shifts of three hours, drawn by chance. _Greedy_ is the assignment that a person would
make by hand, the most important post first. _The bound_ is a relaxation that no assignment can beat; it leaves wishes
and ways out, so the true distance is smaller. A cost counts people, skills and languages missing far above wishes,
pairs, hours and ways. The search stops when the needs are met as far as they can be and the rest is within 5 % of the
bound, or when six rounds in a row gained next to nothing. Load average: ${loadavg()[0].toFixed(1)} on ${cpus().length} cores (${cpus()[0].model.trim()}), Node ${process.versions.node}.

${table(rows)}`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = await staffingRows();
  process.stdout.write(`${table(rows)}\n`);
  if (process.argv.includes('--write')) await writeSection('Everyone assigned at once', page(rows));
}
