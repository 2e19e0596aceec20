import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { http } from '@waypost/shared/contract';
import { AccountsService } from '../../access/accounts.service.js';
import { SessionsService } from '../../access/sessions.service.js';
import { CliFault, readArgs, table, usageFault, type CliCommand, type Output } from '../command.js';
import { inHouse, type OpenHouse } from '../house.js';
import { orFault } from '../refusal.js';

const HELP = `Manages accounts.

Usage: npx waypost user list [--json]
       npx waypost user add <e-mail> --name <name> [--password-stdin]
       npx waypost user password <e-mail> [--password-stdin]
       npx waypost user sign-out <e-mail>
       npx waypost user remove <e-mail>

Without --password-stdin a password is made and printed once. A new password ends all sessions of the account.`;

const OPTIONS = {
  name: { type: 'string' },
  'password-stdin': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

type Values = {
  name?: string | undefined;
  'password-stdin'?: boolean | undefined;
  json?: boolean | undefined;
};
type Action = (house: OpenHouse, email: string, values: Values, output: Output) => Promise<void>;

/** 20 characters of a 64-letter alphabet. */
const madePassword = (): string => randomBytes(15).toString('base64url');

async function passwordFor(values: Values): Promise<{ password: string; made: boolean }> {
  if (!values['password-stdin']) return { password: madePassword(), made: true };
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  if (!http.signUp.shape.password.safeParse(password).success)
    throw new CliFault('a password has 10 to 200 characters');
  return { password, made: false };
}

async function accountWith(house: OpenHouse, email: string) {
  const account = await house.get(AccountsService).withEmail(email);
  if (!account) throw new CliFault(`there is no account with ${email}`);
  return account;
}

const list: Action = async (house, _email, values, { out }) => {
  const accounts = await house.get(AccountsService).list();
  const shown = accounts.map(({ id, email, name, createdAt }) => ({
    id,
    email,
    name,
    createdAt: createdAt.toISOString(),
  }));
  if (values.json) return out(JSON.stringify(shown));
  out(
    table(
      ['e-mail', 'name', 'since'],
      shown.map(({ email, name, createdAt }) => [email, name, createdAt]),
    ),
  );
};

const add: Action = async (house, email, values, { out }) => {
  if (!values.name) throw usageFault('--name is missing');
  const { password, made } = await passwordFor(values);
  const wanted = http.signUp.safeParse({ email, password, name: values.name });
  if (!wanted.success)
    throw usageFault(`not usable: ${wanted.error.issues.map((issue) => issue.path.join('.')).join(', ')}`);
  const account = orFault(await house.get(AccountsService).create(wanted.data));
  if (values.json)
    return out(JSON.stringify({ id: account.id, email: account.email, ...(made ? { password } : {}) }));
  out(`made ${account.email}${made ? `\npassword ${password}` : ''}`);
};

const password: Action = async (house, email, values, { out }) => {
  const account = await accountWith(house, email);
  const { password: fresh, made } = await passwordFor(values);
  await house.get(AccountsService).setPassword(account.id, fresh);
  const ended = await house.get(SessionsService).endAll(account.id);
  out(`changed; ${ended} sessions ended${made ? `\npassword ${fresh}` : ''}`);
};

const signOut: Action = async (house, email, _values, { out }) => {
  const account = await accountWith(house, email);
  out(`${await house.get(SessionsService).endAll(account.id)} sessions ended`);
};

const remove: Action = async (house, email, _values, { out }) => {
  const account = await accountWith(house, email);
  await house.get(SessionsService).endAll(account.id);
  await house.get(AccountsService).remove(account.id);
  out(`removed ${account.email}; what they did stays in the logs under their call-sign`);
};

const ACTIONS: Record<string, Action> = { list, add, password, 'sign-out': signOut, remove };

async function run(args: string[], output: Output): Promise<void> {
  const { values, positionals } = readArgs(args, OPTIONS, [
    'list, add, password, sign-out or remove',
    'the e-mail?',
  ]);
  const [name = '', email = ''] = positionals;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!action) throw usageFault(`"${name}" is not list, add, password, sign-out or remove`);
  if (action !== list && !email) throw usageFault('the e-mail is missing');
  await inHouse((house) => action(house, email, values, output));
}

export const userCommand: CliCommand = {
  name: 'user',
  summary: 'list, add and remove accounts',
  help: HELP,
  run,
};
