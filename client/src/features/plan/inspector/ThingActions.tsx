import type { ReactNode } from 'react';
import { Button, Group } from '@mantine/core';
import { useT } from '../../../i18n';
import { Icon, showToast } from '../../../ui';
import { usePlanHistory } from '../../../sync/hooks';
import { useDesk } from '../model/desk';
import { positionsOf } from '../model/extent';
import { bounds } from '@waypost/shared/geo';
import type { PlanKind } from '../model/plan';

/** What can be done with anything on the map: look at it, take hold of it, remove it. */
export function ThingActions({ kind, id }: { kind: PlanKind; id: string }): ReactNode {
  const t = useT();
  const desk = useDesk();
  const history = usePlanHistory();
  const shaping = desk.mode.type === 'shape';
  const box = bounds(positionsOf(desk.plan, kind, id));
  const remove = async (): Promise<void> => {
    desk.select(undefined);
    const outcome = await desk.commit([{ name: `${kind}.remove`, payload: { id } }]);
    if (!outcome.ok) return;
    showToast({
      text: t('plan.removed', { kind: t(`domain.kind.${kind}`) }),
      action: { label: t('common.undo'), run: () => void history.undo() },
    });
  };
  return (
    <Group gap={6}>
      {desk.editable && (
        <Button
          size="compact-sm"
          variant={shaping ? 'filled' : 'light'}
          leftSection={<Icon name="edit" size={14} />}
          aria-pressed={shaping}
          onClick={() => desk.setMode(shaping ? { type: 'idle' } : { type: 'shape' })}
        >
          {t(kind === 'route' || kind === 'sector' ? 'plan.editShape' : 'plan.move')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        disabled={!box}
        onClick={() => box && desk.goTo({ bounds: box })}
      >
        {t('plan.showOnMap')}
      </Button>
      {desk.editable && (
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          leftSection={<Icon name="trash" size={14} />}
          onClick={() => void remove()}
        >
          {t('common.remove')}
        </Button>
      )}
    </Group>
  );
}
