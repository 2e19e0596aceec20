import { useId, useState, type ReactNode } from 'react';
import { Button, Group, Select } from '@mantine/core';
import type { EventRecord, RouteData } from '@waypost/shared/event';
import { useT } from '../../../i18n';
import { useDesk } from '../model/desk';
import { joinRoutes } from '../operations/join';
import { reverseRoute } from '../operations/reverse';
import { WhyButton } from '../../../ui';
import style from './inspector.module.css';

/** Reverse, split and join; each says why it is off when it is. */
export function RouteOperations({ record }: { record: EventRecord<RouteData> }): ReactNode {
  const t = useT();
  const desk = useDesk();
  const title = useId();
  const [otherId, setOtherId] = useState<string | null>(null);
  const others = desk.plan.routes.filter(({ id }) => id !== record.id);
  const join = joinRoutes(
    record,
    others.find(({ id }) => id === otherId),
    desk.plan,
  );
  if (!desk.editable) return null;
  return (
    <section className={style.box} aria-labelledby={title}>
      <h3 id={title}>{t('plan.operation')}</h3>
      <Group gap={6}>
        <Button size="compact-sm" variant="default" onClick={() => void desk.commit(reverseRoute(record))}>
          {t('plan.operation.reverse')}
        </Button>
        <Button
          size="compact-sm"
          variant={desk.mode.type === 'split' ? 'filled' : 'default'}
          aria-pressed={desk.mode.type === 'split'}
          onClick={() => desk.setMode(desk.mode.type === 'split' ? { type: 'idle' } : { type: 'split' })}
        >
          {t('plan.operation.split')}
        </Button>
      </Group>
      {others.length > 0 && (
        <Group gap={6} align="end" wrap="nowrap">
          <Select
            flex={1}
            size="xs"
            label={t('plan.operation.join.other')}
            data={others.map(({ id, data }) => ({ value: id, label: data.name }))}
            value={otherId}
            onChange={setOtherId}
          />
          <WhyButton
            why={join.able ? undefined : t(join.why)}
            onClick={() => {
              if (join.able) void desk.commit(join.steps);
            }}
          >
            {t('plan.operation.join')}
          </WhyButton>
        </Group>
      )}
    </section>
  );
}
