import { useState, type ReactNode } from 'react';
import { Select } from '@mantine/core';
import { EVENT_ROLES, type ContingencyStep, type EventRole } from '@waypost/shared/event';
import { useT } from '../../../i18n';
import { newId } from '../../../platform/ids';
import { added, byRole } from '../model/orders';
import { AddOrder } from './add-order';
import { OrderLine } from './order-line';
import type { Saying } from './plan-editor';
import style from './editor.module.css';

const MOST_STEPS = 60;

/** Immediate actions by role, as short lines. */
export function Orders(saying: Saying): ReactNode {
  const t = useT();
  const { plan, edit, language } = saying;
  const { steps } = plan.data;
  const [begun, setBegun] = useState<EventRole>();
  const groups = byRole(steps);
  const present = new Set(groups.map(({ role }) => role));
  const shown = begun && !present.has(begun) ? [...groups, { role: begun, steps: [] }] : groups;
  const change = (next: ContingencyStep[]) => edit({ steps: next });
  const add = (role: EventRole, text: string) =>
    change(added(steps, { id: newId(), role, text: { [language]: text } }));
  return (
    <section className={style.orders} aria-label={t('contingencies.orders')}>
      <h3>{t('contingencies.orders')}</h3>
      <p className={style.help}>{t('contingencies.orders.help')}</p>
      {shown.map(({ role, steps: own }) => (
        <div key={role} className={style.group}>
          <h4>{t(`domain.event_role.${role}`)}</h4>
          <ol>
            {own.map((step, index) => (
              <OrderLine
                key={step.id}
                step={step}
                number={index + 1}
                count={own.length}
                steps={steps}
                saying={saying}
                onChange={change}
              />
            ))}
          </ol>
          {steps.length < MOST_STEPS && (
            <AddOrder
              role={role}
              language={language}
              begun={role === begun}
              onAdd={(text) => add(role, text)}
            />
          )}
        </div>
      ))}
      {steps.length < MOST_STEPS ? (
        <Select
          size="sm"
          w={260}
          aria-label={t('contingencies.orders.role')}
          placeholder={t('contingencies.orders.role')}
          value={null}
          data={EVENT_ROLES.filter((role) => !present.has(role)).map((value) => ({
            value,
            label: t(`domain.event_role.${value}`),
          }))}
          onChange={(role) => setBegun((role as EventRole | null) ?? undefined)}
        />
      ) : (
        <p className={style.help}>{t('contingencies.orders.most', { count: MOST_STEPS })}</p>
      )}
    </section>
  );
}
