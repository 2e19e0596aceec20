import { useMemo, type ReactNode } from 'react';
import { AGREEMENT, shareUnder } from '@waypost/shared/event';
import { useFormat, useT } from '../../../i18n';
import { useNow, useRecord } from '../../../sync/hooks';
import { Icon } from '../../../ui';
import style from './partner.module.css';

/** Kinds named in the line, in the order people think of them. */
const KINDS = [
  'route',
  'progress',
  'checkpoint',
  'sector',
  'place',
  'post',
  'incident',
  'announcement',
  'person',
] as const;

/** For whoever looks through the agreement: what they are shown and until when, always in sight. */
export function SharedLine({ eventId }: { eventId: string }): ReactNode {
  const t = useT();
  const format = useFormat();
  const agreement = useRecord(AGREEMENT, eventId)?.data;
  const now = useNow(10_000);
  const over = agreement?.until !== undefined && Date.parse(agreement.until) <= now;
  const kinds = useMemo(() => {
    const share = shareUnder(agreement && { shares: agreement.shares }, '');
    const named = (kind: string): boolean =>
      share.level(kind) !== 'nothing' ||
      Object.entries(agreement?.shares ?? {}).some(
        ([key, level]) => key.startsWith(`${kind}:`) && level !== 'nothing',
      );
    return KINDS.filter(named).map((kind) => t(`live.shared.${kind}`));
  }, [agreement, t]);
  const words =
    over || kinds.length === 0
      ? t('live.shared.nothing')
      : t('live.shared.with', { kinds: format.list(kinds) });
  const until =
    agreement?.until && !over
      ? t('live.shared.until', { time: format.dateTime(agreement.until) })
      : !over && kinds.length > 0
        ? t('live.shared.no_end')
        : '';
  return (
    <p className={style.line}>
      <Icon name="sharing" size={16} />
      <span>
        {words} {until}
      </span>
    </p>
  );
}
