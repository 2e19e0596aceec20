import { useEffect, type ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { Notice } from '../parts/notice';
import { buzz } from '../parts/signal';
import { useShiftNews } from './use-told';

/** Says at once that a shift was cancelled or changed, and until it was read. */
export function ShiftNewsNotice(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { news, understood } = useShiftNews();
  useEffect(() => {
    if (news.length > 0) buzz('message');
  }, [news.length]);
  if (news.length === 0) return undefined;
  return (
    <Notice tone="warning" role="alert">
      {news.map(({ before, now }) => (
        <p key={before.id}>
          {now
            ? t('field.shifts.changed', { post: now.post, span: format.span(now.from, now.to) })
            : t('field.shifts.cancelled', { post: before.post, span: format.span(before.from, before.to) })}
        </p>
      ))}
      <div className="actions">
        <button type="button" className="primary" onClick={understood}>
          {t('field.shifts.understood')}
        </button>
      </div>
    </Notice>
  );
}
