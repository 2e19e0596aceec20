import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button, TextInput } from '@mantine/core';
import { candidates, type Available } from '@waypost/shared/dispatch';
import { ROUTE } from '@waypost/shared/event';
import { useT } from '../../../i18n';
import { useNow, useRecords } from '../../../sync/hooks';
import { Icon } from '../../../ui';
import { onShift, type OnShift } from '../model/on-shift';
import { pointOf } from '../model/place-words';
import { useStreet } from '../parts/use-live-data';
import type { FormProps } from './action-form';
import { CandidateRow } from './candidate-row';
import style from './inspector.module.css';

/** More than this nobody reads through while somebody waits; the rest is found by typing. */
const SHOWN = 8;
/** Distances are looked at again at this pace; faster, and the list would move under the pointer. */
const RANK_EVERY_MS = 10_000;

/** Who could go, best first; Enter sends the marked one, the arrows mark another. */
export function AssignForm({ incident, live, onRun, onCancel }: FormProps): ReactNode {
  const t = useT();
  const ranked = useRanked(incident, live);
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const wanted = typed.trim().toLocaleLowerCase();
  const shown = ranked.filter(({ label }) => label.toLocaleLowerCase().includes(wanted)).slice(0, SHOWN);
  const send = (index: number): void => {
    const candidate = shown[index];
    if (candidate) onRun('assign', { personIds: candidate.personIds });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') send(marked);
    else if (event.key === 'ArrowDown') setMarked((now) => Math.min(shown.length - 1, now + 1));
    else if (event.key === 'ArrowUp') setMarked((now) => Math.max(0, now - 1));
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextInput
        autoFocus
        size="xs"
        aria-label={t('live.assign.find')}
        placeholder={t('live.assign.find')}
        leftSection={<Icon name="search" size={14} />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setMarked(0);
        }}
        onKeyDown={onKey}
      />
      {ranked.length === 0 && <p className={style.hint}>{t('live.assign.nobody')}</p>}
      <ul className={style.candidates}>
        {shown.map((candidate, index) => (
          <CandidateRow
            key={`${candidate.squad}-${candidate.label}`}
            candidate={candidate}
            marked={index === marked}
            onSend={() => send(index)}
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

function useRanked(incident: FormProps['incident'], live: FormProps['live']) {
  const street = useStreet();
  const routes = useRecords(ROUTE);
  const now = useNow(RANK_EVERY_MS);
  const at = pointOf(incident.data.place, live.checkpoints);
  // Positions come every second: the list is made anew only when the clock above ticks or people are sent.
  return useMemo(
    () =>
      candidates({
        incident,
        at,
        people: onShift(street, now).map(availableOf),
        incidents: live.incidents,
        lines: routes.map(({ data }) => data.points),
      }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [now, incident, live.incidents, routes],
  );
}

const availableOf = ({ person, at, fixAgeMs }: OnShift): Available => ({
  id: person.id,
  data: person.data,
  ...(at ? { at } : {}),
  ...(fixAgeMs === undefined ? {} : { fixAgeMs }),
});
