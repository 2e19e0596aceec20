import { useState, type ReactNode } from 'react';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useT } from '../i18n';

interface Props {
  opened: boolean;
  title: string;
  /** What will be lost, in full: the only thing that makes a question worth answering. */
  lost: ReactNode;
  /** The verb on the button, such as "End access". */
  action: string;
  onConfirm: () => Promise<void> | void;
  onClose: () => void;
}

/** Asks before something is done that cannot be undone. The safe answer has the focus. */
export function ConfirmDestroy({ opened, title, lost, action, onConfirm, onClose }: Props): ReactNode {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    await onConfirm();
    setBusy(false);
    onClose();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} withCloseButton={false}>
      <Stack>
        <Text component="div">{lost}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('common.cancel')}
          </Button>
          <Button color="red" loading={busy} onClick={() => void confirm()}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
