import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Group, Textarea } from '@mantine/core';
import type { Finding } from '@waypost/shared/plan-check';
import { useT } from '../../../i18n';
import type { Acts } from '../desk/use-acts';
import style from './list.module.css';

/** A waiver without a reason is a finding that was hidden: the reason is asked for. */
export function WaiveForm({
  finding,
  acts,
  onClose,
}: {
  finding: Finding;
  acts: Acts;
  onClose(): void;
}): ReactNode {
  const t = useT();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!reason.trim()) return setAsked(true);
    void acts.waive(finding, reason.trim()).then((done) => done && onClose());
  };
  return (
    <form onSubmit={submit} className={style.waive}>
      <Textarea
        label={t('findings.waive.reason')}
        description={t('findings.waive.means')}
        error={asked && !reason.trim() ? t('findings.waive.needed') : undefined}
        autosize
        minRows={2}
        maxLength={2000}
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            onClose();
          }
        }}
      />
      <Group gap={6} justify="flex-end">
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button size="compact-sm" type="submit">
          {t('findings.waive.give')}
        </Button>
      </Group>
    </form>
  );
}
