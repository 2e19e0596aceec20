import { http } from '@waypost/shared/contract';
import type { Id } from '@waypost/shared/kernel';
import { systemViewer } from '@waypost/shared/ledger';
import { InvitationsService } from '../../access/invitations.service.js';
import { LedgerService } from '../../ledger/ledger.service.js';
import {
  CliFault,
  eventIdIn,
  numberIn,
  readArgs,
  table,
  usageFault,
  type CliCommand,
  type Output,
} from '../command.js';
import { inHouse, type OpenHouse } from '../house.js';
import { orFault } from '../refusal.js';

const HELP = `Manages an event's invitations.

Usage: npx waypost invite list <event id> [--json]
       npx waypost invite create <event id> --role <role> [--uses 1] [--days 7] [--agency <name>] [--json]
       npx waypost invite revoke <event id> <invitation id>

Roles: ${http.inviteRole.options.join(', ')}. Link and code are printed once.`;

const OPTIONS = {
  role: { type: 'string' },
  uses: { type: 'string', default: '1' },
  days: { type: 'string', default: '7' },
  agency: { type: 'string' },
  json: { type: 'boolean' },
} as const;

interface Values {
  role?: string | undefined;
  uses: string;
  days: string;
  agency?: string | undefined;
  json?: boolean | undefined;
}
type Action = (
  house: OpenHouse,
  eventId: Id,
  invitationId: string | undefined,
  values: Values,
  output: Output,
) => Promise<void>;

const DAY_MS = 24 * 3600_000;
/** Marshals open their link on the phone's application; everybody else on the console. */
const FIELD_ROLES: readonly string[] = ['marshal', 'lead_marshal'];

const list: Action = async (house, eventId, _id, values, { out }) => {
  const invitations = await house.get(InvitationsService).list(eventId);
  const shown = invitations.map(({ id, role, uses, used, revoked, expiresAt }) => ({
    id,
    role,
    uses,
    used,
    revoked,
    expiresAt: expiresAt.toISOString(),
  }));
  if (values.json) return out(JSON.stringify(shown));
  const rows = shown.map(({ id, role, uses, used, revoked, expiresAt }) => [
    id,
    role,
    `${used} of ${uses}`,
    expiresAt,
    revoked ? 'revoked' : '',
  ]);
  out(table(['id', 'role', 'used', 'expires', ''], rows));
};

const create: Action = async (house, eventId, _id, values, { out }) => {
  const expiresAt = new Date(Date.now() + numberIn(values.days, 'days', 1, 365) * DAY_MS).toISOString();
  const uses = numberIn(values.uses, 'uses', 1, 1_000);
  const wanted = http.newInvitation.safeParse({
    role: values.role,
    uses,
    expiresAt,
    ...(values.agency ? { agency: values.agency } : {}),
  });
  if (!wanted.success)
    throw usageFault(
      `not usable: ${wanted.error.issues.map((issue) => `--${issue.path.join('.')}`).join(', ')}`,
    );
  const { id, token, code } = orFault(
    await house.get(InvitationsService).create(systemViewer(eventId), wanted.data),
  );
  const link = `${house.config.publicUrl}${FIELD_ROLES.includes(wanted.data.role) ? '/m' : ''}/join#token=${token}`;
  if (values.json) return out(JSON.stringify({ id, link, token, code, expiresAt }));
  out(`link ${link}\ncode ${code.slice(0, 4)}-${code.slice(4)}\nuntil ${expiresAt}`);
};

const revoke: Action = async (house, eventId, invitationId, _values, { out }) => {
  orFault(await house.get(InvitationsService).revoke(systemViewer(eventId), eventIdIn(invitationId)));
  out('revoked');
};

const ACTIONS: Record<string, Action> = { list, create, revoke };

async function run(args: string[], output: Output): Promise<void> {
  const { values, positionals } = readArgs(args, OPTIONS, [
    'list, create or revoke',
    'the event id',
    'the invitation id?',
  ]);
  const [name = '', event, invitationId] = positionals;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!action) throw usageFault(`"${name}" is not list, create or revoke`);
  const eventId = eventIdIn(event);
  await inHouse(async (house) => {
    if (!(await house.get(LedgerService).state(eventId))) throw new CliFault('there is no such event');
    await action(house, eventId, invitationId, values, output);
  });
}

export const inviteCommand: CliCommand = {
  name: 'invite',
  summary: "list, create and revoke an event's invitations",
  help: HELP,
  run,
};
