import { useMemo, type ReactNode } from 'react';
import { ACK, MESSAGE, PERSON, RECEIPT, receiptsBySector, receiptsOf, SECTOR } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { useRecord, useRecords } from '../../sync/hooks';
import style from './announcements.module.css';

/** More call-signs than this are counted. */
const NAMED_MOST = 8;

/** Who along the march has said that they have it, sector by sector. */
export function Along({ messageId }: { messageId: string }): ReactNode {
  const t = useT();
  const format = useFormat();
  const message = useRecord(MESSAGE, messageId);
  const people = useRecords(PERSON);
  const acks = useRecords(ACK);
  const marks = useRecords(RECEIPT);
  const sectors = useRecords(SECTOR);
  const receipts = useMemo(
    () => message && receiptsOf(message, people, acks, marks),
    [message, people, acks, marks],
  );
  if (!message || !receipts) return null;
  const nameOf = (id: string | undefined): string =>
    id === undefined
      ? t('announcements.no_sector')
      : (sectors.find((sector) => sector.id === id)?.data.name ?? t('common.unknown'));
  return (
    <div className={style.along}>
      <p className={style.quiet}>
        {t('announcements.relayed', { time: format.time(message.data.happenedAt), ...receipts.counts })}
      </p>
      <ul className={style.sectors} aria-label={t('announcements.along')}>
        {receiptsBySector(receipts).map(({ sectorId, expected, acknowledged, missing }) => (
          <li key={sectorId ?? ''} data-all={acknowledged === expected || undefined}>
            <span>{nameOf(sectorId)}</span>
            <strong>{t('announcements.share', { acknowledged, expected })}</strong>
            {missing.length > 0 && (
              <span className={style.quiet}>
                {missing.length > NAMED_MOST
                  ? t('announcements.silent', { count: missing.length })
                  : missing.map(({ data }) => data.callSign).join(' · ')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
