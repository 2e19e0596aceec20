import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { STAFF } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useViewer } from '../../sync/hooks';
import { Icon } from '../../ui';

/** The whole log as a file; a partner gets digests in place of what they may not read, under the same head. */
export function ExportButton(): ReactNode {
  const t = useT();
  const viewer = useViewer();
  if (!viewer || ![...STAFF, 'liaison', 'mediator'].includes(viewer.role)) return null;
  return (
    <Button
      component="a"
      variant="default"
      leftSection={<Icon name="download" size={16} />}
      href={`/api/events/${viewer.eventId}/log/export`}
      download
    >
      {t('log.download')}
    </Button>
  );
}
