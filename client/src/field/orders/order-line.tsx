import { useId, useState, type ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useSend, useWaiting } from '../../sync/hooks';
import { IconWords } from '../parts/icon-words';
import { buzz } from '../parts/signal';
import type { MyOrder } from './orders';
import { useSaid } from './use-said';

interface Props {
  order: MyOrder;
  contingencyId: string;
}

/** One order: done with one tap, or why it cannot be. */
export function OrderLine({ order: { step, answer }, contingencyId }: Props): ReactNode {
  const t = useT();
  const said = useSaid();
  const send = useSend();
  const [asking, setAsking] = useState(false);
  const say = (payload: { answer: 'done' } | { answer: 'cannot'; why: string }): void => {
    buzz('done');
    setAsking(false);
    void send('activation.step', { id: newId(), contingencyId, stepId: step.id, ...payload });
  };
  return (
    <div className="order">
      <p className="orders">{said(step.text)}</p>
      {answer && <Given answer={answer} />}
      <div className="actions">
        {answer?.data.answer !== 'done' && (
          <button type="button" className="primary" onClick={() => say({ answer: 'done' })}>
            {t('field.orders.done')}
          </button>
        )}
        <button type="button" className="quiet" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {t('field.orders.cannot')}
        </button>
      </div>
      {asking && <WhyNot onSay={(why) => say({ answer: 'cannot', why })} />}
    </div>
  );
}

function Given({ answer: { id, data } }: { answer: NonNullable<MyOrder['answer']> }): ReactNode {
  const t = useT();
  const format = useFormat();
  const kept = useWaiting().has(id);
  const time = format.time(data.happenedAt);
  return (
    <p className="hint" role="status">
      {data.answer === 'done' ? (
        <IconWords icon="check">{t('field.orders.wasDone', { time })}</IconWords>
      ) : (
        t('field.orders.wasCannot', { time, why: data.why ?? '' })
      )}
      {kept && ` · ${t('field.assigned.kept')}`}
    </p>
  );
}

function WhyNot({ onSay }: { onSay(why: string): void }): ReactNode {
  const t = useT();
  const id = useId();
  const [why, setWhy] = useState('');
  return (
    <form
      className="words"
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim()) onSay(why.trim());
      }}
    >
      <label htmlFor={id}>{t('field.orders.why')}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
      <button type="submit" className="primary" disabled={!why.trim()}>
        {t('field.orders.sayCannot')}
      </button>
    </form>
  );
}
