import { useState, type ReactNode } from 'react';
import { runningActivations } from '@waypost/shared/event/activation';
import { contingencyCode, readCode, type CodeProblem } from '@waypost/shared/event/contingency';
import { useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useRecords, useRecordSet, useSend } from '../../sync/hooks';
import { useMine } from '../mine';
import { Notice } from '../parts/notice';
import { Screen } from '../parts/screen';
import { buzz } from '../parts/signal';
import { ACTIVATION, CONTINGENCY } from '../refs';
import { go } from '../router';
import { useSaid } from './use-said';

const KINDS = [ACTIVATION] as const;

/** A code heard by radio or shown by a runner starts the orders that are on this phone already, with or without a network. */
export function CodeScreen(): ReactNode {
  const t = useT();
  const { viewer, event } = useMine();
  const plans = useRecords(CONTINGENCY);
  const [typed, setTyped] = useState('');
  const [read, setRead] = useState<{ plan: string } | { problem: CodeProblem }>();
  const look = (): void => {
    const candidates = plans.map(({ id }) => ({ id, code: contingencyCode(viewer.eventId, id) }));
    const found = readCode(typed, candidates);
    setRead(found.ok ? { plan: found.value } : { problem: found.error });
  };
  return (
    <Screen title={t('field.code.title')}>
      {event?.state !== 'live' && <Notice tone="warning">{t('field.code.notLive')}</Notice>}
      <form
        className="card form"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          look();
        }}
      >
        <p>{t('field.code.how')}</p>
        <label htmlFor="plan-code">{t('field.code.label')}</label>
        <input
          id="plan-code"
          className="code"
          value={typed}
          onChange={(changed) => {
            setTyped(changed.target.value);
            setRead(undefined);
          }}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
        />
        <button type="submit" className="primary" disabled={!typed.trim()}>
          {t('field.code.look')}
        </button>
      </form>
      {read && 'problem' in read && (
        <Notice tone="danger" role="alert">
          {t(`field.code.problem.${read.problem}`)}
        </Notice>
      )}
      {read && 'plan' in read && <Found planId={read.plan} code={typed} live={event?.state === 'live'} />}
    </Screen>
  );
}

/** Said back before it starts: two plans can be told apart by name better than by code. */
function Found({ planId, code, live }: { planId: string; code: string; live: boolean }): ReactNode {
  const t = useT();
  const said = useSaid();
  const send = useSend();
  const plan = useRecords(CONTINGENCY).find(({ id }) => id === planId);
  const running = runningActivations(useRecordSet(KINDS)).some(({ data }) => data.contingencyId === planId);
  if (!plan) return null;
  const start = (): void => {
    buzz('done');
    void send('activation.start', { id: newId(), contingencyId: planId, messageId: newId(), code });
    go({ screen: 'now' }, { replace: true });
  };
  return (
    <section className="card" role="status">
      <h2>
        {plan.data.code} {said(plan.data.name)}
      </h2>
      {running ? (
        <p>{t('field.code.running')}</p>
      ) : (
        <>
          <p>{t('field.code.sure')}</p>
          <button type="button" className="primary" disabled={!live} onClick={start}>
            {t('field.code.start')}
          </button>
        </>
      )}
    </section>
  );
}
