import { scoreJson } from '@waypost/shared/drill';
import { COMPETENCES } from '../../features/drill/answer-sheet.js';
import { loadDrill } from '../../features/drill/drill-files.js';
import { scoreTable } from '../../features/drill/score-words.js';
import { rehearse } from '../drill-rehearsal.js';
import { CliFault, numberIn, readArgs, usageFault, type CliCommand, type Output } from '../command.js';

const HELP = `Plays a scripted exercise from beginning to end and prints its score and what to talk about afterwards.

Usage: npx waypost drill <calm|storm|counter-protest|file.yaml> [options]

It runs on a server of its own, with the demonstration's plan and people, and leaves nothing behind. Without --speed time
leaps, so that an hour takes less than a minute. To play in an event of your own, or for load: npm run drill -- --help

  --control   how well control is played: good, slow, poor; or human, who gets a link and takes part (default good)
  --speed     drill seconds in a second, 1 to 600 (human: default 1)
  --marshals  how many marshals (default: as many as the drill names)
  --seed      another number, another day (default 1)
  --check     read the file and say what is wrong with it, without playing it
  --score-json  the score for programs
`;

const OPTIONS = {
  control: { type: 'string' },
  speed: { type: 'string' },
  marshals: { type: 'string' },
  seed: { type: 'string' },
  check: { type: 'boolean' },
  'score-json': { type: 'boolean' },
} as const;

const CONTROLS = [...COMPETENCES, 'human'] as const;

async function run(args: string[], { out, note }: Output): Promise<void> {
  const { values, positionals } = readArgs(args, OPTIONS, ['the drill']);
  const read = await loadDrill(positionals[0]!);
  if (!read.ok) throw new CliFault(read.error.join('\nwaypost: '));
  const file = read.value;
  if (values.check) {
    out(
      `${file.title.en}: ${file.injects.length} injects, ${file.minutes} minutes. Nothing is wrong with it.`,
    );
    return;
  }
  const control = CONTROLS.find((one) => one === (values.control ?? 'good'));
  if (!control) throw usageFault(`--control is one of ${CONTROLS.join(', ')}`);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const number = (name: 'speed' | 'marshals' | 'seed', most: number): number | undefined =>
    values[name] === undefined ? undefined : numberIn(values[name], name, 1, most);
  const { scored } = await rehearse(
    {
      file,
      control,
      seed: number('seed', 1e9) ?? 1,
      marshals: number('marshals', 1_000),
      speed: number('speed', 600),
    },
    stop.signal,
    note,
  );
  if (!scored) throw new CliFault(`${file.title.en} has nothing to score, or was stopped before it began`);
  out(
    values['score-json']
      ? JSON.stringify(scoreJson(scored.drill, scored.score), null, 2)
      : scoreTable(scored),
  );
}

export const drillCommand: CliCommand = {
  name: 'drill',
  summary: 'play a scripted exercise and print its score',
  help: HELP,
  run,
};
