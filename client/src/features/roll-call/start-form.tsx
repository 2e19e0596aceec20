import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { Button, SegmentedControl, Select } from '@mantine/core';
import { askedIn, isStaff, PERSON, POST, SECTOR, SHIFT, type RollScope } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useNow, useRecords, useRecordSet, useSend, useViewer } from '../../sync/hooks';
import { PersonPicker } from '../../ui';
import style from './roll-call.module.css';

const WAYS = ['all', 'sector', 'person'] as const;
type Way = (typeof WAYS)[number];
const DUTY_KINDS = [PERSON, SHIFT, POST] as const;

/** Says before it begins how many people it will ask. */
export function StartForm(): ReactNode {
  const t = useT();
  const send = useSend();
  const viewer = useViewer();
  const staff = viewer !== undefined && isStaff(viewer);
  const sectors = useRecords(SECTOR).filter(({ id }) => staff || viewer?.sectorIds.includes(id));
  const [chosen, setWay] = useState<Way>('all');
  const [sectorId, setSectorId] = useState<string | null>(viewer?.sectorIds[0] ?? null);
  const [personId, setPersonId] = useState<string | null>(null);
  // A lead marshal calls the roll of their own sectors and of nobody else.
  const way = staff ? chosen : 'sector';
  const scope = useMemo(() => scopeOf(way, sectorId, personId), [way, sectorId, personId]);
  const count = useAsked(scope);
  const start = (event: FormEvent): void => {
    event.preventDefault();
    if (scope && count > 0) void send('roll_call.start', { id: newId(), scope });
  };
  return (
    <form className={style.form} onSubmit={start} aria-label={t('roll-call.start')}>
      {staff && (
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('roll-call.who')}
          value={way}
          onChange={(value) => setWay(value as Way)}
          data={WAYS.map((value) => ({ value, label: t(`roll-call.way.${value}`) }))}
        />
      )}
      {way === 'sector' && (
        <Select
          label={t('domain.kind.sector')}
          value={sectorId}
          onChange={setSectorId}
          data={sectors.map(({ id, data }) => ({ value: id, label: data.name }))}
        />
      )}
      {way === 'person' && (
        <PersonPicker label={t('domain.kind.person')} value={personId} onChange={setPersonId} />
      )}
      <div className={style.line}>
        <span className={style.quiet} role="status">
          {scope ? t('roll-call.asks', { count }) : t('roll-call.choose')}
        </span>
        <Button type="submit" disabled={!scope || count === 0}>
          {t('roll-call.start')}
        </Button>
      </div>
    </form>
  );
}

function scopeOf(way: Way, sectorId: string | null, personId: string | null): RollScope | undefined {
  if (way === 'all') return { all: true };
  if (way === 'sector') return sectorId ? { sectorId } : undefined;
  return personId ? { personId } : undefined;
}

/** The same people as the server will ask: those on duty, or the one who is named. */
function useAsked(scope: RollScope | undefined): number {
  const records = useRecordSet(DUTY_KINDS);
  const now = useNow(10_000);
  return useMemo(
    () => (scope ? askedIn(records, scope, new Date(now).toISOString()).length : 0),
    [records, scope, now],
  );
}
