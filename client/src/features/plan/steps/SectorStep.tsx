import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useT } from '../../../i18n';
import { Icon } from '../../../ui';
import { useDesk } from '../model/desk';
import { Step } from './Step';
import { ThingList } from './ThingList';
import type { OpenSteps } from './use-open-steps';

/** The parts that the ground is divided into. */
export function SectorStep({ steps }: { steps: OpenSteps }): ReactNode {
  const t = useT();
  const { plan, setMode } = useDesk();
  return (
    <Step
      name="sectors"
      steps={steps}
      count={plan.sectors.length}
      actions={
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setMode({ type: 'draw-sector' })}
        >
          {t('plan.draw')}
        </Button>
      }
    >
      <ThingList
        kind="sector"
        empty={t('plan.empty.sectors')}
        rows={plan.sectors.map(({ id, data }) => ({ id, code: data.code, name: data.name }))}
      />
    </Step>
  );
}
