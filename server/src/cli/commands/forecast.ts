import {
  forecast,
  routeFromLine,
  type Band,
  type Forecast,
  type PinchInput,
  type RouteInput,
} from '@waypost/shared/crowd';
import { CHECKPOINT, DEFAULT_WIDTH_M, PINCH, ROUTE, type Records } from '@waypost/shared/event';
import { suggestAll } from '@waypost/shared/formats';
import { ID_PATTERN } from '@waypost/shared/kernel';
import { LedgerService } from '../../ledger/ledger.service.js';
import { CliFault, readArgs, table, usageFault, type CliCommand, type Output } from '../command.js';
import { inHouse } from '../house.js';
import { readPlanFile } from '../plan-file.js';

const HELP = `Forecasts how a march flows along its main route: head and tail, queues, and how fast to let people go.

Usage: npx waypost forecast <event id | route file> --people <number> [options]

  --people   how many come
  --width    usable width in metres where the route has none of its own (default ${DEFAULT_WIDTH_M})
  --pace     metres per second (default 0.9)
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

/** The main route of an event, with the pinches and checkpoints on it. */
function routeOf(records: Records, defaultWidthM: number): RouteInput {
  const route = records.all(ROUTE).find(({ data }) => data.role === 'main');
  if (!route) throw new CliFault('this event has no main route yet');
  const on = ({ data }: { data: { routeId: string } }) => data.routeId === route.id;
  return routeFromLine({
    ...route.data,
    defaultWidthM,
    pinches: records
      .all(PINCH)
      .filter(on)
      .map(({ id, data }) => ({ ...data, id: data.name ?? id })),
    checkpoints: records
      .all(CHECKPOINT)
      .filter(on)
      .map(({ data }) => ({ id: data.code, at: data.at, crossing: data.crossing })),
  });
}

async function routeFrom(source: string, defaultWidthM: number): Promise<RouteInput> {
  if (ID_PATTERN.test(source)) {
    return inHouse(async ({ get }) => {
      const state = await get(LedgerService).state(source);
      if (!state) throw new CliFault('there is no such event');
      return routeOf(state, defaultWidthM);
    });
  }
  const { items } = await readPlanFile(source, false);
  const choices = suggestAll(items);
  const main = items.find((_, i) => {
    const choice = choices[i];
    return choice?.as === 'route' && choice.role === 'main';
  });
  if (main?.shape.type !== 'line') throw new CliFault(`${source} holds no line that could be the route`);
  return routeFromLine({ points: main.shape.points, widths: [], defaultWidthM });
}

const minutes = (seconds: number): string => (Number.isFinite(seconds) ? (seconds / 60).toFixed(1) : 'never');
const band = ({ low, likely, high }: Band): string => [low, likely, high].map(minutes).join(' / ');

function show(found: Forecast, { out, note }: Output): void {
  const places = [...found.checkpoints, { ...found.finish, id: 'end' }];
  out(
    table(
      ['place', 'at m', 'head min', 'tail min'],
      places.map(({ id, atM, headS, tailS }) => [id, atM.toFixed(0), band(headS), band(tailS)]),
    ),
  );
  if (found.pinches.length) {
    const rows = found.pinches.map((pinch) => [
      pinch.id,
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
    `\nLet out at most ${perS.toFixed(1)} people a second: ${block.people} every ${block.everyS.toFixed(0)} s${limitedBy ? `, because of ${limitedBy}` : ''}.`,
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

async function run(args: string[], output: Output): Promise<void> {
  const { values, positionals } = readArgs(args, OPTIONS, ['the event or file']);
  if (!values.people) throw usageFault('--people is missing');
  const people = amount(values.people, 'people', 1, 5_000_000);
  const width = amount(values.width ?? String(DEFAULT_WIDTH_M), 'width', 0.5, 200);
  const perS =
    values.release === undefined
      ? undefined
      : amount(values.release.replace(/\/s$/, ''), 'release', 0.01, 1_000);
  const route = await routeFrom(positionals[0] ?? '', width);
  const found = forecast({
    route: { ...route, pinches: [...(route.pinches ?? []), ...(values.pinch ?? []).map(pinchIn)] },
    groups: [{ people, ...(values.pace ? { paceMps: amount(values.pace, 'pace', 0.1, 3) } : {}) }],
    ...(perS === undefined ? {} : { release: { steps: [{ fromS: 0, perS }] } }),
  });
  if (values.json) return output.out(JSON.stringify(found, plain));
  show(found, output);
}

export const forecastCommand: CliCommand = {
  name: 'forecast',
  summary: 'how a march flows along its route: head, tail, queues',
  help: HELP,
  run,
};
