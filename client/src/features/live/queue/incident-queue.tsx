import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { SegmentedControl, Select } from '@mantine/core';
import { useT } from '../../../i18n';
import { useNow, useWaiting } from '../../../sync/hooks';
import { EmptyState } from '../../../ui';
import { isPartnerRole } from '../model/actions';
import { queueOf, type QueueFilter } from '../model/queue';
import type { LiveData } from '../parts/use-live-data';
import type { LiveWords } from '../parts/use-live-words';
import { QueueRow } from './queue-row';
import style from './queue.module.css';

/** The order follows the clocks at this pace: faster, and rows would jump from under the pointer. */
const ORDER_EVERY_MS = 5_000;

interface Props {
  live: LiveData;
  words: LiveWords;
  selectedId: string | undefined;
  onOpen(id: string): void;
  onHover(id: string | undefined): void;
}

export function IncidentQueue({ live, words, selectedId, onOpen, onHover }: Props): ReactNode {
  const t = useT();
  const [filter, setFilter] = useState<QueueFilter>({ show: 'open' });
  const now = useNow(ORDER_EVERY_MS);
  const waiting = useWaiting();
  const list = useRef<HTMLUListElement>(null);
  const { incidents, viewer } = live;
  const shown = useMemo(
    () => queueOf(incidents, filter, viewer?.personId, now),
    [incidents, filter, viewer?.personId, now],
  );
  const move = useCallback((event: KeyboardEvent) => moveFocus(event, list.current), []);
  useArrowsFromAnywhere(list);
  return (
    <div className={style.queue}>
      <QueueFilters live={live} filter={filter} onChange={setFilter} />
      <p className={style.count} role="status">
        {t('live.queue.count', { count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState
          icon="check"
          title={t(`live.queue.empty.${filter.show}`)}
          detail={t(isPartnerRole(viewer) ? 'live.queue.empty.partner' : 'live.queue.empty.detail')}
        />
      ) : (
        <ul className={style.list} ref={list} onKeyDown={move} aria-label={t('live.queue.title')}>
          {shown.map((incident) => (
            <QueueRow
              key={incident.id}
              incident={incident}
              words={words}
              selected={incident.id === selectedId}
              waiting={waiting.has(incident.id)}
              onOpen={onOpen}
              onHover={onHover}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/** An arrow key pressed while nothing has the focus goes to the queue; where something has it, the key is that thing's. */
function useArrowsFromAnywhere(list: RefObject<HTMLUListElement | null>): void {
  useEffect(() => {
    const pressed = (event: globalThis.KeyboardEvent): void => {
      const idle =
        document.activeElement === null ||
        document.activeElement === document.body ||
        document.activeElement.id === 'content';
      if (!idle || !event.key.startsWith('Arrow') || !list.current) return;
      const rows = list.current.querySelectorAll<HTMLButtonElement>('[data-queue-row]');
      const chosen = [...rows].find((row) => row.getAttribute('aria-current') === 'true');
      (chosen ?? rows[0])?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [list]);
}

function QueueFilters({
  live,
  filter,
  onChange,
}: {
  live: LiveData;
  filter: QueueFilter;
  onChange(filter: QueueFilter): void;
}): ReactNode {
  const t = useT();
  const types = [...new Set(live.incidents.map(({ data }) => data.type))];
  const shows = isPartnerRole(live.viewer)
    ? (['open', 'closed'] as const)
    : (['open', 'mine', 'closed'] as const);
  return (
    <div className={style.filters}>
      <SegmentedControl
        size="xs"
        aria-label={t('live.queue.show')}
        value={filter.show}
        onChange={(show) => onChange({ ...filter, show: show as QueueFilter['show'] })}
        data={shows.map((value) => ({ value, label: t(`live.queue.${value}`) }))}
      />
      <Select
        size="xs"
        clearable
        aria-label={t('live.queue.type')}
        placeholder={t('live.queue.all_types')}
        value={filter.type ?? null}
        onChange={(type) => onChange({ ...filter, type: type ?? undefined })}
        data={types.map((type) => ({ value: type, label: t(`domain.incident.${type}`) }))}
        className={style.typeFilter}
      />
    </div>
  );
}

/** Arrow keys walk the rows; Enter is the button's own. */
function moveFocus(event: KeyboardEvent, list: HTMLUListElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !list) return;
  const rows = [...list.querySelectorAll<HTMLButtonElement>('[data-queue-row]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[Math.max(0, Math.min(rows.length - 1, at + step))]?.focus();
  event.preventDefault();
}
