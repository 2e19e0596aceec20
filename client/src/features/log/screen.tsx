import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button, Checkbox, Loader, Select, TextInput } from '@mantine/core';
import { isStaff } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useViewer } from '../../sync/hooks';
import { EmptyState, Icon, PersonPicker, ProblemNotice } from '../../ui';
import { EntryRow, FoldedRow } from './log-row';
import style from './log.module.css';
import { isFiltering, isWanted, type LogFilter } from './model/filter';
import { foldNoise, isNoise, type LogRow } from './model/noise';
import { useLog } from './use-log';
import { useSentences } from './use-sentences';
import { ExportButton } from './export-button';
import { VerifyButton } from './verify-button';

/** Kinds people look for by name; the others come along with them. */
const KINDS = [
  'incident',
  'message',
  'note',
  'person',
  'post',
  'shift',
  'route',
  'checkpoint',
  'sector',
  'place',
  'agreement',
  'version',
  'comment',
  'event',
] as const;

/** The event's whole log, newest first, in words. */
export function LogScreen(): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const log = useLog();
  const sentences = useSentences();
  const [filter, setFilter] = useState<LogFilter>({ text: '' });
  const [routine, setRoutine] = useState(false);
  const wanted = useMemo(
    () =>
      log.entries.filter((entry) =>
        isWanted(
          entry,
          filter,
          () => `${sentences.who(entry)} ${sentences.headline(entry)} ${sentences.quote(entry) ?? ''}`,
        ),
      ),
    [log.entries, filter, sentences],
  );
  const rows = useMemo<LogRow[]>(() => {
    const shown = routine ? wanted : wanted.filter((entry) => !isNoise(entry));
    return routine && !isFiltering(filter)
      ? foldNoise(shown)
      : shown.map((entry) => ({ fold: false, entry }));
  }, [wanted, filter, routine]);
  const mayRestore = viewer !== undefined && isStaff(viewer);
  return (
    <div className={style.screen}>
      <header className={style.head}>
        <h1>{t('log.title')}</h1>
        <Filters filter={filter} onChange={setFilter} />
        <Checkbox
          label={t('log.routine')}
          checked={routine}
          onChange={(event) => setRoutine(event.currentTarget.checked)}
          className={style.routine}
        />
        <span className={style.tools}>
          <ExportButton />
          <VerifyButton />
        </span>
      </header>
      {log.problem && <ProblemNotice problem={log.problem} />}
      {!log.loading && rows.length === 0 && !log.more && (
        <EmptyState icon="log" title={t('log.nothing')} detail={t('log.nothing_detail')} />
      )}
      <ol className={style.list} aria-label={t('log.title')}>
        {rows.map((row) =>
          row.fold ? (
            <FoldedRow key={row.key} row={row} sentences={sentences} />
          ) : (
            <EntryRow key={row.entry.seq} entry={row.entry} sentences={sentences} mayRestore={mayRestore} />
          ),
        )}
      </ol>
      <Older log={log} />
    </div>
  );
}

function Filters({ filter, onChange }: { filter: LogFilter; onChange(filter: LogFilter): void }): ReactNode {
  const t = useT();
  return (
    <div className={style.filters}>
      <TextInput
        label={t('log.filter.text')}
        leftSection={<Icon name="search" size={16} />}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
      />
      <Select
        label={t('log.filter.kind')}
        clearable
        value={filter.kind ?? null}
        onChange={(kind) => onChange({ ...filter, kind: kind ?? undefined })}
        data={KINDS.map((kind) => ({ value: kind, label: t(`domain.kind.${kind}`) }))}
      />
      <PersonPicker
        label={t('log.filter.person')}
        value={filter.by ?? null}
        onChange={(by) => onChange({ ...filter, by: by ?? undefined })}
      />
    </div>
  );
}

/** Pages back when it comes into view; a button too, for whoever does not scroll. */
function Older({ log: { loading, more, older } }: { log: ReturnType<typeof useLog> }): ReactNode {
  const t = useT();
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!mark.current || !more || loading) return;
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && older());
    watch.observe(mark.current);
    return () => watch.disconnect();
  }, [more, loading, older]);
  if (!more) return null;
  return (
    <div ref={mark} className={style.older}>
      {loading ? (
        <Loader size="sm" aria-label={t('common.loading')} />
      ) : (
        <Button variant="default" onClick={older}>
          {t('log.older')}
        </Button>
      )}
    </div>
  );
}
