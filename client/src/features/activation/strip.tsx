import type { ReactNode } from 'react';
import { STEP_ANSWER } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { useRecords } from '../../sync/hooks';
import { Icon, useSaid } from '../../ui';
import style from './activation.module.css';
import { boardOf, counted } from './model/board';
import { type Activations } from './use-activations';

interface Props {
  activations: Activations;
  onOpen(id: string): void;
}

/** What is being carried out, always in sight; a press opens its board. */
export function ActivationStrip({ activations, onOpen }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const said = useSaid();
  const answers = useRecords(STEP_ANSWER);
  if (activations.running.length === 0) return null;
  return (
    <section className={style.strip} aria-label={t('activation.running')}>
      {activations.running.map((activation) => {
        const { data, id } = activation;
        const count = counted(boardOf(activation, answers, activations.records));
        return (
          <button key={id} type="button" className={style.running} onClick={() => onOpen(id)}>
            <Icon name="contingency" size={16} />
            <strong>
              {data.code} {said(data.name)}
            </strong>
            <span>{t('activation.since', { time: format.time(data.happenedAt) })}</span>
            {data.alternateTaken && <span>{t('activation.alternate.taken')}</span>}
            {activations.runs && <span>{t('activation.counts', count)}</span>}
          </button>
        );
      })}
    </section>
  );
}
