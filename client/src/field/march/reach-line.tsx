import { useMemo, type ReactNode } from 'react';
import { routeInForce } from '@waypost/shared/event/activation';
import { reachOf, type Reach } from '@waypost/shared/march';
import { useFormat, useT } from '../../i18n';
import { useRecord, useRecordSet } from '../../sync/hooks';
import { useMine } from '../mine';
import { useWhere } from '../position/location';
import { PROGRESS, ROUTE_KINDS } from '../refs';

/** A position that this phone found longer ago says where its holder was. */
const OWN_FRESH_MS = 5 * 60_000;

/** "Head reaches you in 6 min": for the post, or for whoever has none where they are. */
export function ReachLine(): ReactNode {
  const t = useT();
  const { post, duty, nowMs } = useMine();
  const { fix } = useWhere();
  const records = useRecordSet(ROUTE_KINDS);
  const route = useMemo(() => routeInForce(records), [records]);
  const progress = useRecord(PROGRESS, route?.id)?.data;
  const words = useReachWords();
  const own = fix && nowMs - fix.takenAtMs < OWN_FRESH_MS ? fix.at : undefined;
  const at = duty.current && post && !post.data.moves ? post.data.at : own;
  const reach = route && at && reachOf(progress, route.data.points, at, nowMs);
  if (!reach) return undefined;
  return (
    <p className="card reach" data-is={reach.is}>
      <span className="eyebrow">{t('field.reach.title')}</span>
      <strong>{words(reach)}</strong>
    </p>
  );
}

function useReachWords(): (reach: Reach) => string {
  const t = useT();
  const format = useFormat();
  return (reach) => {
    switch (reach.is) {
      case 'coming': {
        const [low, likely, high] = reach.span.map((seconds) => Math.round(seconds / 60)) as [
          number,
          number,
          number,
        ];
        return likely < 1 ? t('field.reach.now') : t('field.reach.coming', { likely, low, high });
      }
      case 'held':
        return t('field.reach.held', { away: format.distance(reach.awayM) });
      case 'passing':
        return reach.span
          ? t('field.reach.passing', { likely: Math.max(1, Math.round(reach.span[1] / 60)) })
          : t('field.reach.passing.open');
      case 'passed':
        return t('field.reach.passed');
    }
  };
}
