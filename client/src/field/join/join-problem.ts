import type { MessageKey } from '../../i18n';
import type { Problem } from '../../platform/api';

/** The same refusal means something else to somebody who holds an invitation than it does elsewhere. */
export function joinProblemKey({ code, status, fields }: Problem): MessageKey {
  if (status === 0) return 'field.join.problem.network';
  switch (code) {
    case 'invitation-spent':
      return 'field.join.problem.spent';
    case 'not-found':
      return 'field.join.problem.unknown';
    case 'exists-already':
      return fields?.includes('callSign') ? 'field.join.problem.taken' : 'field.join.problem.otherRole';
    case 'bad-shape':
      return 'field.join.problem.callSign';
    default:
      return `problem.${code}.detail`;
  }
}
