import { useState, type ReactNode } from 'react';
import { Button, SegmentedControl, Select, TextInput } from '@mantine/core';
import { PERSON } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useRecords, useSend } from '../../sync/hooks';
import { useSaid } from '../../ui';
import style from './activation.module.css';
import { minutesAfter, type BoardRole, type BoardStep } from './model/board';
import { useCallSign } from './use-activations';

interface Props {
  row: BoardRole;
  startedAt: string;
  now: number;
  contingencyId: string;
  /** Sees answers at all. */
  runs: boolean;
  /** Can note answers now. */
  acts: boolean;
}

/** More names than this are counted. */
const NAMED_MOST = 8;

/** One role's orders, how far each is, and who of the role has not been heard. */
export function RoleRow({ row, runs, ...rest }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const callSign = useCallSign();
  const { silent } = row;
  return (
    <section className={style.role}>
      <h3 className={style.heading}>{t(`domain.event_role.${row.role}`)}</h3>
      <ol className={style.steps}>
        {row.steps.map((step) => (
          <StepLine key={step.step.id} step={step} row={row} runs={runs} {...rest} />
        ))}
      </ol>
      {runs && row.people.length === 0 && <p className={style.quiet}>{t('activation.nobody')}</p>}
      {runs && silent.length > 0 && (
        <p className={style.quiet}>
          {t('activation.silent', {
            who:
              silent.length > NAMED_MOST
                ? t('activation.people', { count: silent.length })
                : format.list(silent.map(callSign)),
          })}
        </p>
      )}
    </section>
  );
}

function StepLine({
  step,
  row,
  startedAt,
  now,
  contingencyId,
  runs,
  acts,
}: Props & { step: BoardStep }): ReactNode {
  const t = useT();
  const said = useSaid();
  const callSign = useCallSign();
  const [noting, setNoting] = useState(false);
  return (
    <li data-state={step.state}>
      <p className={style.order}>{said(step.step.text)}</p>
      {runs && (
        <p className={style.state}>
          {step.answers.length === 0 && t('activation.waiting', { minutes: minutesAfter(startedAt, now) })}
          {step.answers.map((answer) => (
            <span key={answer.personId}>
              {t(`activation.answer.${answer.answer}`, {
                who: callSign(answer.personId),
                minutes: minutesAfter(startedAt, Date.parse(answer.happenedAt)),
              })}
              {answer.by !== answer.personId && ` ${t('activation.noted_by', { who: callSign(answer.by) })}`}
              {(answer.why ?? answer.said) && `: ${answer.why ?? answer.said}`}
            </span>
          ))}
        </p>
      )}
      {acts && (
        <Button size="compact-xs" variant="default" aria-expanded={noting} onClick={() => setNoting(!noting)}>
          {t('activation.note')}
        </Button>
      )}
      {noting && (
        <NoteAnswer
          contingencyId={contingencyId}
          stepId={step.step.id}
          people={row.people}
          onDone={() => setNoting(false)}
        />
      )}
    </li>
  );
}

interface NoteProps {
  contingencyId: string;
  stepId: string;
  people: readonly string[];
  onDone(): void;
}

/** What somebody said by radio: who, done or cannot, and their words. */
function NoteAnswer({ contingencyId, stepId, people, onDone }: NoteProps): ReactNode {
  const t = useT();
  const send = useSend();
  const everybody = useRecords(PERSON);
  const [who, setWho] = useState(people[0] ?? everybody[0]?.id ?? null);
  const [answer, setAnswer] = useState<'done' | 'cannot'>('done');
  const [words, setWords] = useState('');
  const text = words.trim();
  const missing = answer === 'cannot' && !text;
  const note = async (): Promise<void> => {
    if (!who || missing) return;
    const heard = text ? (answer === 'cannot' ? { why: text } : { said: text }) : {};
    const payload = { id: newId(), contingencyId, stepId, answer, onBehalfOf: who, ...heard };
    if ((await send('activation.step', payload)).ok) onDone();
  };
  return (
    <form
      className={style.note}
      onSubmit={(event) => {
        event.preventDefault();
        void note();
      }}
    >
      <Select
        label={t('activation.note.who')}
        searchable
        value={who}
        onChange={setWho}
        data={everybody
          .filter(({ id }) => people.length === 0 || people.includes(id))
          .map(({ id, data }) => ({ value: id, label: data.callSign }))}
      />
      <SegmentedControl
        aria-label={t('activation.note')}
        value={answer}
        onChange={(value) => setAnswer(value as 'done' | 'cannot')}
        data={[
          { value: 'done', label: t('activation.done') },
          { value: 'cannot', label: t('activation.cannot') },
        ]}
      />
      <TextInput
        label={t(answer === 'cannot' ? 'activation.note.why' : 'activation.note.said')}
        required={answer === 'cannot'}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit">{t('common.save')}</Button>
    </form>
  );
}
