import { useMemo, useRef, type ReactNode } from 'react';
import { COMMENTED_KINDS, type CommentPlace, type EventRecord, type PlaceData } from '@waypost/shared/event';
import { bounds } from '@waypost/shared/geo';
import { pointsOf, type PlanChange } from '@waypost/shared/review';
import { useT } from '../../i18n';
import { EventMap, type MapFit, type MapThings, type MapTool, type ThingRef } from '../../map';
import { serverConfig } from '../../platform/endpoints';
import { useAnswer } from '../../platform/use-answer';
import type { Numbered } from './model/comments';
import { changeThings, ghosts, keyOf, planThings, spotOf } from './model/things';
import style from './review.module.css';
import { useChangeWords } from './use-change-words';
import type { Comparison } from './use-comparison';
import type { Compose } from './use-compose';

interface Props {
  comparison: Comparison;
  comments: readonly Numbered[];
  /** Key of a change, or id of a comment. */
  selected: string | undefined;
  compose: Compose;
  fit: MapFit | undefined;
  onChange(change: PlanChange): void;
  onComment(id: string): void;
  onClear(): void;
}

/** Both states on one map: before faint and dashed, after solid, a sign on each thing that differs, and what was said. */
export function ReviewMap(props: Props): ReactNode {
  const { comparison, selected, compose } = props;
  const t = useT();
  const { value: config } = useAnswer(serverConfig);
  const things = useThings(props);
  const opening = useOpening(comparison.after);
  const byKey = useMemo(
    () => new Map((comparison.changes ?? []).map((change) => [keyOf(change), change])),
    [comparison.changes],
  );
  const select = (ref: ThingRef | undefined): void => {
    if (!ref) return props.onClear();
    if (ref.kind === 'comment') return props.onComment(ref.id);
    const change = byKey.get(ref.kind === 'change' ? ref.id : keyOf(ref));
    if (change) props.onChange(change);
  };
  const ref = selected?.includes('/')
    ? { kind: 'change', id: selected }
    : selected && { kind: 'comment', id: selected };
  return (
    <div className={style.map}>
      <EventMap
        things={things}
        selected={ref || undefined}
        onSelect={select}
        fit={props.fit ?? opening}
        basemap={config?.basemap}
        tool={usePlacing(compose, comparison.before, t('review.comment.place_hint'))}
      >
        <ul className={style.legend} aria-label={t('review.legend')}>
          <li data-look="before">{t('review.legend.before')}</li>
          <li data-look="after">{t('review.legend.after')}</li>
        </ul>
      </EventMap>
    </div>
  );
}

function useThings({ comparison, comments, compose }: Props): MapThings {
  const t = useT();
  const words = useChangeWords();
  const { changes, after } = comparison;
  return useMemo(() => {
    const differ = (changes ?? []).filter(({ severity }) => severity !== 'aside');
    return {
      ...planThings(after ?? [], t('domain.kind.pinch')),
      ghosts: ghosts(differ),
      changes: changeThings(differ, words.line),
      comments: comments.flatMap(({ comment: { id, data }, number }) =>
        data.on
          ? [
              {
                id,
                at: data.on.point,
                number,
                settled: data.resolved !== undefined,
                title: t('review.comment.title', { number, who: data.said.agency ?? data.said.callSign }),
              },
            ]
          : [],
      ),
      pins: compose.on ? [{ id: 'new', at: compose.on.point, label: t('review.comment.here') }] : [],
    };
  }, [changes, after, comments, compose.on, words, t]);
}

/** Fixed once there is something to see: what arrives later must not move the map. */
function useOpening(records: readonly EventRecord[] | undefined): MapFit | undefined {
  const decided = useRef<MapFit>(undefined);
  if (!decided.current && records) {
    const routes = records.filter(({ kind }) => kind === 'route');
    const box = bounds((routes.length ? routes : records).flatMap((record) => [...pointsOf(record)]));
    if (box) decided.current = { key: 'opened', bounds: box };
  }
  return decided.current;
}

/** A click this near to a thing means the thing; a little more than a post's mark at street level. */
const NEAR_DEGREES = 0.00012;

function usePlacing(
  compose: Compose,
  before: readonly EventRecord[] | undefined,
  hint: string,
): MapTool | undefined {
  if (!compose.placing) return undefined;
  return {
    type: 'point',
    hint,
    onDone: (point) => {
      compose.setOn(placeAt(point, before ?? []));
      compose.setPlacing(false);
    },
    onCancel: () => compose.setPlacing(false),
  };
}

function placeAt(point: [number, number], records: readonly EventRecord[]): CommentPlace {
  const near = records
    .filter(({ kind }) => (COMMENTED_KINDS as readonly string[]).includes(kind))
    .filter(({ kind }) => kind !== 'route' && kind !== 'sector')
    .flatMap((record) => {
      const spot = spotOf(record);
      if (!spot) return [];
      return [{ record, away: Math.hypot(spot[0] - point[0], spot[1] - point[1]) }];
    })
    .filter(({ away }) => away < NEAR_DEGREES)
    .sort((a, b) => a.away - b.away)[0]?.record;
  if (!near) return { point };
  const type = near.kind === 'place' ? (near.data as PlaceData).type : undefined;
  const kind = near.kind as NonNullable<CommentPlace['record']>['kind'];
  return { point, record: { kind, id: near.id, ...(type ? { type } : {}) } };
}
