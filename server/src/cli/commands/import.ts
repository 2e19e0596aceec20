import { suggestAll, toSteps, type Found, type FormatWarning, type Step } from '@waypost/shared/formats';
import type { Id, Refusal } from '@waypost/shared/kernel';
import { systemViewer } from '@waypost/shared/ledger';
import { LedgerService } from '../../ledger/ledger.service.js';
import { Ids } from '../../platform/ids.js';
import {
  CliFault,
  eventIdIn,
  readArgs,
  table,
  usageFault,
  type CliCommand,
  type Output,
} from '../command.js';
import { inHouse } from '../house.js';
import { inWords, readPlanFile } from '../plan-file.js';
import { refusalFault } from '../refusal.js';

const HELP = `Reads GPX, KML, KMZ or GeoJSON and adds what it holds to an event's plan, as one step that can be undone.

Usage: npx waypost import <file> --event <event id> [--json]
       npx waypost import <file> --dry-run [--json]

  --dry-run    only say what was found and what each thing would become
  --swap-axes  the file has latitude and longitude the wrong way round
  --json       for programs`;

const OPTIONS = {
  event: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'swap-axes': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

function describe(found: Found): { name: string; shape: string; points: number; becomes: string }[] {
  const choices = suggestAll(found.items);
  return found.items.map(({ name, shape }, index) => {
    const choice = choices[index];
    const kind = choice?.as ?? 'ignore';
    const detail =
      choice && 'role' in choice
        ? ` (${choice.role})`
        : choice && 'type' in choice
          ? ` (${choice.type})`
          : '';
    const points =
      shape.type === 'point' ? 1 : shape.type === 'line' ? shape.points.length : shape.ring.length;
    return { name: name ?? '', shape: shape.type, points, becomes: `${kind}${detail}` };
  });
}

function show(found: Found, { out, note }: Output, json: boolean): void {
  const items = describe(found);
  if (json)
    return out(JSON.stringify({ format: found.format, name: found.name, items, warnings: found.warnings }));
  const rows = items.map(({ name, shape, points, becomes }) => [shape, String(points), becomes, name]);
  out(table(['shape', 'points', 'becomes', 'name'], rows));
  for (const line of inWords(found.warnings)) note(line);
}

async function add(
  found: Found,
  eventId: Id,
): Promise<{ steps: Step[]; warnings: FormatWarning[]; seq: number }> {
  return inHouse(async ({ get }) => {
    const ledger = get(LedgerService);
    const ids = get(Ids);
    const state = await ledger.state(eventId);
    if (!state) throw new CliFault('there is no such event');
    const { steps, warnings } = toSteps(found, suggestAll(found.items), () => ids.next(), state);
    const payload = { steps: steps.map(({ command, payload: step }) => ({ name: command, payload: step })) };
    const command = { id: ids.next(), name: 'plan.step', payload, happenedAt: new Date().toISOString() };
    const [outcome] = await ledger.submit(eventId, systemViewer(eventId), [command]);
    if (!outcome?.ok) throw refusalFault((outcome?.refusal ?? { code: 'fault' }) as Refusal);
    return { steps, warnings, seq: outcome.seq };
  });
}

function countsOf(steps: readonly Step[]): string {
  const counts = new Map<string, number>();
  for (const { command } of steps) counts.set(command, (counts.get(command) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
}

async function run(args: string[], output: Output): Promise<void> {
  const { values, positionals } = readArgs(args, OPTIONS, ['the file']);
  if (!values['dry-run'] && !values.event) throw usageFault('--event or --dry-run is missing');
  const eventId = values['dry-run'] ? undefined : eventIdIn(values.event);
  const found = await readPlanFile(positionals[0] ?? '', values['swap-axes'] === true);
  if (!eventId) return show(found, output, values.json === true);
  const added = await add(found, eventId);
  if (values.json)
    return output.out(
      JSON.stringify({ eventId, seq: added.seq, added: added.steps.length, warnings: added.warnings }),
    );
  output.out(`added as entry ${added.seq}: ${countsOf(added.steps)}`);
  for (const line of inWords([...found.warnings, ...added.warnings])) output.note(line);
}

export const importCommand: CliCommand = {
  name: 'import',
  summary: 'read a map file, and add it to a plan',
  help: HELP,
  run,
};
