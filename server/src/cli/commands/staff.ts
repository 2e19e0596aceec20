import { Worker } from 'node:worker_threads';
import { EVENT, PERSON, POST, SHIFT } from '@waypost/shared/event';
import type { Clock, Id, Refusal } from '@waypost/shared/kernel';
import { systemViewer } from '@waypost/shared/ledger';
import {
  USUAL_SETTINGS,
  type Proposal,
  type StaffingRecords,
  type StaffingSettings,
  type Unmet,
} from '@waypost/shared/staffing';
import { LedgerService } from '../../ledger/ledger.service.js';
import { Ids } from '../../platform/ids.js';
import { CLOCK } from '../../platform/tokens.js';
import {
  CliFault,
  eventIdIn,
  readArgs,
  table,
  usageFault,
  type CliCommand,
  type Output,
} from '../command.js';
import { noteExercise } from '../exercise-note.js';
import { inHouse } from '../house.js';
import { refusalFault } from '../refusal.js';

const HELP = `Assigns everyone at once: who stands where in which shift, and what cannot be met and why.

Usage: npx waypost staff <event id> [options]

  --shift    hours in a shift (default 3)
  --longest  longest on duty without a rest, in hours (default 6)
  --rest     shortest rest between two stretches, in hours (default 1)
  --dry-run  show it and change nothing
  --json     everything, for programs

Shifts that are locked or accepted stay where they are; on a live event nothing that has begun is planned again. The whole is one step of the plan.`;

const OPTIONS = {
  shift: { type: 'string', default: '3' },
  longest: { type: 'string', default: '6' },
  rest: { type: 'string', default: '1' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const HOUR_MS = 3_600_000;

function hoursIn(text: string, name: string, least: number): number {
  const value = Number(text);
  if (!(value >= least && value <= 24))
    throw usageFault(`--${name} is a number of hours from ${least} to 24`);
  return value * HOUR_MS;
}

async function run(args: string[], output: Output): Promise<void> {
  const { values, positionals } = readArgs(args, OPTIONS, ['the event id']);
  const eventId = eventIdIn(positionals[0]);
  const settings: StaffingSettings = {
    ...USUAL_SETTINGS,
    shiftMs: hoursIn(values.shift, 'shift', 0.5),
    longestMs: hoursIn(values.longest, 'longest', 0.5),
    restMs: hoursIn(values.rest, 'rest', 0),
  };
  await inHouse(async ({ get }) => {
    const ledger = get(LedgerService);
    const state = await ledger.state(eventId);
    const event = state?.get(EVENT, eventId)?.data;
    if (!state || !event) throw new CliFault('there is no such event');
    const now = get<Clock>(CLOCK).now();
    // What has begun on the day itself is not planned again.
    const notBefore = event.state === 'live' ? { notBefore: now } : {};
    noteExercise(state, eventId, output);
    const records: StaffingRecords = {
      ...notBefore,
      event,
      people: state.all(PERSON),
      posts: state.all(POST),
      shifts: state.all(SHIFT),
    };
    const proposal = await inThread(records, settings, output);
    if (!values['dry-run'] && proposal.steps.length) await apply(ledger, get(Ids), eventId, proposal, now);
    if (values.json) output.out(JSON.stringify(proposal));
    else show(proposal, records, output, values['dry-run'] === true);
  });
}

function inThread(records: StaffingRecords, settings: StaffingSettings, { note }: Output): Promise<Proposal> {
  const thread = new Worker(new URL('../staff/solve-thread.js', import.meta.url), {
    workerData: { records, settings },
  });
  return new Promise((resolve, reject) => {
    let told = -1;
    thread.on('message', (word: { proposal: Proposal } | { share: number; missing: number }) => {
      if ('proposal' in word) return resolve(word.proposal);
      const percent = Math.floor(word.share * 4) * 25;
      if (percent > told) note(`${(told = percent)} %: ${word.missing} people missing`);
    });
    thread.once('error', reject);
  });
}

async function apply(
  ledger: LedgerService,
  ids: Ids,
  eventId: Id,
  { steps }: Proposal,
  now: number,
): Promise<void> {
  const command = {
    id: ids.next(),
    name: 'plan.step',
    payload: { steps },
    happenedAt: new Date(now).toISOString(),
  };
  const [outcome] = await ledger.submit(eventId, systemViewer(eventId), [command]);
  if (!outcome?.ok) throw refusalFault((outcome?.refusal ?? { code: 'fault' }) as Refusal);
}

const WHY: Record<Unmet['why'], string> = {
  nobody: 'nobody on the list can',
  away: 'those who can are not available',
  rest: 'those who could come have to rest',
  busy: 'those who can stand elsewhere',
  'not-found': 'no way was found in the time',
};

function show(
  proposal: Proposal,
  { people, posts }: StaffingRecords,
  { out, note }: Output,
  dry: boolean,
): void {
  const signs = new Map(people.map(({ id, data }) => [id, data.callSign]));
  const codes = new Map(posts.map(({ id, data }) => [id, data.code]));
  const rows = proposal.shifts.map((one) => [
    codes.get(one.postId) ?? one.postId,
    signs.get(one.personId) ?? one.personId,
    one.from,
    one.to,
    one.change,
  ]);
  out(
    table(
      ['post', 'who', 'from', 'to', 'change'],
      rows.sort((a, b) => (a.join() < b.join() ? -1 : 1)),
    ),
  );
  if (proposal.unmet.length) {
    const lacking = proposal.unmet.map((one) => [
      codes.get(one.postId) ?? one.postId,
      new Date(one.from).toISOString(),
      one.which ?? `${one.missing} people`,
      `${WHY[one.why]} (${one.able} can: ${one.away} away, ${one.resting} resting, ${one.busy} elsewhere)`,
    ]);
    out(`\n${table(['post', 'from', 'missing', 'why'], lacking)}`);
  }
  const within =
    proposal.gap < 0.0005
      ? 'proved best'
      : `within ${(proposal.gap * 100).toFixed(1)} % of the best possible`;
  note(
    `${proposal.steps.length} changes${dry ? ', none made' : ''}; ${within}; ${Math.round(proposal.milliseconds)} ms`,
  );
}

export const staffCommand: CliCommand = {
  name: 'staff',
  summary: 'assign everyone to posts and shifts at once',
  help: HELP,
  run,
};
