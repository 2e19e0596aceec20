import { z } from 'zod';
import { LIMITS } from '../contract/index.js';
import {
  defineCommand,
  ROLES,
  type Change,
  type CommandContext,
  type CommandDefinition,
  type Records,
} from '../event/index.js';
import { ok, refuse, type Refusal, type Result } from '../kernel/index.js';
import { Overlay } from './overlay.js';

/**
 * Several plan commands as one entry: an import, a paste, a drag that moved three things, an undo. All of them
 * happen or none does. Who may is asked of each command inside.
 */
export function planStep(commands: ReadonlyMap<string, CommandDefinition<never>>): CommandDefinition<never> {
  return defineCommand({
    name: 'plan.step',
    payload: z.strictObject({
      steps: z
        .array(z.strictObject({ name: z.string().max(60), payload: z.unknown() }))
        .min(1)
        .max(LIMITS.stepsPerCommand),
    }),
    roles: ROLES,
    decide(records, { steps }, context) {
      const working = new Overlay(records);
      for (const [index, step] of steps.entries()) {
        const command = commands.get(step.name);
        const decision = command
          ? runCommand(command, working, step.payload, context)
          : refuse('unknown-command', { fields: ['name'] });
        if (!decision.ok) return { ok: false, error: within(`steps.${index}`, decision.error) };
        working.apply(decision.value, 0);
      }
      const changes = working.changes();
      return changes.length ? ok(changes) : refuse('nothing-changed');
    },
  });
}

/** The two checks and the decision of one command: its shape, its right, then its rows. */
export function runCommand(
  command: CommandDefinition<never>,
  records: Records,
  payload: unknown,
  context: CommandContext,
): Result<Change[], Refusal> {
  if (!command.roles.includes(context.viewer.role) && context.viewer.role !== 'system')
    return refuse('not-permitted');
  const parsed = command.payload.safeParse(payload);
  if (!parsed.success) return refuse('bad-shape', { fields: fieldsOf(parsed.error) });
  return command.decide(records, parsed.data, context);
}

function fieldsOf(error: z.ZodError): string[] {
  const paths = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  );
  return [...new Set(paths.map((path) => path.join('.')))].slice(0, 20);
}

const within = (path: string, refusal: Refusal): Refusal => ({
  ...refusal,
  fields: refusal.fields?.length ? refusal.fields.map((field) => `${path}.${field}`) : [path],
});
