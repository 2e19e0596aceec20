import type { ReactNode } from 'react';
import { Button, Menu } from '@mantine/core';
import { ROUTE_ROLES } from '@waypost/shared/event';
import { lineLength } from '@waypost/shared/geo';
import { useFormat, useT } from '../../../i18n';
import { Icon, WhyButton } from '../../../ui';
import { useDesk } from '../model/desk';
import { Step } from './Step';
import style from './steps.module.css';
import { ThingList } from './ThingList';
import type { OpenSteps } from './use-open-steps';

/** The route, and what lies along it. */
export function RouteStep({ steps }: { steps: OpenSteps }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan, setMode, editable } = useDesk();
  const needsRoute = plan.routes.length ? undefined : t('plan.needsRoute');
  return (
    <Step
      name="route"
      steps={steps}
      count={plan.routes.length}
      finding={plan.routes.some(({ data }) => data.role === 'main') ? undefined : t('plan.finding.noMain')}
      actions={
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size="compact-sm" variant="light" leftSection={<Icon name="plus" size={14} />}>
              {t('plan.draw')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {ROUTE_ROLES.map((role) => (
              <Menu.Item key={role} onClick={() => setMode({ type: 'draw-route', role })}>
                {t(`domain.route_role.${role}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      }
    >
      <ThingList
        kind="route"
        empty={t('plan.empty.routes')}
        rows={plan.routes.map(({ id, data }) => ({
          id,
          name: data.name,
          note: `${t(`domain.route_role.${data.role}`)} · ${format.distance(lineLength(data.points))}`,
        }))}
      />
      {(plan.checkpoints.length > 0 || plan.pinches.length > 0) && <h3>{t('plan.step.along')}</h3>}
      <ThingList
        kind="checkpoint"
        rows={plan.checkpoints.map(({ id, data }) => ({
          id,
          code: data.code,
          name: data.name ?? '',
          note: data.crossing ? t('plan.checkpoint.crossing') : undefined,
        }))}
      />
      <ThingList
        kind="pinch"
        rows={plan.pinches.map(({ id, data }) => ({
          id,
          name: data.name ?? t('domain.kind.pinch'),
          note: format.width(data.widthM),
        }))}
      />
      {editable && (
        <div className={style.adds}>
          <WhyButton why={needsRoute} onClick={() => setMode({ type: 'put-checkpoint' })}>
            {t('plan.add.checkpoint')}
          </WhyButton>
          <WhyButton why={needsRoute} onClick={() => setMode({ type: 'put-pinch' })}>
            {t('plan.add.pinch')}
          </WhyButton>
        </div>
      )}
    </Step>
  );
}
