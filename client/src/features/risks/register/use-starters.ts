import { useMemo } from 'react';
import { CONTINGENCY } from '@waypost/shared/event';
import { risksFromStarters } from '@waypost/shared/risk';
import { useT } from '../../../i18n';
import { newId } from '../../../platform/ids';
import { usePlanHistory, useRecordSet, useSend } from '../../../sync/hooks';
import { showToast } from '../../../ui';
import type { Register } from '../use-risks';

const LINKED = [CONTINGENCY];

/** How many lines the usual register has; its words are downloaded when somebody asks for them. */
const USUAL = Array.from({ length: 22 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);

/** The usual 22 hazards, those not in the register yet, linked to the event's plans that answer them: one step. */
export function useStarters(register: Register): { missing: number; addStarters(): void } {
  const t = useT();
  const send = useSend();
  const plans = useRecordSet(LINKED);
  const history = usePlanHistory();
  const taken = useMemo(() => new Set(register.risks.map(({ data }) => data.code)), [register.risks]);
  const add = async (): Promise<void> => {
    const { RISK_STARTERS } = await import('@waypost/shared/risk/starters');
    const lines = risksFromStarters(
      RISK_STARTERS.filter(({ code }) => !taken.has(code)),
      register.language,
      plans,
    );
    const steps = lines.map((data) => ({ name: 'risk.add', payload: { id: newId(), data } }));
    const outcome = await send('plan.step', { steps });
    if (!outcome.ok) return;
    showToast({
      text: t('risks.starters.added', { count: lines.length }),
      action: { label: t('common.undo'), run: () => void history.undo() },
    });
  };
  return { missing: USUAL.filter((code) => !taken.has(code)).length, addStarters: () => void add() };
}
