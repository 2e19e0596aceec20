import { useState, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useFormat, useT, type MessageKey } from '../../i18n';
import { Link } from '../../platform/router';
import { useSend, useViewer } from '../../sync/hooks';
import { Icon, showToast } from '../../ui';
import type { Difference } from './model/differences';
import type { LogEntry, LogRow } from './model/noise';
import { restoreOf } from './model/restore';
import style from './log.module.css';
import type { Sentences } from './use-sentences';

/** Two clocks less than this apart are one time to a reader. */
const SAME_TIME_MS = 30_000;

interface Props {
  entry: LogEntry;
  sentences: Sentences;
  /** In a narrow column: no field by field. */
  brief?: boolean;
  /** Whether this person may set fields of the plan. */
  mayRestore?: boolean;
}

export function EntryRow({ entry, sentences, brief = false, mayRestore = false }: Props): ReactNode {
  const quote = sentences.quote(entry);
  return (
    <li className={style.entry}>
      <Times entry={entry} />
      <div className={style.said}>
        <span>
          <strong>{sentences.who(entry)}</strong> {sentences.headline(entry)}
        </span>
        {quote && <span className={style.quote}>{quote}</span>}
        {!brief && <Changes entry={entry} sentences={sentences} mayRestore={mayRestore} />}
      </div>
      <span className={style.seq}>
        {entry.seq}
        {!brief && mayRestore && <NameVersion seq={entry.seq} />}
      </span>
    </li>
  );
}

/** The plan as it was after this entry can be given a name, by which both sides then speak of it. */
function NameVersion({ seq }: { seq: number }): ReactNode {
  const t = useT();
  const eventId = useViewer()?.eventId;
  return (
    <Link
      className={style.name}
      href={`/e/${eventId}/review/name/${seq}`}
      aria-label={t('log.name_version')}
      title={t('log.name_version')}
    >
      <Icon name="review" size={16} />
    </Link>
  );
}

/** Records of one entry that are shown before the rest is folded away: one step may move every shift of a day. */
const RECORDS_MOST = 3;

function Changes({ entry, sentences, mayRestore }: Required<Omit<Props, 'brief'>>): ReactNode {
  const t = useT();
  const [all, setAll] = useState(false);
  const told = entry.changes.filter((change) => sentences.details(change).length > 0);
  const shown = all ? told : told.slice(0, RECORDS_MOST);
  return (
    <>
      {shown.map((change) => (
        <ChangeLines
          key={`${change.kind}-${change.id}`}
          change={change}
          sentences={sentences}
          mayRestore={mayRestore}
        />
      ))}
      {shown.length < told.length && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => setAll(true)}
          style={{ justifySelf: 'start' }}
        >
          {t('log.changes.rest', { count: told.length - shown.length })}
        </Button>
      )}
    </>
  );
}

/** When it happened; and when it arrived, if that was later. */
function Times({ entry: { happenedAt, receivedAt } }: { entry: LogEntry }): ReactNode {
  const t = useT();
  const format = useFormat();
  const late = Date.parse(receivedAt) - Date.parse(happenedAt) > SAME_TIME_MS;
  return (
    <span className={style.times}>
      <time dateTime={happenedAt} title={format.dateTime(happenedAt)}>
        {format.timeExact(happenedAt)}
      </time>
      {late && <span className={style.late}>{t('log.arrived', { time: format.time(receivedAt) })}</span>}
    </span>
  );
}

/** Differences shown of one record before the rest is folded away: an import changes thousands. */
const LINES_MOST = 6;

function ChangeLines({
  change,
  sentences,
  mayRestore,
}: {
  change: LogEntry['changes'][number];
  sentences: Sentences;
  mayRestore: boolean;
}): ReactNode {
  const details = sentences.details(change).slice(0, LINES_MOST);
  if (details.length === 0) return null;
  return (
    <ul className={style.details}>
      {details.map((difference) => (
        <DifferenceLine
          key={difference.path}
          change={change}
          difference={difference}
          sentences={sentences}
          mayRestore={mayRestore}
        />
      ))}
    </ul>
  );
}

interface LineProps {
  change: LogEntry['changes'][number];
  difference: Difference;
  sentences: Sentences;
  mayRestore: boolean;
}

function DifferenceLine({ change, difference, sentences, mayRestore }: LineProps): ReactNode {
  const t = useT();
  const send = useSend();
  const restore = mayRestore ? restoreOf(change, difference) : undefined;
  const putBack = async (): Promise<void> => {
    const outcome = restore && (await send(restore.name, restore.payload));
    if (outcome?.ok) showToast({ text: t('log.restored') });
  };
  return (
    <li>
      <span className={style.field}>{sentences.field(difference.path)}</span>
      {isThere(difference.before) && (
        <>
          <span className={style.before}>{sentences.value(difference.before, difference.path)}</span>
          <span role="img" aria-label={t('log.became')}>
            →
          </span>
        </>
      )}
      <span className={style.after}>{sentences.value(difference.after, difference.path)}</span>
      {restore && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => void putBack()}
          aria-label={t('log.restore_value', {
            field: sentences.field(difference.path),
            value: sentences.value(difference.before, difference.path),
          })}
        >
          {t('log.restore')}
        </Button>
      )}
    </li>
  );
}

/** A field that was not there before became nothing else: it came. */
const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

/** Many small lines as one, which opens. */
export function FoldedRow({
  row,
  sentences,
}: {
  row: Extract<LogRow, { fold: true }>;
  sentences: Sentences;
}): ReactNode {
  const t = useT();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const parts = row.counts.map(({ name, count }) =>
    t('log.times', { count, what: t(`domain.command.${name}` as MessageKey) }),
  );
  return (
    <>
      <li className={style.entry}>
        <span className={style.times}>{format.timeExact(row.entries[0]!.happenedAt)}</span>
        <button type="button" className={style.folded} aria-expanded={open} onClick={() => setOpen(!open)}>
          {format.list(parts)}
        </button>
        <span className={style.seq} />
      </li>
      {open &&
        row.entries.map((entry) => <EntryRow key={entry.seq} entry={entry} sentences={sentences} brief />)}
    </>
  );
}
