import { useEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { Button, Loader } from '@mantine/core';
import { SEVERITIES, type Finding, type Severity } from '@waypost/shared/plan-check';
import { useT } from '../../../i18n';
import { Link } from '../../../platform/router';
import { useViewer } from '../../../sync/hooks';
import { Icon, SeverityMark } from '../../../ui';
import type { FindingsDesk } from '../desk/use-findings-desk';
import { arranged, NO_FILTER, stepFrom, viewOf, waivedOf } from '../model/findings';
import type { MapBounds, ThingRef } from '../../../map';
import { AllClear } from './all-clear';
import { FindingRow } from './finding-row';
import style from './list.module.css';

/** What the list may do to the plan's desk. */
export interface ListPort {
  goTo(where: { bounds: MapBounds } | { centre: readonly [number, number] }): void;
  select(ref: ThingRef | undefined): void;
}

interface Props {
  desk: FindingsDesk;
  port: ListPort;
}

/** What the plan check found, the worst first. Arrow keys go through it; Enter goes to the place and opens it. */
export function FindingsList({ desk, port }: Props): ReactNode {
  const t = useT();
  const { check, findings, chosen, choose } = desk;
  const rows = arranged(findings, desk.filter);
  const waived = waivedOf(findings);
  const list = useRef<HTMLDivElement>(null);
  const open = (finding: Finding): void => {
    choose(finding.key === chosen ? undefined : finding.key);
    if (finding.key !== chosen && finding.where) port.goTo(viewOf(finding.where));
  };
  useScrollTo(list, chosen);
  if (check.state === 'waiting')
    return (
      <p className={style.waiting} role="status">
        <Loader size="xs" /> {t('findings.waiting')}
      </p>
    );
  if (check.state === 'failed')
    return (
      <div className={style.waiting} role="alert">
        <Icon name="warning" size={16} /> {t('findings.failed')}
        <Button size="compact-xs" variant="default" onClick={check.again}>
          {t('findings.again')}
        </Button>
      </div>
    );
  return (
    <div className={style.list} ref={list} onKeyDown={steer}>
      <Head desk={desk} />
      {rows.length === 0 && <AllClear filtered={desk.filter !== NO_FILTER} waived={waived.length} />}
      {SEVERITIES.map((severity) => (
        <Section key={severity} severity={severity} rows={rows} chosen={chosen} open={open} port={port} />
      ))}
      {waived.length > 0 && (
        <details className={style.waived} open={waived.some(({ key }) => key === chosen) || undefined}>
          <summary>{t('findings.waived', { count: waived.length })}</summary>
          <Rows rows={waived} chosen={chosen} open={open} port={port} />
        </details>
      )}
    </div>
  );
}

function Section({
  severity,
  rows,
  ...rest
}: { severity: Severity; rows: readonly Finding[] } & Omit<RowsProps, 'rows'>): ReactNode {
  const t = useT();
  const mine = rows.filter((finding) => finding.severity === severity);
  if (!mine.length) return null;
  return (
    <section>
      <h2 className={style.severity}>
        <SeverityMark severity={severity} /> {t(`findings.severity.${severity}`)} <span>{mine.length}</span>
      </h2>
      <Rows rows={mine} {...rest} />
    </section>
  );
}

interface RowsProps {
  rows: readonly Finding[];
  chosen: string | undefined;
  open(finding: Finding): void;
  port: ListPort;
}

const Rows = ({ rows, chosen, open, port }: RowsProps): ReactNode => (
  <ul className={style.rows}>
    {rows.map((finding) => (
      <FindingRow
        key={finding.key}
        finding={finding}
        open={finding.key === chosen}
        onOpen={() => open(finding)}
        port={port}
      />
    ))}
  </ul>
);

function Head({ desk: { filter, setFilter, findings } }: { desk: FindingsDesk }): ReactNode {
  const t = useT();
  const eventId = useViewer()?.eventId;
  const all = arranged(findings, { ...filter, severity: undefined });
  return (
    <div className={style.head}>
      <div className={style.chips} role="group" aria-label={t('findings.filter')}>
        {SEVERITIES.map((severity) => {
          const count = all.filter((finding) => finding.severity === severity).length;
          const pressed = filter.severity === severity;
          return (
            <button
              key={severity}
              type="button"
              className={style.chip}
              aria-pressed={pressed}
              aria-label={t('findings.filter.severity', {
                severity: t(`findings.severity.${severity}`),
                count,
              })}
              onClick={() => setFilter({ ...filter, severity: pressed ? undefined : severity })}
            >
              <SeverityMark severity={severity} size={14} /> {count}
            </button>
          );
        })}
        <Link href={`/e/${eventId}/plan/findings`} className={style.print}>
          {t('findings.print')}
        </Link>
      </div>
      {filter.groups.length > 0 && (
        <p className={style.only}>
          {t('findings.only', {
            groups: filter.groups.map((group) => t(`findings.group.${group}`)).join(', '),
          })}
          <Button size="compact-xs" variant="subtle" onClick={() => setFilter(NO_FILTER)}>
            {t('findings.filter.all')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Up and down go from row to row; Enter is the row's own. */
function steer(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.target instanceof HTMLTextAreaElement) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-finding]')];
  const keys = rows.map((row) => row.dataset.finding!);
  const here = (event.target as HTMLElement).closest('li')?.querySelector<HTMLElement>('[data-finding]');
  const next = stepFrom(keys, here?.dataset.finding, event.key === 'ArrowDown' ? 1 : -1);
  rows.find((row) => row.dataset.finding === next)?.focus();
  event.preventDefault();
}

/** A finding chosen on the map may be out of sight in the list. */
function useScrollTo(list: RefObject<HTMLDivElement | null>, key: string | undefined): void {
  useEffect(() => {
    if (key === undefined) return;
    const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])].find(
      (one) => one.dataset.finding === key,
    );
    row?.scrollIntoView({ block: 'nearest' });
  }, [list, key]);
}
