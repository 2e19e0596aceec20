import {
  forecast,
  routeFromLine,
  type Band,
  type Forecast,
  type ForecastInput,
  type PinchInput,
} from '@waypost/shared/crowd';
import {
  CHECKPOINT,
  DEFAULT_WIDTH_M,
  forecastInputOf,
  PINCH,
  ROUTE,
  type Records,
} from '@waypost/shared/event';
import { suggestAll } from '@waypost/shared/formats';
import { ID_PATTERN, type Id } from '@waypost/shared/kernel';
import { LedgerService } from '../../ledger/ledger.service.js';
import { CliFault, readArgs, table, usageFault, type CliCommand, type Output } from '../command.js';
import { noteExercise } from '../exercise-note.js';
import { inHouse } from '../house.js';
import { readPlanFile } from '../plan-file.js';

const HELP = `Forecasts how a march flows along its main route: head and tail, queues, and how fast to let people go.

Usage: npx waypost forecast <event id | route file> [options]

Of an event its crowd plan is forecast; the options stand instead of what they name. A route file needs --people.

  --people   how many come
  --width    usable width in metres along the whole route (a file's default is ${DEFAULT_WIDTH_M})
  --pace     metres per second, of everybody (default 0.9)
  --release  most that leave assembly, such as 11/s; without it the column sets off at a comfortable density
  --pinch    a narrowing from-to:width in metres, such as 2000-2100:5; may be given several times
  --json     everything, for programs

Times are minutes from step-off, as low / likely / high. What the figures rest on is told beside them.`;

const OPTIONS = {
  people: { type: 'string' },
  width: { type: 'string' },
  pace: { type: 'string' },
  release: { type: 'string' },
  pinch: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

function amount(text: string, name: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= least && value <= most)) {
    throw usageFault(`--${name} is a number from ${least} to ${most}`);
  }
  return value;
}

function pinchIn(text: string, index: number): PinchInput {
  const [, from, to, width] = /^([\d.]+)-([\d.]+):([\d.]+)$/.exec(text) ?? [];
  if (!from || !to || !width || Number(from) >= Number(to)) {
    throw usageFault(`"${text}" is no pinch: write from-to:width, such as 2000-2100:5`);
  }
  return {
    id: `pinch ${index + 1}`,
    fromM: Number(from),
    toM: Number(to),
    widthM: amount(width, 'pinch', 0.5, 200),
  };
}

/** What is forecast, and how its places are called. */
interface Subject {
  input: ForecastInput;
  names: ReadonlyMap<string, string>;
}

/** An event as it is planned; the options of the command line stand instead of what they name. */
function planned(records: Records, eventId: Id, values: Values): Subject {
  const found = forecastInputOf(records, eventId);
  if (!found) throw new CliFault('this event has no main route yet, or nobody is expected');
  const { input } = found;
  return { input: { ...input, ...asked(input, values) }, names: namesIn(records) };
}

/** Of several options that say something of the crowd, each changes its own part and leaves the plan's. */
function asked(input: ForecastInput, values: Values): Partial<ForecastInput> {
  const { people, pace, perS, width } = values;
  const factor = people === undefined ? 1 : people / peopleIn(input);
  const scaled = <Group extends { people: number; paceMps?: number }>(group: Group): Group => ({
    ...group,
    people: group.people * factor,
    ...(pace === undefined ? {} : { paceMps: pace }),
  });
  return {
    groups: input.groups.map(scaled),
    feeders: (input.feeders ?? []).map(scaled),
    ...(perS === undefined ? {} : { release: { steps: [{ fromS: 0, perS }] } }),
    route: {
      ...input.route,
      ...(width === undefined ? {} : { segments: [{ fromM: 0, widthM: width }] }),
      pinches: [...(input.route.pinches ?? []), ...values.pinches],
    },
  };
}

const peopleIn = ({ groups, feeders = [] }: ForecastInput): number =>
  [...groups, ...feeders].reduce((sum, each) => sum + each.people, 0);

function namesIn(records: Records): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...records.all(PINCH).map(({ id, data }): [string, string] => [id, data.name ?? id]),
    ...records.all(CHECKPOINT).map(({ id, data }): [string, string] => [id, data.code]),
    ...records.all(ROUTE).map(({ id, data }): [string, string] => [id, data.name]),
  ]);
}

async function inFile(source: string, values: Values): Promise<Subject> {
  if (values.people === undefined) throw usageFault('--people is missing');
  const { items } = await readPlanFile(source, false);
  const choices = suggestAll(items);
  const main = items.find((_, i) => {
    const choice = choices[i];
    return choice?.as === 'route' && choice.role === 'main';
  });
  if (main?.shape.type !== 'line') throw new CliFault(`${source} holds no line that could be the route`);
  const { points } = main.shape;
  const route = routeFromLine({ points, widths: [], defaultWidthM: values.width ?? DEFAULT_WIDTH_M });
  const input: ForecastInput = { route, groups: [{ people: values.people }] };
  return { input: { ...input, ...asked(input, { ...values, width: undefined }) }, names: new Map() };
}

async function subjectOf(source: string, values: Values, output: Output): Promise<Subject> {
  if (!ID_PATTERN.test(source)) return inFile(source, values);
  return inHouse(async ({ get }) => {
    const state = await get(LedgerService).state(source);
    if (!state) throw new CliFault('there is no such event');
    noteExercise(state, source, output);
    return planned(state, source, values);
  });
}

const minutes = (seconds: number): string => (Number.isFinite(seconds) ? (seconds / 60).toFixed(1) : 'never');
const band = ({ low, likely, high }: Band): string => [low, likely, high].map(minutes).join(' / ');

function show(found: Forecast, names: ReadonlyMap<string, string>, { out, note }: Output): void {
  const nameOf = (id: string): string => names.get(id) ?? id;
  const places = [...found.checkpoints, { ...found.finish, id: 'end' }];
  out(
    table(
      ['place', 'at m', 'head min', 'tail min'],
      places.map(({ id, atM, headS, tailS }) => [nameOf(id), atM.toFixed(0), band(headS), band(tailS)]),
    ),
  );
  if (found.pinches.length) {
    const rows = found.pinches.map((pinch) => [
      nameOf(pinch.id),
      pinch.widthM.toFixed(1),
      (pinch.capacityPerS * 60).toFixed(0),
      (pinch.flowPerS * 60).toFixed(0),
      pinch.state,
      pinch.queue.lengthMostM.toFixed(0),
    ]);
    out(`\n${table(['narrowing', 'width m', 'takes /min', 'comes /min', 'state', 'queue m'], rows)}`);
  }
  const { perS, block, limitedBy } = found.advice;
  out(
    `\nLet out at most ${perS.toFixed(1)} people a second: ${block.people} every ${block.everyS.toFixed(0)} s${limitedBy ? `, because of ${nameOf(limitedBy)}` : ''}.`,
  );
  if (!found.complete) note('people are still on the route when the forecast ends');
  for (const { code, value, isDefault } of found.assumptions)
    note(
      `  ${code} = ${typeof value === 'number' ? Number(value.toFixed(2)) : value}${isDefault ? ' (our default)' : ''}`,
    );
}

/** JSON has no Infinity; what never happens is null there. */
const plain = (_key: string, value: unknown): unknown =>
  ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;

/** The options as numbers. */
interface Values {
  people: number | undefined;
  width: number | undefined;
  pace: number | undefined;
  perS: number | undefined;
  pinches: PinchInput[];
}

type Typed = { people?: string; width?: string; pace?: string; release?: string; pinch?: string[] };

function valuesOf({ people, width, pace, release, pinch = [] }: Typed): Values {
  const read = (text: string | undefined, name: string, least: number, most: number): number | undefined =>
    text === undefined ? undefined : amount(text, name, least, most);
  return {
    people: read(people, 'people', 1, 5_000_000),
    width: read(width, 'width', 0.5, 200),
    pace: read(pace, 'pace', 0.1, 3),
    perS: read(release?.replace(/\/s$/, ''), 'release', 0.01, 1_000),
    pinches: pinch.map(pinchIn),
  };
}

async function run(args: string[], output: Output): Promise<void> {
  const { values, positionals } = readArgs(args, OPTIONS, ['the event or file']);
  const { input, names } = await subjectOf(positionals[0] ?? '', valuesOf(values), output);
  const found = forecast(input);
  if (values.json) return output.out(JSON.stringify({ input, ...found }, plain));
  show(found, names, output);
}

export const forecastCommand: CliCommand = {
  name: 'forecast',
  summary: 'how a march flows along its route: head, tail, queues',
  help: HELP,
  run,
};
