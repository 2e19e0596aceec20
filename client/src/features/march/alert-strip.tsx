import { useMemo, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useT } from '../../i18n';
import { Icon, useCommands, useShortcut } from '../../ui';
import style from './march.module.css';
import { useAlerts, type Alert, type Alerts } from './use-alerts';

/** Rows that fit above the map without pushing it down; the tab has the others. */
const SHOWN = 2;
/** For the first alert: made an incident of the march, or understood. */
const KEYS = { report: 'm', acknowledge: 'u' } as const;

/** What nobody has answered yet, above the map. It covers nothing and never takes the focus. */
export function AlertStrip({ onOpen }: { onOpen(): void }): ReactNode {
  const t = useT();
  const alerts = useAlerts();
  const waiting = alerts.open.filter(({ data }) => !data.acknowledgedAt);
  useAlertKeys(alerts, waiting[0]);
  if (!alerts.answers || waiting.length === 0) return null;
  const more = waiting.length - SHOWN;
  return (
    <section className={style.strip} aria-label={t('march.alerts')} aria-live="polite">
      {waiting.slice(0, SHOWN).map((alert, i) => (
        <AlertRow key={alert.id} alert={alert} alerts={alerts} first={i === 0} onOpen={onOpen} />
      ))}
      {more > 0 && (
        <button type="button" className={style.more} onClick={onOpen}>
          {t('march.alerts.more', { count: more })}
        </button>
      )}
    </section>
  );
}

interface RowProps {
  alert: Alert;
  alerts: Alerts;
  /** Answered by the keys. */
  first: boolean;
  onOpen?(): void;
}

export function AlertRow({ alert, alerts, first, onOpen }: RowProps): ReactNode {
  const t = useT();
  const { title, detail } = alerts.words(alert.data);
  const words = (
    <>
      <strong>{title}</strong> <span className={style.detail}>{detail}</span>
    </>
  );
  return (
    <div className={style.alert} data-danger={alert.data.numbers.danger}>
      <Icon name="warning" size={16} />
      {onOpen ? (
        <button type="button" className={style.words} onClick={onOpen}>
          {words}
        </button>
      ) : (
        <p className={style.words}>{words}</p>
      )}
      {alerts.answers && (
        <span className={style.answers}>
          {!alert.data.incidentId && (
            <Button size="compact-sm" variant="light" onClick={() => alerts.report(alert)}>
              {t('march.alert.report')}
              {first && <kbd className={style.key}>M</kbd>}
            </Button>
          )}
          {!alert.data.acknowledgedAt && (
            <Button size="compact-sm" variant="default" onClick={() => alerts.acknowledge(alert)}>
              {t('march.alert.acknowledge')}
              {first && <kbd className={style.key}>U</kbd>}
            </Button>
          )}
        </span>
      )}
    </div>
  );
}

function useAlertKeys(alerts: Alerts, first: Alert | undefined): void {
  const t = useT();
  const disabled = !alerts.answers || first === undefined;
  const { report, acknowledge } = alerts;
  useShortcut(KEYS.report, () => first && report(first), { disabled });
  useShortcut(KEYS.acknowledge, () => first && acknowledge(first), { disabled });
  const commands = useMemo(
    () =>
      disabled || !first
        ? []
        : [
            {
              id: 'march.report',
              label: t('march.command.report'),
              keys: KEYS.report,
              run: () => report(first),
            },
            {
              id: 'march.acknowledge',
              label: t('march.command.acknowledge'),
              keys: KEYS.acknowledge,
              run: () => acknowledge(first),
            },
          ],
    [disabled, first, report, acknowledge, t],
  );
  useCommands('march', commands);
}
