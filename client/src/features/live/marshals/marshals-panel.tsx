import { useMemo, useState, type ReactNode } from 'react';
import { TextInput } from '@mantine/core';
import { useFormat, useT } from '../../../i18n';
import { useNow } from '../../../sync/hooks';
import { EmptyState, Icon } from '../../../ui';
import { onShift, rollCall, type OnShift } from '../model/on-shift';
import { useStreet } from '../parts/use-live-data';
import style from './marshals.module.css';

interface Props {
  selectedId: string | undefined;
  onOpen(personId: string): void;
}

/** Everybody who should be on the street, who is silent first. */
export function MarshalsPanel({ selectedId, onOpen }: Props): ReactNode {
  const t = useT();
  const street = useStreet();
  const now = useNow(2_000);
  const [typed, setTyped] = useState('');
  const roll = useMemo(() => rollCall(onShift(street, now)), [street, now]);
  const wanted = typed.trim().toLocaleLowerCase();
  const shown = roll.filter(({ person, post }) =>
    `${person.data.callSign} ${post?.data.code ?? ''} ${person.data.squad ?? ''}`
      .toLocaleLowerCase()
      .includes(wanted),
  );
  const missing = roll.filter((row) => row.missing).length;
  const located = roll.filter(({ fixAgeMs }) => fixAgeMs !== undefined).length;
  return (
    <div className={style.panel}>
      <div className={style.head}>
        <TextInput
          size="xs"
          aria-label={t('live.marshals.find')}
          placeholder={t('live.marshals.find')}
          leftSection={<Icon name="search" size={14} />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <p className={style.sum} role="status">
          {t('live.marshals.on_shift', { count: roll.length })} ·{' '}
          <span data-missing={missing > 0 || undefined}>
            {t('live.marshals.missing', { count: missing })}
          </span>{' '}
          · {t('live.marshals.located', { count: located })}
        </p>
      </div>
      {roll.length === 0 ? (
        <EmptyState icon="people" title={t('live.marshals.none')} detail={t('live.marshals.none_detail')} />
      ) : (
        <ul className={style.list} aria-label={t('live.tab.marshals')}>
          {shown.map((row) => (
            <MarshalRow
              key={row.person.id}
              row={row}
              now={now}
              selected={row.person.id === selectedId}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function MarshalRow({
  row,
  now,
  selected,
  onOpen,
}: {
  row: OnShift;
  now: number;
  selected: boolean;
  onOpen(id: string): void;
}): ReactNode {
  const t = useT();
  const format = useFormat();
  const { person, post, lastSafeAt, missing, fixAgeMs, fixStale } = row;
  return (
    <li className={style.row} data-selected={selected || undefined}>
      <button type="button" onClick={() => onOpen(person.id)} aria-current={selected || undefined}>
        <span className={style.who}>
          <strong>{person.data.callSign}</strong>
          {post && <span className={style.quiet}>{post.data.code}</span>}
          {missing && <span className={style.missing}>{t('live.marshals.silent')}</span>}
        </span>
        <span className={style.quiet}>
          {lastSafeAt
            ? t('live.marshals.safe', { age: format.age(lastSafeAt, now) })
            : t('live.marshals.never')}
          {' · '}
          <span className={fixStale ? style.stale : undefined}>
            {fixAgeMs === undefined
              ? t('live.marshals.no_fix')
              : t('live.marshals.fix', { age: format.age(now - fixAgeMs, now) })}
          </span>
        </span>
      </button>
    </li>
  );
}
