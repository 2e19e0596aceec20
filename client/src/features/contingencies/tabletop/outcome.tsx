import { useState, type ReactNode } from 'react';
import { Button, Textarea } from '@mantine/core';
import { gapsOf, learnedNotes } from '@waypost/shared/contingency';
import { isStaff } from '@waypost/shared/event';
import { useFormat, useT } from '../../../i18n';
import { newId } from '../../../platform/ids';
import { Link } from '../../../platform/router';
import { useSend, useViewer } from '../../../sync/hooks';
import { Icon, showToast, useUnsaved } from '../../../ui';
import { textIn } from '../model/texts';
import { useQuestionWords } from './asking';
import { mendAt, useGapWords } from './gap-words';
import type { Mark, TableProps } from './tabletop';
import style from './tabletop.module.css';

interface Props extends TableProps {
  marks: ReadonlyMap<number, Mark>;
  onBack(): void;
  onAgain(): void;
}

/** What the table did not know and what the plan does not say, each with the way to mend it; then into the log. */
export function Outcome(props: Props): ReactNode {
  const t = useT();
  const { exercise, plan, plans, marks, onBack, onAgain } = props;
  const gapWords = useGapWords();
  const questionWords = useQuestionWords();
  const viewer = useViewer();
  const gaps = gapsOf(exercise);
  const unclear = exercise.questions.filter((_, index) => marks.get(index) === 'unclear');
  const known = [...marks.values()].filter((mark) => mark === 'known').length;
  return (
    <div className={style.outcome}>
      <h1 tabIndex={-1} data-table-focus>
        {t('contingencies.outcome')}
      </h1>
      <p className={style.spot}>
        {t('contingencies.outcome.known', { known, all: exercise.questions.length })} ·{' '}
        {t('contingencies.outcome.gaps', { count: gaps.length })}
      </p>
      {unclear.length > 0 && (
        <section>
          <h2>{t('contingencies.outcome.unclear')}</h2>
          <ul>
            {unclear.map((question) => (
              <li key={questionWords(question)}>{questionWords(question)}</li>
            ))}
          </ul>
        </section>
      )}
      {gaps.length > 0 && (
        <section>
          <h2>{t('contingencies.outcome.lacks')}</h2>
          <ul className={style.gaps}>
            {gaps.map((gap) => (
              <li key={gapWords(gap)}>
                <Icon name="warning" size={18} />
                <span>{gapWords(gap)}</span>
                <Link
                  href={mendAt(gap, plans.eventId, plan.id)}
                  aria-label={t('contingencies.mend.of', { what: gapWords(gap) })}
                >
                  {t('contingencies.mend')}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {viewer && isStaff(viewer) && (
        <WriteDown
          {...props}
          lines={[
            ...unclear.map((one) => t('contingencies.log.unclear', { question: questionWords(one) })),
            ...gaps.map(gapWords),
          ]}
          known={known}
        />
      )}
      <div className={style.buttons}>
        <Button size="lg" variant="subtle" onClick={onBack} leftSection={<Icon name="back" size={16} />}>
          {t('common.back')}
        </Button>
        <Button size="lg" variant="default" onClick={onAgain}>
          {t('contingencies.outcome.again')}
        </Button>
        <NextPlan {...props} />
      </div>
    </div>
  );
}

/** The result becomes lines of the control log, in the words of whoever writes it. */
function WriteDown({
  plan,
  plans,
  exercise,
  lines,
  known,
}: Props & { lines: string[]; known: number }): ReactNode {
  const t = useT();
  const format = useFormat();
  const send = useSend();
  const [more, setMore] = useState('');
  const [written, setWritten] = useState(false);
  useUnsaved(more.trim() !== '' && !written);
  const heading = t('contingencies.log.heading', {
    code: plan.data.code,
    name: textIn(plan.data.name, plans.languages)?.text ?? '',
    time: format.time(exercise.at),
    known,
    all: exercise.questions.length,
  });
  const write = async (): Promise<void> => {
    setWritten(true);
    const all = [...lines, ...(more.trim() ? [more.trim()] : [])];
    const notes = learnedNotes(heading, all.length ? all : [t('contingencies.log.nothing')]);
    const outcomes = await Promise.all(notes.map((text) => send('note.write', { id: newId(), text })));
    if (outcomes.every(({ ok }) => ok)) showToast({ text: t('contingencies.log.written') });
    else setWritten(false);
  };
  return (
    <section className={style.write}>
      <Textarea
        size="md"
        label={t('contingencies.log.more')}
        autosize
        minRows={2}
        maxLength={1500}
        value={more}
        disabled={written}
        onChange={(event) => setMore(event.currentTarget.value)}
      />
      {written ? (
        <p role="status">
          <Icon name="check" size={16} /> {t('contingencies.log.done')}
        </p>
      ) : (
        <Button size="md" variant="light" onClick={() => void write()}>
          {t('contingencies.log.write')}
        </Button>
      )}
    </section>
  );
}

function NextPlan({ plan, plans }: Props): ReactNode {
  const t = useT();
  const next = plans.plans[plans.plans.findIndex(({ id }) => id === plan.id) + 1];
  if (!next) return null;
  return (
    <Link className={style.next} href={`/e/${plans.eventId}/contingencies/tabletop?plan=${next.id}`}>
      {t('contingencies.outcome.next', { code: next.data.code })}
    </Link>
  );
}
