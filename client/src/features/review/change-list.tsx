import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, Loader } from '@mantine/core';
import { bounds } from '@waypost/shared/geo';
import { pointsOf, SEVERITIES, tally, type PlanChange } from '@waypost/shared/review';
import { useFormat, useT, type MessageKey } from '../../i18n';
import type { MapFit } from '../../map';
import { EmptyState, ProblemNotice } from '../../ui';
import { keyOf } from './model/things';
import style from './review.module.css';
import { useChangeWords } from './use-change-words';
import type { Comparison } from './use-comparison';

interface Props {
  comparison: Comparison;
  selected: string | undefined;
  onSelect(key: string): void;
  onGo(where: Omit<MapFit, 'key'>): void;
}

/** What changed, in words, the most important first; pressing a line goes to its place on the map. */
export function ChangeList({ comparison: { changes, problem }, selected, onSelect, onGo }: Props): ReactNode {
  const t = useT();
  const [asides, showAsides] = useState(false);
  if (problem) return <ProblemNotice problem={problem} />;
  if (!changes)
    return (
      <div className={style.wait}>
        <Loader size="sm" aria-label={t('common.loading')} />
      </div>
    );
  if (!changes.length)
    return <EmptyState icon="check" title={t('review.same')} detail={t('review.same_detail')} />;
  const show = (change: PlanChange): void => {
    onSelect(keyOf(change));
    const box = bounds([...pointsOf(change.before), ...pointsOf(change.after)]);
    if (box) onGo({ bounds: box, zoom: 18 });
  };
  return (
    <>
      <Tallies changes={changes} />
      {SEVERITIES.map((severity) => {
        const those = changes.filter((change) => change.severity === severity);
        if (!those.length) return null;
        const folded = severity === 'aside' && !asides;
        return (
          <section key={severity} className={style.group} aria-labelledby={`review-${severity}`}>
            <h2 id={`review-${severity}`} data-severity={severity}>
              {t(`review.severity.${severity}`, { count: those.length })}
            </h2>
            {severity === 'aside' && (
              <Button size="compact-xs" variant="subtle" onClick={() => showAsides(folded)}>
                {t(folded ? 'review.aside.show' : 'review.aside.hide')}
              </Button>
            )}
            <ul>
              {(folded ? [] : those).map((change) => (
                <ChangeLine
                  key={keyOf(change)}
                  change={change}
                  chosen={keyOf(change) === selected}
                  onShow={() => show(change)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** "Posts: 3 more, 1 fewer", where something came or went. */
function Tallies({ changes }: { changes: readonly PlanChange[] }): ReactNode {
  const t = useT();
  const format = useFormat();
  const lines = tally(changes).filter(({ added, removed }) => added + removed > 0);
  if (!lines.length) return null;
  const words = lines.map(({ kind, added, removed }) => {
    const parts = [
      ...(added ? [t('review.tally.more', { count: added })] : []),
      ...(removed ? [t('review.tally.fewer', { count: removed })] : []),
    ];
    return t('review.tally', { kind: t(`domain.kind.${kind}` as MessageKey), parts: format.list(parts) });
  });
  return <p className={style.quiet}>{words.join(' · ')}</p>;
}

const SIGNS = { added: '+', removed: '−', changed: '≠' } as const;

function ChangeLine({
  change,
  chosen,
  onShow,
}: {
  change: PlanChange;
  chosen: boolean;
  onShow(): void;
}): ReactNode {
  const t = useT();
  const words = useChangeWords();
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <li>
      <button ref={line} type="button" className={style.change} aria-pressed={chosen} onClick={onShow}>
        <span className={style.sign} data-what={change.what} aria-hidden="true">
          {SIGNS[change.what]}
        </span>
        <span>
          <strong>{words.thing(change)}</strong>{' '}
          {change.what === 'changed' ? (
            <span className={style.details}>{words.details(change).join(' · ')}</span>
          ) : (
            <span className={style.details}>{t(`review.what.${change.what}`)}</span>
          )}
        </span>
      </button>
    </li>
  );
}
