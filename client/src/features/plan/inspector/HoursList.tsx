import { useId, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import type { PlaceData } from '@waypost/shared/event';
import { useT } from '../../../i18n';
import { TimeInput } from '../../../ui';
import type { Edit } from '../fields/use-edit';
import { useDesk } from '../model/desk';
import style from './inspector.module.css';

type Hours = NonNullable<PlaceData['hours']>;

/** Service times of a protected place. */
export function HoursList({ hours, edit }: { hours: Hours; edit: Edit }): ReactNode {
  const t = useT();
  const { plan, editable } = useDesk();
  const title = useId();
  const { timeZone } = plan.event;
  const save = (next: Hours): void => void edit({ hours: next.length ? next : null });
  const set = (index: number, end: 'from' | 'to', instant: string | undefined): void => {
    if (instant) save(hours.map((one, i) => (i === index ? { ...one, [end]: instant } : one)));
  };
  const more = (): void =>
    save([
      ...hours,
      {
        from: new Date(plan.window.from).toISOString(),
        to: new Date(plan.window.from + 3_600_000).toISOString(),
      },
    ]);
  return (
    <section className={style.box} aria-labelledby={title}>
      <h3 id={title}>{t('plan.place.hours')}</h3>
      {hours.map((one, index) => (
        <div key={index} className={style.shift}>
          <TimeInput
            label={t('plan.field.from')}
            value={one.from}
            timeZone={timeZone}
            onChange={(instant) => set(index, 'from', instant)}
          />
          <TimeInput
            label={t('plan.field.to')}
            value={one.to}
            timeZone={timeZone}
            onChange={(instant) => set(index, 'to', instant)}
          />
          {editable && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              onClick={() => save(hours.filter((_, i) => i !== index))}
            >
              {t('common.remove')}
            </Button>
          )}
        </div>
      ))}
      {editable && (
        <Button size="compact-sm" variant="light" onClick={more}>
          {t('plan.place.hours.add')}
        </Button>
      )}
    </section>
  );
}
