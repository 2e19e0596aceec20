import { useState, type ReactNode } from 'react';
import { SegmentedControl, Stack } from '@mantine/core';
import { useT } from '../../../../i18n';
import { Panel } from '../../../../ui';
import { useDesk } from '../../model/desk';
import { Compare } from './Compare';
import { CrowdForm } from './CrowdForm';
import { Estimators } from './Estimators';
import { Results } from './Results';

const PARTS = ['plan', 'figures', 'compare', 'estimate'] as const;
type Part = (typeof PARTS)[number];
const SHOWN: Record<Part, () => ReactNode> = {
  plan: CrowdForm,
  figures: Results,
  compare: Compare,
  estimate: Estimators,
};

/** Everything about the crowd: what is assumed, what comes of it, how an alternate would do, and how to count. */
export function CrowdPanel(): ReactNode {
  const t = useT();
  const { select } = useDesk();
  const [part, setPart] = useState<Part>('plan');
  const Shown = SHOWN[part];
  return (
    <Panel title={t('forecast.crowd')} onClose={() => select(undefined)}>
      <Stack gap="sm">
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('forecast.parts')}
          value={part}
          onChange={(next) => setPart(PARTS.find((each) => each === next) ?? 'plan')}
          data={PARTS.map((value) => ({ value, label: t(`forecast.part.${value}`) }))}
        />
        <Shown />
      </Stack>
    </Panel>
  );
}
