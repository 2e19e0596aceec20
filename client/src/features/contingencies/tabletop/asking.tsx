import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, Kbd } from '@mantine/core';
import type { Question } from '@waypost/shared/contingency';
import { useT, useFormat } from '../../../i18n';
import { Icon, useShortcut } from '../../../ui';
import { Answer } from './answer';
import { useGapWords } from './gap-words';
import type { Mark, TableProps } from './tabletop';
import style from './tabletop.module.css';

interface Props extends TableProps {
  index: number;
  said: Mark | undefined;
  onMark(mark: Mark): void;
  onBack(): void;
  onNext(): void;
}

/** One question. The table speaks first; then the plan's answer is shown, and the table says whether it knew. */
export function Asking({ exercise, plans, index, said, onMark, onBack, onNext }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const [shown, setShown] = useState(said !== undefined);
  const known = useRef<HTMLButtonElement>(null);
  const question = exercise.questions[index]!;
  useEffect(() => {
    if (shown) known.current?.focus();
  }, [shown]);
  useShortcut('ArrowRight', () => (shown ? onNext() : setShown(true)));
  useShortcut('1', () => onMark('known'), { disabled: !shown });
  useShortcut('2', () => onMark('unclear'), { disabled: !shown });
  return (
    <div className={style.asking}>
      <p className={style.quiet} role="status">
        {t('contingencies.question.of', { number: index + 1, count: exercise.questions.length })} ·{' '}
        {t('contingencies.scene.short', { time: format.time(exercise.at) })}
      </p>
      <h1>{useQuestionWords()(question)}</h1>
      {shown ? (
        <div className={style.answer}>
          <h2>{t('contingencies.answer')}</h2>
          <Answer question={question} languages={plans.languages} />
          <Gaps question={question} />
        </div>
      ) : (
        <p className={style.quiet}>{t('contingencies.question.first')}</p>
      )}
      <div className={style.buttons}>
        <Button size="lg" variant="subtle" onClick={onBack} leftSection={<Icon name="back" size={16} />}>
          {t('common.back')}
        </Button>
        {shown ? (
          <>
            <Button
              ref={known}
              size="lg"
              variant={said === 'unclear' ? 'default' : 'filled'}
              rightSection={<Kbd>1</Kbd>}
              onClick={() => onMark('known')}
            >
              {t('contingencies.mark.known')}
            </Button>
            <Button
              size="lg"
              variant={said === 'unclear' ? 'filled' : 'default'}
              rightSection={<Kbd>2</Kbd>}
              onClick={() => onMark('unclear')}
            >
              {t('contingencies.mark.unclear')}
            </Button>
          </>
        ) : (
          <Button
            size="lg"
            onClick={() => setShown(true)}
            rightSection={<Kbd>→</Kbd>}
            data-table-focus
            autoFocus
          >
            {t('contingencies.question.show')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The question as it is read out; first actions are asked of each role. */
export function useQuestionWords(): (question: Question) => string {
  const t = useT();
  return (question) =>
    question.ask === 'first-actions'
      ? t('contingencies.ask.first-actions', { role: t(`domain.event_role.${question.role}`) })
      : t(`contingencies.ask.${question.ask}`);
}

function Gaps({ question }: { question: Question }): ReactNode {
  const words = useGapWords();
  return (
    question.gaps.length > 0 && (
      <ul className={style.gaps}>
        {question.gaps.map((gap) => (
          <li key={words(gap)}>
            <Icon name="warning" size={18} /> {words(gap)}
          </li>
        ))}
      </ul>
    )
  );
}
