import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { PERSON } from '@waypost/shared/event';
import { changedFacts, type Finding } from '@waypost/shared/plan-check';
import { useFormat, useT } from '../../../i18n';
import { useRecord } from '../../../sync/hooks';
import type { Acts } from '../desk/use-acts';
import { changeWords } from '../model/words';
import style from './list.module.css';

/** Who decided to live with it, when and why; and that the facts have changed since, where they have. */
export function WaiverNote({
  finding: { waiver },
  finding,
  acts,
}: {
  finding: Finding;
  acts: Acts;
}): ReactNode {
  const t = useT();
  const format = useFormat();
  const giver = useRecord(PERSON, waiver?.data.givenBy)?.data.callSign ?? t('common.unknown');
  if (!waiver) return null;
  const { reason, givenAt } = waiver.data;
  return (
    <div className={style.waiver} data-lapsed={waiver.lapsed || undefined}>
      <p>{t('findings.waiver.by', { who: giver, when: format.dateTime(givenAt) })}</p>
      <blockquote>{reason}</blockquote>
      {waiver.lapsed && <p>{t('findings.waiver.lapsed.means')}</p>}
      <Changes finding={finding} />
      {acts.mayWaive && (
        <Button size="compact-xs" variant="default" onClick={() => void acts.withdraw(finding)}>
          {t('findings.waiver.withdraw')}
        </Button>
      )}
    </div>
  );
}

function Changes({ finding }: { finding: Finding }): ReactNode {
  const t = useT();
  const format = useFormat();
  const changed = changedFacts(finding);
  if (!changed.length) return null;
  return (
    <>
      <p>{t('findings.waiver.changed')}</p>
      <ul>
        {changed.map((fact) => (
          <li key={fact.name}>{changeWords(fact, t, format)}</li>
        ))}
      </ul>
    </>
  );
}
