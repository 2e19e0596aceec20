import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { ConfirmDestroy } from './confirm-destroy';
import { answerLeave, useWaitingLeave } from './unsaved';

/** Asked when somebody goes elsewhere while a field holds words that are not saved. */
export function LeaveQuestion(): ReactNode {
  const t = useT();
  return (
    <ConfirmDestroy
      opened={useWaitingLeave() !== undefined}
      title={t('console.unsaved.title')}
      lost={t('console.unsaved.lost')}
      action={t('console.unsaved.leave')}
      onConfirm={() => answerLeave(true)}
      onClose={() => answerLeave(false)}
    />
  );
}
