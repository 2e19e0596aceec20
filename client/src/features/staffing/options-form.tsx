import { useState, type ReactNode } from 'react';
import { Button, Checkbox, Group, NumberInput, Text, Title } from '@mantine/core';
import { USUAL_SETTINGS } from '@waypost/shared/staffing';
import type { StaffingSettings } from '@waypost/shared/staffing';
import { useT } from '../../i18n';
import { Icon } from '../../ui';
import style from './staffing.module.css';

const HOUR_MS = 3_600_000;
const FIELDS = [
  { key: 'shiftMs', least: 1, most: 12 },
  { key: 'longestMs', least: 1, most: 16 },
  { key: 'restMs', least: 0, most: 12 },
] as const;

/** What is asked before the search: three numbers, and what it weighs, in words. */
export function OptionsForm({ onStart }: { onStart: (settings: StaffingSettings) => void }): ReactNode {
  const t = useT();
  const [settings, setSettings] = useState<StaffingSettings>(USUAL_SETTINGS);
  return (
    <form
      className={style.box}
      onSubmit={(event) => {
        event.preventDefault();
        onStart(settings);
      }}
    >
      <Title order={3}>{t('staffing.title')}</Title>
      <Group align="end" gap="sm">
        {FIELDS.map(({ key, least, most }) => (
          <NumberInput
            key={key}
            label={t(`staffing.option.${key}`)}
            min={least}
            max={most}
            step={0.5}
            value={settings[key] / HOUR_MS}
            onChange={(value) =>
              typeof value === 'number' && setSettings({ ...settings, [key]: value * HOUR_MS })
            }
            suffix={` ${t('staffing.option.unit')}`}
            w={180}
          />
        ))}
      </Group>
      <Checkbox
        mt="sm"
        label={t('staffing.option.keepAccepted')}
        checked={settings.keepAccepted}
        onChange={(event) => setSettings({ ...settings, keepAccepted: event.currentTarget.checked })}
      />
      <Text size="sm" c="dimmed" my="sm">
        {t('staffing.weights')}
      </Text>
      <Button type="submit" leftSection={<Icon name="people" size={16} />}>
        {t('staffing.assign')}
      </Button>
    </form>
  );
}
