/**
 * Expected failures are values. A thrown exception always means a bug, so the edges never have to guess
 * whether something they caught may be shown to a person.
 */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const err = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });

/** For the `default` branch of a switch: a new member of a union then fails to compile, not at run time. */
export function never(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
