import { err, ok, type Result } from '@waypost/shared/kernel';
import type { Records } from '@waypost/shared/event';
import { Caller, type Wire } from './caller.js';
import { IdentityFile, type Identity } from './identities.js';
import { join, joinMany, musterControl, musterExtras, musterRoster, recordsOf, signIn } from './muster.js';
import type { DrillOptions } from './options.js';

/** Everybody a drill needs, signed in and ready. */
export interface Crew {
  eventId: string;
  marshals: Identity[];
  control: Identity | undefined;
  /** May move the day and invite; only with a pass. */
  director: Caller | undefined;
  records: Records;
}

/** With a director the drill invites its own people; with a code for marshals it joins like anybody else. */
export async function recruit(wire: Wire, options: DrillOptions): Promise<Result<Crew, string>> {
  const { pass, inviteDirector } = options;
  if (pass) return recruitUnder(wire, options, await signIn(wire, pass.token), pass.eventId);
  if (!inviteDirector) return recruitWithCode(wire, options);
  const face = await new Caller(wire).call<{ eventId: string }>('POST', '/api/join/look', {
    code: inviteDirector,
  });
  if (!face.ok) return err(`the invitation opens nothing: ${face.error.code}`);
  const joined = await join(wire, { code: inviteDirector }, 'Exercise director', 0);
  const director = joined && new Caller(wire, joined.session);
  return recruitUnder(wire, options, director, face.value.eventId);
}

async function recruitUnder(
  wire: Wire,
  options: DrillOptions,
  director: Caller | undefined,
  eventId: string,
): Promise<Result<Crew, string>> {
  const before = director && (await recordsOf(director, eventId));
  if (!director || !before)
    return err(
      options.pass
        ? 'the pass opens nothing here: start the demonstration again'
        : 'the director could not join with this invitation',
    );
  const file = new IdentityFile(options.identitiesPath);
  const recruiting = { wire, eventId, director, records: before, known: await file.load(eventId) };
  const fromRoster = options.cast === 'roster';
  const control = options.control === 'human' ? undefined : await musterControl(recruiting, fromRoster);
  const marshals = await (fromRoster ? musterRoster : musterExtras)(recruiting, options.marshals);
  // Somebody known who is not wanted today is still known tomorrow.
  const all = new Map(
    [...recruiting.known, ...marshals, ...(control ? [control] : [])].map((one) => [one.personId, one]),
  );
  await file.save(eventId, [...all.values()]);
  if (!marshals.length)
    return err('nobody could join: everybody of this cast is in already, on other phones');
  const records = (await recordsOf(director, eventId)) ?? before;
  return ok({ eventId, marshals, control, director, records });
}

async function recruitWithCode(wire: Wire, options: DrillOptions): Promise<Result<Crew, string>> {
  const code = options.invite ?? '';
  const face = await new Caller(wire).call<{ eventId: string }>('POST', '/api/join/look', { code });
  if (!face.ok) return err(`the invitation opens nothing: ${face.error.code}`);
  const { eventId } = face.value;
  const file = new IdentityFile(options.identitiesPath);
  const known = (await file.load(eventId)).slice(0, options.marshals);
  const marshals = [
    ...known,
    ...(await joinMany(wire, [{ code }], options.marshals - known.length, known.length)),
  ];
  const control = options.inviteControl
    ? await join(wire, { code: options.inviteControl }, 'Drill control', 0)
    : undefined;
  const first = marshals[0];
  const records = first && (await recordsOf(new Caller(wire, first.session), eventId));
  if (!first || !records) return err('nobody could join with this invitation');
  await file.save(eventId, marshals);
  return ok({ eventId, marshals, control, director: undefined, records });
}
