import { useEffect } from 'react';
import { useDismiss, useOutbox } from '../../sync/hooks';
import type { OutboxItem } from '../../sync/types';

/** Commands whose wish is fulfilled when the server answers that nothing changed: nobody needs to read that. */
const HARMLESS = [
  'check_in.report',
  'ack.give',
  'person.share_position',
  'person.set_language',
  // Control had started the plan as well: both mean the same one.
  'activation.start',
  'activation.step',
];

/** A report sent twice, because the first answer was lost, is there once: also no bad news. */
const isHarmless = ({ name, refusal }: OutboxItem): boolean =>
  (refusal?.code === 'nothing-changed' && HARMLESS.includes(name)) ||
  (refusal?.code === 'exists-already' && name === 'incident.report');

/** Puts away refusals that tell nobody anything. */
export function useHousekeeping(): void {
  const outbox = useOutbox();
  const dismiss = useDismiss();
  useEffect(() => {
    for (const item of outbox) if (item.state === 'refused' && isHarmless(item)) void dismiss(item.id);
  }, [outbox, dismiss]);
}
