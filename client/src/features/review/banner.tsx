import { useMemo, type ReactNode } from 'react';
import { lastAgreed, VERSION, type Agreed } from '@waypost/shared/event';
import { distanceOf } from '@waypost/shared/review';
import { useFormat, useT } from '../../i18n';
import { Link } from '../../platform/router';
import { useRecords, useViewer } from '../../sync/hooks';
import { Icon } from '../../ui';
import style from './banner.module.css';
import { addressOf } from './model/address';
import { useChangeWords } from './use-change-words';
import { useComparison } from './use-comparison';

/** How far today's plan has moved from what was agreed last; nothing while nothing is agreed. */
export function AgreedBanner(): ReactNode {
  const versions = useRecords(VERSION);
  const agreed = useMemo(() => lastAgreed(versions), [versions]);
  return agreed ? <Line agreed={agreed} /> : null;
}

function Line({ agreed }: { agreed: Agreed }): ReactNode {
  const t = useT();
  const format = useFormat();
  const viewer = useViewer();
  const words = useChangeWords();
  const { changes } = useComparison(agreed.version.data.entry);
  const distance = useMemo(() => changes && distanceOf(changes), [changes]);
  if (!distance || !viewer) return null;
  const [worst] = distance.changes;
  const whom = { date: format.date(agreed.at), who: namesOf(agreed, format.list) };
  return (
    <p className={style.banner} role="status" data-severity={worst?.severity ?? 'none'}>
      <Icon name={worst ? 'warning' : 'check'} size={16} />
      <span className={style.words}>
        {worst ? t('review.banner.moved', { count: distance.total, ...whom }) : t('review.banner.same', whom)}
        {worst && <span className={style.worst}> {words.line(worst)}</span>}
      </span>
      <Link href={addressOf(viewer.eventId, agreed.version.id)}>{t('review.banner.compare')}</Link>
    </p>
  );
}

/** Each agency once; whoever has none by call-sign. */
const namesOf = ({ partners }: Agreed, list: (words: readonly string[]) => string): string =>
  list([...new Set(partners.map(({ agency, callSign }) => agency ?? callSign))]);
