import { EVENT, WAIVER } from '@waypost/shared/event';
import type { Finding } from '@waypost/shared/plan-check';
import { useT } from '../../../i18n';
import { newId } from '../../../platform/ids';
import { usePlanHistory, useRecord, useSend, useViewer } from '../../../sync/hooks';
import { showToast } from '../../../ui';

export interface Acts {
  /** Whether this person may change the plan. */
  mayFix: boolean;
  /** Whether this person decides what the plan may lack. */
  mayWaive: boolean;
  fix(finding: Finding, label: string): Promise<void>;
  waive(finding: Finding, reason: string): Promise<boolean>;
  withdraw(finding: Finding): Promise<void>;
}

/** What can be done about a finding; every act can be taken back. */
export function useActs(): Acts {
  const t = useT();
  const send = useSend();
  const history = usePlanHistory();
  const viewer = useViewer();
  const open = useRecord(EVENT, viewer?.eventId)?.data.state !== 'closed';
  const staff = viewer !== undefined && ['owner', 'organiser', 'control'].includes(viewer.role);
  const decides = viewer?.role === 'owner' || viewer?.role === 'organiser';

  const withdrawById = async (id: string): Promise<void> => {
    const outcome = await send(`${WAIVER.kind}.withdraw`, { id });
    if (outcome.ok) showToast({ text: t('findings.waiver.withdrawn') });
  };
  const fix: Acts['fix'] = async ({ fix: mend }, label) => {
    if (!mend) return;
    const outcome = await send('plan.step', { steps: mend.steps });
    if (!outcome.ok) return;
    showToast({
      text: t('findings.fixed', { what: label }),
      action: { label: t('common.undo'), run: () => void history.undo() },
    });
  };
  const waive: Acts['waive'] = async ({ rule, key, facts, severity, numbers }, reason) => {
    const id = newId();
    const rested = { severity, numbers };
    const outcome = await send(`${WAIVER.kind}.give`, { id, rule, key, facts, rested, reason });
    if (!outcome.ok) return false;
    showToast({
      text: t('findings.waiver.given'),
      action: { label: t('common.undo'), run: () => void withdrawById(id) },
    });
    return true;
  };
  return {
    mayFix: staff && open,
    mayWaive: decides && open,
    fix,
    waive,
    withdraw: async ({ waiver }) => waiver && withdrawById(waiver.id),
  };
}
