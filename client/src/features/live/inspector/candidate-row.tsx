import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import type { Candidate, Reason } from '@waypost/shared/dispatch';
import { useFormat, useT, type MessageKey } from '../../../i18n';
import style from './inspector.module.css';

interface Props {
  candidate: Candidate;
  /** Enter sends this one. */
  marked: boolean;
  onSend(): void;
}

/** Somebody who could go, with the reasons for their place in the list. */
export function CandidateRow({ candidate, marked, onSend }: Props): ReactNode {
  const t = useT();
  const { label, squad, personIds, reasons } = candidate;
  const sayReason = useReasonWords();
  return (
    <li className={style.candidate} data-marked={marked || undefined}>
      <span className={style.who}>
        <strong>{squad ? t('live.assign.squad', { squad: label, count: personIds.length }) : label}</strong>
        <span className={style.hint}>
          {reasons.map((reason, i) => (
            <span key={i} className={look(reason)}>
              {i > 0 && ' · '}
              {sayReason(reason)}
            </span>
          ))}
        </span>
      </span>
      <Button
        size="compact-sm"
        variant={marked ? 'filled' : 'light'}
        onClick={onSend}
        aria-label={t('live.assign.send_who', { who: label })}
      >
        {t('live.assign.send')}
      </Button>
    </li>
  );
}

/** What speaks for somebody and what against them is told apart by more than colour: the words differ, the weight too. */
function look({ code }: Reason): string | undefined {
  if (code === 'skill' || code === 'duty' || code === 'speaks') return style.suits;
  return code === 'busy' || code === 'marks' || code === 'said_cannot' ? style.busy : undefined;
}

function useReasonWords(): (reason: Reason) => string {
  const t = useT();
  const format = useFormat();
  return (reason) => {
    switch (reason.code) {
      case 'way': {
        const values = {
          distance: format.distance(reason.metres),
          time: format.duration(Math.max(60, reason.seconds) * 1000),
        };
        return t(reason.fromPost ? 'live.assign.post_away' : 'live.assign.away', values);
      }
      case 'place_unknown':
        return t('live.assign.unknown');
      case 'old_position':
        return t('live.assign.old', { age: format.duration(reason.ageMs) });
      case 'skill':
        return t(`domain.skill.${reason.skill}` as MessageKey);
      case 'duty':
      case 'marks':
        return t(`domain.duty.${reason.duty}` as MessageKey);
      case 'speaks':
        return t('live.assign.speaks', { language: format.language(reason.language) });
      case 'busy':
        return t('live.assign.busy', { count: reason.count });
      case 'said_cannot':
        return t('live.assign.cannot');
    }
  };
}
