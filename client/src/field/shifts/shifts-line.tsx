import type { ReactNode } from 'react';
import { useT } from '../../i18n';
import { useRecords } from '../../sync/hooks';
import { useMine } from '../mine';
import { Icon } from '../parts/icon';
import { SHIFT } from '../refs';
import { go } from '../router';

/** How many shifts this person has, how many wait for an answer, and the way to them. */
export function ShiftsLine(): ReactNode {
  const t = useT();
  const { viewer, nowMs } = useMine();
  const now = new Date(nowMs).toISOString();
  const mine = useRecords(SHIFT).filter(({ data }) => data.personId === viewer.personId && data.to > now);
  if (mine.length === 0) return undefined;
  const open = mine.filter(({ data }) => !data.state || data.state === 'swap_refused').length;
  return (
    <button
      type="button"
      className="row"
      data-tone={open > 0 ? 'warning' : undefined}
      onClick={() => go({ screen: 'shifts' })}
    >
      <Icon name="clock" />
      <span className="row-words">
        <span>{t('field.shifts.mine', { count: mine.length })}</span>
        {open > 0 && <span className="hint">{t('field.shifts.open', { count: open })}</span>}
      </span>
      <Icon name="next" />
    </button>
  );
}
