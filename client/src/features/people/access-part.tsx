import { useState, type ReactNode } from 'react';
import { Button, Group, Text } from '@mantine/core';
import { useT } from '../../i18n';
import { useSend, useViewer } from '../../sync/hooks';
import { ConfirmDestroy, showToast } from '../../ui';
import type { Person } from './person';

interface Props {
  person: Person;
  onInvite: (personId: string) => void;
  onClose: () => void;
}

/** What may be done about a person's way in: invite, end, or take off the list. */
export function AccessPart({ person: { id, data }, onInvite, onClose }: Props): ReactNode {
  const t = useT();
  const send = useSend();
  const self = useViewer()?.personId === id;
  const [asking, setAsking] = useState(false);
  const { callSign } = data;
  const joined = data.access === 'joined';

  const end = async (): Promise<void> => {
    const outcome = await send('person.end_access', { id });
    if (outcome.ok) showToast({ text: t('people.ended', { callSign }) });
    onClose();
  };
  const remove = (): void => {
    void send('person.remove', { id });
    showToast({ text: t('people.removed', { callSign }) });
    onClose();
  };
  if (self) return null;
  return (
    <Group mt="lg" pt="md" gap="xs" style={{ borderTop: '1px solid var(--wp-line)' }}>
      <Text size="sm" c="dimmed" flex={1}>
        {t(`domain.access.${data.access}`)}
      </Text>
      {!joined && (
        <Button variant="light" onClick={() => onInvite(id)}>
          {t('people.invite')}
        </Button>
      )}
      {joined ? (
        <Button variant="light" color="red" onClick={() => setAsking(true)}>
          {t('people.end')}
        </Button>
      ) : (
        <Button variant="subtle" color="red" onClick={remove}>
          {t('people.remove')}
        </Button>
      )}
      <ConfirmDestroy
        opened={asking}
        title={t('people.end.title', { callSign })}
        lost={t('people.end.lost')}
        action={t('people.end')}
        onConfirm={end}
        onClose={() => setAsking(false)}
      />
    </Group>
  );
}
