import { problemFor } from '@waypost/shared/contract';
import type { Refusal, Result } from '@waypost/shared/kernel';
import { CliFault } from './command.js';

/** A refusal in words, with the fields at fault. */
export function refusalFault(refusal: Refusal): CliFault {
  const { title, detail } = problemFor(refusal);
  const fields = refusal.fields?.length ? ` [${refusal.fields.join(', ')}]` : '';
  return new CliFault(`${title}${fields}. ${detail}`);
}

export function orFault<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw refusalFault(result.error);
  return result.value;
}
