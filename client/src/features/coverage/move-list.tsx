import { useEffect, useRef, type ReactNode } from 'react';
import { Button, Loader } from '@mantine/core';
import { PERSON, POST, SKILLS, type Records } from '@waypost/shared/event';
import type { Move, MoveAnswer } from '@waypost/shared/staffing';
import { useFormat, useT } from '../../i18n';
import { Icon } from '../../ui';
import style from './coverage.module.css';
import type { Asked } from './use-moves';

interface Props {
  asked: Asked;
  records: Records;
  onMove(moves: readonly Move[]): void;
  onClose(): void;
}

/** Who could go to a post, with the reason for each. The best has the focus: Enter carries it out. */
export function MoveList({ asked, records, onMove, onClose }: Props): ReactNode {
  const t = useT();
  return (
    <div className={style.moves} role="group" aria-label={t('coverage.moves')}>
      {asked.state === 'asking' && (
        <span role="status" className={style.quiet}>
          <Loader size={14} /> {t('coverage.asking')}
        </span>
      )}
      {asked.state === 'failed' && <span role="alert">{t('coverage.failed')}</span>}
      {asked.state === 'answered' && <Answer answer={asked.answer} records={records} onMove={onMove} />}
      <Button size="compact-xs" variant="subtle" onClick={onClose}>
        {t('common.close')}
      </Button>
    </div>
  );
}

function Answer({
  answer: { best, proved, others },
  records,
  onMove,
}: Pick<Props, 'records' | 'onMove'> & { answer: MoveAnswer }): ReactNode {
  const t = useT();
  const words = useMoveWords(records);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const rest = others.filter((move) => !(best.length === 1 && best[0]!.personId === move.personId));
  return (
    <>
      {best.length > 0 ? (
        <div className={style.best}>
          <strong>{t(proved ? 'coverage.best' : 'coverage.good', { count: best.length })}</strong>
          <ul>
            {best.map((move) => (
              <li key={move.personId}>
                {words.who(move)}
                <span className={style.details}>{words.why(move)}</span>
              </li>
            ))}
          </ul>
          <Button
            ref={first}
            size="compact-sm"
            leftSection={<Icon name="check" size={14} />}
            onClick={() => onMove(best)}
          >
            {t('coverage.move', { count: best.length })}
          </Button>
        </div>
      ) : (
        <p className={style.quiet}>{t(others.length > 0 ? 'coverage.leave' : 'coverage.nobody')}</p>
      )}
      {rest.length > 0 && (
        <>
          <span className={style.quiet}>{t('coverage.others')}</span>
          <ul className={style.others}>
            {rest.map((move) => (
              <li key={move.personId}>
                <span>
                  {words.who(move)}
                  <span className={style.details}>
                    {words.why(move)}
                    {!move.worth && ` · ${t('coverage.not_worth')}`}
                  </span>
                </span>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t('coverage.move_who', { who: words.sign(move.personId) })}
                  onClick={() => onMove([move])}
                >
                  {t('coverage.move', { count: 1 })}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A move and its reasons in words. */
function useMoveWords(records: Records) {
  const t = useT();
  const format = useFormat();
  const sign = (id: string): string => records.get(PERSON, id)?.data.callSign ?? t('common.unknown');
  const code = (id: string | undefined): string => (id && records.get(POST, id)?.data.code) || '';
  const skill = (name: string): string =>
    (SKILLS as readonly string[]).includes(name)
      ? t(`domain.skill.${name as (typeof SKILLS)[number]}`)
      : format.language(name);
  return {
    sign,
    who: ({ personId, fromPostId, postId }: Move): string =>
      fromPostId
        ? t('coverage.from_to', { who: sign(personId), from: code(fromPostId), to: code(postId) })
        : t('coverage.to', { who: sign(personId), to: code(postId) }),
    why: ({ fromPostId, leavesMissing, leavesPriority, brings, awayM, until }: Move): string =>
      [
        !fromPostId
          ? t('coverage.free')
          : leavesMissing === 0
            ? t('coverage.spare', { code: code(fromPostId) })
            : t('coverage.leaves', {
                code: code(fromPostId),
                missing: leavesMissing,
                priority: t(`domain.post_priority.${leavesPriority ?? 2}`),
              }),
        brings.length > 0 && t('coverage.brings', { what: format.list(brings.map(skill)) }),
        awayM !== undefined && t('coverage.away', { distance: format.distance(awayM) }),
        t('coverage.until', { time: format.time(until) }),
      ]
        .filter(Boolean)
        .join(' · '),
  };
}
