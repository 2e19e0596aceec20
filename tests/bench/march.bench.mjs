import { forecast } from '@waypost/shared/crowd';
import { project } from '@waypost/shared/geo';
import { arrivalsFrom, estimateOf, follow, routeLine } from '@waypost/shared/march';
import { simulatedCaptain, SIMULATED_ROUTE } from '@waypost/shared/testing';
import { pathToFileURL } from 'node:url';
import { writeSection } from './output/keep.mjs';

/**
 * The filter on the route beside putting the last fix on the line, on simulated walks whose truth is known (halts, phones
 * that are wrong by 12 m that wanders, one fix in 25 wrong by 70 m); and the forecast made again from where the march is
 * beside the plan's own, both with their bands.
 */
const WALKS = 60;
const ROUNDS = 30;

function errors(everyS) {
  const line = routeLine(SIMULATED_ROUTE);
  const person = { personId: 'head', duty: 'head' };
  let [filtered, plain, count] = [0, 0, 0];
  for (let seed = 1; seed <= WALKS; seed++) {
    let captain;
    for (const fix of simulatedCaptain(seed, 0.9, everyS)) {
      captain = follow(line, captain, person, fix);
      if (!captain || fix.atS < 120) continue;
      filtered += (estimateOf(captain.track).alongM - fix.truthM) ** 2;
      plain += (project(SIMULATED_ROUTE, fix.at).alongM - fix.truthM) ** 2;
      count++;
    }
  }
  return { filtered: Math.sqrt(filtered / count), plain: Math.sqrt(plain / count) };
}

const marchOf = (people, lengthM) => ({
  route: {
    lengthM,
    segments: [{ fromM: 0, widthM: 16 }],
    pinches: [{ id: 'p', fromM: lengthM * 0.7, toM: lengthM * 0.7 + 50, widthM: 8 }],
    checkpoints: Array.from({ length: 8 }, (_, i) => ({
      id: `c${i}`,
      atM: (lengthM * (i + 1)) / 9,
      crossing: i % 2 === 0,
    })),
  },
  groups: [{ people }],
});

/** Processor time, because other work on the machine must not count. */
function cpuMs(work) {
  for (let i = 0; i < 15; i++) work();
  const before = process.cpuUsage();
  for (let i = 0; i < ROUNDS; i++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / ROUNDS;
}

function costs(people, lengthM) {
  const input = marchOf(people, lengthM);
  const seen = {
    atS: 1_800,
    head: { value: lengthM * 0.5, sigma: 10 },
    tail: { value: lengthM * 0.2, sigma: 10 },
    paceMps: { value: 0.85, sigma: 0.1 },
  };
  return { again: cpuMs(() => arrivalsFrom(input, seen)), plan: cpuMs(() => forecast(input)) };
}

const page = (
  rows,
) => `The filter on the route beside putting the last fix on the line, on ${WALKS} simulated walks whose truth is known: with
halts, phones that are wrong by 12 m that wanders, and one fix in 25 wrong by 70 m. And the forecast made again from where
the march is (coarser cells, five runs) beside the plan's own (nine), in processor time. From
\`node tests/bench/march.bench.mjs --write\`.

| What | Waypost | Beside | Ratio |
| :-- | --: | --: | --: |
${rows
  .map(
    ({ name, waypost, bare, ratio }) =>
      `| ${name} | ${waypost.toFixed(1)} | ${bare.toFixed(1)} | ${ratio.toFixed(2)} × |`,
  )
  .join('\n')}
`;

export async function run() {
  const accuracy = [5, 10, 60].map((everyS) => {
    const { filtered, plain } = errors(everyS);
    return {
      name: `Error with a fix every ${everyS} s, m`,
      waypost: filtered,
      bare: plain,
      ratio: filtered / plain,
    };
  });
  const cost = [
    [9_000, 1_900],
    [40_000, 4_000],
    [100_000, 10_000],
  ].map(([people, lengthM]) => {
    const { again, plan } = costs(people, lengthM);
    return {
      name: `Forecast again, ${people} people on ${lengthM / 1_000} km, ms`,
      waypost: again,
      bare: plan,
      ratio: again / plan,
    };
  });
  return [...accuracy, ...cost];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = await run();
  console.table(rows);
  if (process.argv.includes('--write'))
    process.stdout.write(`${await writeSection('Following the march', page(rows))}\n`);
}
