import type { ReactNode } from 'react';
import { Paper, Text } from '@mantine/core';
import { useT, type MessageKey } from '../i18n';
import { useDismiss, useOutbox } from '../sync/hooks';
import { ProblemNotice } from '../ui';
import style from './refusals.module.css';

/** What the server refused stays here until somebody has read it, also after a reload (rule O3). */
export function Refusals(): ReactNode {
  const t = useT();
  const dismiss = useDismiss();
  const refused = useOutbox().filter((item) => item.state === 'refused');
  if (refused.length === 0) return null;
  return (
    <div className={style.stack}>
      {refused.slice(-3).map(({ id, name, refusal }) => (
        <Paper key={id} shadow="md" withBorder p={8}>
          <Text size="sm" fw={600} mb={6} px={4}>
            {t('console.refused.title', { command: t(`domain.command.${name}` as MessageKey) })}
          </Text>
          {refusal && <ProblemNotice problem={refusal} onDismiss={() => void dismiss(id)} />}
        </Paper>
      ))}
    </div>
  );
}
