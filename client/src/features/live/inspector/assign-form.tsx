import { useMemo, useState, type ReactNode } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useFormat, useT } from '../../../i18n';
import { useNow } from '../../../sync/hooks';
import { Icon } from '../../../ui';
import { candidates, type Candidate } from '../model/nearest';
import { onShift } from '../model/on-shift';
import { pointOf } from '../model/place-words';
import { useStreet } from '../parts/use-live-data';
import type { FormProps } from './action-form';
import style from './inspector.module.css';

/** More than this nobody reads through while somebody waits; the rest is found by typing. */
const SHOWN = 8;
/** Distances are looked at again at this pace; faster, and the list would move under the pointer. */
const RANK_EVERY_MS = 10_000;

/** Who could go, best first; one press sends them. */
export function AssignForm({ incident, live, onRun, onCancel }: FormProps): ReactNode {
  const t = useT();
  const street = useStreet();
  const now = useNow(RANK_EVERY_MS);
  const [typed, setTyped] = useState('');
  const at = pointOf(incident.data.place, live.checkpoints);
  // Positions come every second: the list is made anew only when the clock above ticks or people are sent.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const ranked = useMemo(
    () => candidates(incident, at, onShift(street, now), live.incidents),
    [now, incident, live.incidents],
  );
  const wanted = typed.trim().toLocaleLowerCase();
  const shown = ranked.filter(({ label }) => label.toLocaleLowerCase().includes(wanted)).slice(0, SHOWN);
  return (
    <>
      <TextInput
        autoFocus
        size="xs"
        aria-label={t('live.assign.find')}
        placeholder={t('live.assign.find')}
        leftSection={<Icon name="search" size={14} />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {ranked.length === 0 && <p className={style.hint}>{t('live.assign.nobody')}</p>}
      <ul className={style.candidates}>
        {shown.map((candidate) => (
          <CandidateRow
            key={`${candidate.squad}-${candidate.label}`}
            candidate={candidate}
            onSend={() => onRun('assign', { personIds: candidate.personIds })}
          />
        ))}
      </ul>
      <div className={style.formFoot}>
        <span className={style.hint}>{t('live.assign.order')}</span>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </>
  );
}

function CandidateRow({ candidate, onSend }: { candidate: Candidate; onSend(): void }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { label, squad, personIds, awayM, fromPost, suits, busyWith, marks } = candidate;
  const away =
    awayM === undefined
      ? t('live.assign.unknown')
      : t(fromPost ? 'live.assign.post_away' : 'live.assign.away', { distance: format.distance(awayM) });
  return (
    <li className={style.candidate}>
      <span className={style.who}>
        <strong>{squad ? t('live.assign.squad', { squad: label, count: personIds.length }) : label}</strong>
        {suits && <span className={style.suits}>{t('live.assign.suits')}</span>}
        <span className={style.hint}>
          {away}
          {marks && <span className={style.busy}> · {t(`domain.duty.${marks}`)}</span>}
          {busyWith > 0 && (
            <span className={style.busy}> · {t('live.assign.busy', { count: busyWith })}</span>
          )}
        </span>
      </span>
      <Button
        size="compact-sm"
        variant="light"
        onClick={onSend}
        aria-label={t('live.assign.send_who', { who: label })}
      >
        {t('live.assign.send')}
      </Button>
    </li>
  );
}
