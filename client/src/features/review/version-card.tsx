import type { ReactNode } from 'react';
import type { EventRecord, VersionData } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { AgreeBox } from './agree-box';
import style from './review.module.css';
import { SharePart } from './share-part';
import { usePastPlan } from './use-plans';

interface Props {
  version: EventRecord<VersionData>;
  /** How many comments hang on it. */
  comments: number;
}

/** The chosen version: which state of the plan it is, who may see it, and who agrees with it. */
export function VersionCard({ version, comments }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { data } = version;
  const { at } = usePastPlan(data.entry);
  return (
    <div className={style.card}>
      <h2>{data.name}</h2>
      <p className={style.quiet}>
        {at
          ? t('review.card.state', { entry: data.entry, time: format.dateTime(at) })
          : t('review.card.entry', { entry: data.entry })}{' '}
        {t('review.card.named', { who: data.named.callSign })}
      </p>
      {data.remarks && <p className={style.remarks}>{data.remarks}</p>}
      <SharePart version={version} comments={comments} />
      <AgreeBox version={version} />
    </div>
  );
}
