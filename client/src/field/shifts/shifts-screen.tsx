import { useId, useState, type ReactNode } from 'react';
import type { EventRecord } from '@waypost/shared/event';
import type { ShiftData } from '@waypost/shared/event/shift';
import { useFormat, useT } from '../../i18n';
import { useRecords, useSend, useWaiting } from '../../sync/hooks';
import { useMine } from '../mine';
import { Screen } from '../parts/screen';
import { buzz } from '../parts/signal';
import { POST, SHIFT } from '../refs';

/** Which answers make sense after which; the server asks the same table. */
const ANSWERS = {
  offered: ['accept', 'decline', 'ask_swap'],
  accepted: ['decline', 'ask_swap'],
  declined: ['accept'],
  swap_asked: ['accept', 'decline'],
  swap_refused: ['accept', 'decline'],
} as const;
type Answer = 'accept' | 'decline' | 'ask_swap';

/** This person's shifts, to accept, decline, or ask to swap; without a network the answer is kept and sent later. */
export function ShiftsScreen(): ReactNode {
  const t = useT();
  const { viewer, nowMs } = useMine();
  const now = new Date(nowMs).toISOString();
  const mine = useRecords(SHIFT)
    .filter(({ data }) => data.personId === viewer.personId && data.to > now)
    .toSorted((a, b) => (a.data.from < b.data.from ? -1 : 1));
  return (
    <Screen title={t('field.shifts.title')}>
      {mine.length === 0 && <p className="card empty">{t('field.shifts.none')}</p>}
      {mine.map((shift) => (
        <ShiftCard key={shift.id} shift={shift} />
      ))}
    </Screen>
  );
}

function ShiftCard({ shift: { id, data } }: { shift: EventRecord<ShiftData> }): ReactNode {
  const t = useT();
  const format = useFormat();
  const send = useSend();
  const waiting = useWaiting().has(id);
  const post = useRecords(POST).find((one) => one.id === data.postId)?.data;
  const [asking, setAsking] = useState<Answer>();
  const state = data.state ?? 'offered';
  const give = (answer: Answer, why?: string): void => {
    setAsking(undefined);
    buzz('done');
    const { postId, from, to } = data;
    void send(`shift.${answer}`, { id, offer: { postId, from, to }, ...(why ? { why } : {}) });
  };
  return (
    <section className="card">
      <p className="eyebrow" role="status">
        {t(`domain.shift_state.${state}`)}
        {waiting && ` · ${t('outbox.kept')}`}
      </p>
      <h2>
        {post ? t('field.now.postName', { code: post.code, name: post.name }) : t('field.now.postUnknown')}
      </h2>
      <p>{format.span(data.from, data.to)}</p>
      {data.why && <p className="hint">{data.why}</p>}
      {asking ? (
        <WhyForm answer={asking} onGive={(why) => give(asking, why)} onBack={() => setAsking(undefined)} />
      ) : (
        <div className="actions">
          {ANSWERS[state].map((answer) => (
            <button
              key={answer}
              type="button"
              className={answer === 'accept' ? 'primary' : 'quiet'}
              onClick={() => (answer === 'accept' ? give(answer) : setAsking(answer))}
            >
              {t(`field.shifts.${answer}`)}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

interface WhyProps {
  answer: Answer;
  onGive(why: string | undefined): void;
  onBack(): void;
}

/** A word why helps control to find somebody else; nobody has to give one. */
function WhyForm({ answer, onGive, onBack }: WhyProps): ReactNode {
  const t = useT();
  const field = useId();
  const [why, setWhy] = useState('');
  return (
    <form
      className="words"
      onSubmit={(event) => {
        event.preventDefault();
        onGive(why.trim() || undefined);
      }}
    >
      <label htmlFor={field}>{t('field.shifts.why')}</label>
      <textarea
        id={field}
        rows={2}
        maxLength={2000}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
      <div className="actions">
        <button type="button" className="quiet" onClick={onBack}>
          {t('field.back')}
        </button>
        <button type="submit" className="primary">
          {t(`field.shifts.${answer}`)}
        </button>
      </div>
    </form>
  );
}
