import type { ReactNode } from 'react';
import { Stack, Text, Title } from '@mantine/core';
import { Icon, type IconName } from './icons';

interface Props {
  icon: IconName;
  title: string;
  /** What to do to fill it. */
  detail?: string;
  children?: ReactNode;
}

/** What a list says when there is nothing in it: never only that it is empty, always what to do next. */
export const EmptyState = ({ icon, title, detail, children }: Props): ReactNode => (
  <Stack align="center" gap="xs" py={40} px="md" ta="center">
    <Text c="dimmed" component="span">
      <Icon name={icon} size={36} />
    </Text>
    <Title order={2}>{title}</Title>
    {detail && (
      <Text c="dimmed" maw={440}>
        {detail}
      </Text>
    )}
    {children}
  </Stack>
);
