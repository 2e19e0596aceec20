import { useMemo, useState, type ReactNode } from 'react';
import { Button, SegmentedControl } from '@mantine/core';
import type { Moment, TimelineMark } from '@waypost/shared/after';
import type { IncidentData } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { PriorityBadge } from '../../ui';
import style from './after.module.css';
import type { AfterWords } from './use-words';

interface Props {
  marks: readonly TimelineMark[];
  /** The records at the end of the day: what places are called. */
  last: Moment;
  time: number;
  words: AfterWords;
  onGo(mark: TimelineMark): void;
}

const SHOW = ['main', 'incidents', 'words', 'all'] as const;
type Show = (typeof SHOW)[number];
/** Rows put on the page at once: a day has thousands, and a browser lays them out one by one. */
const ROWS = 200;

const SAID = ['message', 'urgent_message', 'announcement', 'note'];
const STEPS = [
  'incident_acknowledged',
  'incident_assigned',
  'incident_on_scene',
  'incident_controlled',
  'message',
  'note',
];

function isShown({ name, record }: TimelineMark, show: Show): boolean {
  if (show === 'incidents') return record.kind === 'incident';
  if (show === 'words') return SAID.includes(name);
  return show === 'all' || !STEPS.includes(name);
}

/** What happened, in order; each line goes to its moment. */
export function TimelinePanel({ marks, last, time, words, onGo }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const [show, setShow] = useState<Show>('main');
  const shown = useMemo(() => marks.filter((mark) => isShown(mark, show)), [marks, show]);
  const here = shown.findLastIndex(({ at }) => at <= time);
  const [page, setPage] = useState<number>();
  const from = page ?? Math.floor(Math.max(0, here) / ROWS) * ROWS;
  return (
    <div className={style.panel}>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('after.timeline.show')}
        value={show}
        onChange={(value) => {
          setShow(value as Show);
          setPage(undefined);
        }}
        data={SHOW.map((each) => ({ value: each, label: t(`after.timeline.${each}`) }))}
      />
      {shown.length === 0 && <p className={style.means}>{t('after.timeline.none')}</p>}
      <Pager from={from} count={shown.length} onPage={setPage} />
      <ol className={style.rows}>
        {shown.slice(from, from + ROWS).map((mark, index) => {
          const { what, about } = words.mark(mark, last);
          const priority = (mark.record.data as Partial<IncidentData>).priority;
          return (
            <li key={`${mark.count} ${mark.name} ${mark.record.id}`}>
              <button
                type="button"
                className={style.row}
                aria-current={from + index === here ? 'time' : undefined}
                onClick={() => onGo(mark)}
              >
                <span className={style.when}>{format.time(mark.at)}</span>
                <span>
                  {priority && mark.name === 'incident_reported' && <PriorityBadge priority={priority} />}{' '}
                  <strong>{what}</strong>
                  {about && <span className={style.details}>{about}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

interface PagerProps {
  from: number;
  count: number;
  onPage(from: number): void;
}

function Pager({ from, count, onPage }: PagerProps): ReactNode {
  const t = useT();
  if (count <= ROWS) return null;
  return (
    <div className={style.pager}>
      {from > 0 && (
        <Button size="compact-xs" variant="default" onClick={() => onPage(Math.max(0, from - ROWS))}>
          {t('after.timeline.earlier')}
        </Button>
      )}
      <span>{t('after.timeline.range', { from: from + 1, to: Math.min(count, from + ROWS), count })}</span>
      {from + ROWS < count && (
        <Button size="compact-xs" variant="default" onClick={() => onPage(from + ROWS)}>
          {t('after.timeline.later')}
        </Button>
      )}
    </div>
  );
}
