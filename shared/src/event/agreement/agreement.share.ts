import type { Share, ShareLevel } from '../kind.js';
import type { AgreementData } from './agreement.schema.js';

/** Never shared, whatever the agreement says (domain.md 3.4 and PR-10): who was arrested is not for a partner to learn here. */
const NEVER: readonly string[] = [
  'incident:arrest',
  'shift',
  'ack',
  'receipt',
  'check_in',
  'note',
  'waiver',
  'task',
  'roll_call',
  'roll_answer',
  'step_answer',
  'debrief',
  'drill',
  'march_alert',
];

/**
 * The agreement as the views ask it. The more exact key wins over the kind's; what is not named is not shared.
 * An agreement that has run out shares nothing.
 * @param now ISO instant at which something is about to be sent
 */
export function shareUnder(agreement: AgreementData | undefined, now: string): Share {
  const over = agreement?.until !== undefined && agreement.until <= now;
  return {
    inForce: agreement !== undefined && !over,
    level(kind: string, type?: string): ShareLevel {
      const exact = type === undefined ? undefined : `${kind}:${type}`;
      if (!agreement || over || NEVER.includes(kind) || (exact && NEVER.includes(exact))) return 'nothing';
      return (exact ? agreement.shares[exact] : undefined) ?? agreement.shares[kind] ?? 'nothing';
    },
  };
}
