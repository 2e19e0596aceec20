import { useState, type ReactNode } from 'react';
import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useFormat, useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useSend } from '../../sync/hooks';
import { ProblemNotice, showToast, type Refused } from '../../ui';
import style from './review.module.css';
import { usePastPlan } from './use-plans';

interface Props {
  /** The plan as it was after this entry of the log. */
  entry: number;
  onDone(versionId?: string): void;
}

/** Gives the plan as it was at an entry a name by which both sides can speak of it. */
export function NameForm({ entry, onDone }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const send = useSend();
  const { at, problem } = usePastPlan(entry);
  const [name, setName] = useState('');
  const [remarks, setRemarks] = useState('');
  const [refusal, setRefusal] = useState<Refused>();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    const id = newId();
    setBusy(true);
    const words = remarks.trim();
    const outcome = await send('version.name', {
      id,
      entry,
      name: name.trim(),
      ...(words ? { remarks: words } : {}),
    });
    setBusy(false);
    if (!outcome.ok) return setRefusal(outcome.refusal);
    showToast({
      text: t('review.named', { name }),
      action: { label: t('common.undo'), run: () => void send('version.remove', { id }) },
    });
    onDone(id);
  };
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) void save();
      }}
    >
      <p className={style.quiet}>
        {at
          ? t('review.name.state', { entry, time: format.dateTime(at) })
          : t('review.name.entry', { entry })}
      </p>
      <TextInput
        label={t('review.name.label')}
        placeholder={t('review.name.example')}
        value={name}
        maxLength={120}
        required
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        label={t('review.name.remarks')}
        description={t('review.name.remarks_means')}
        autosize
        minRows={2}
        maxLength={2000}
        value={remarks}
        onChange={(event) => setRemarks(event.currentTarget.value)}
      />
      {(refusal ?? problem) && (
        <ProblemNotice problem={(refusal ?? problem)!} onDismiss={() => setRefusal(undefined)} />
      )}
      <Group gap="xs" justify="flex-end">
        <Button size="compact-md" variant="default" onClick={() => onDone()}>
          {t('common.cancel')}
        </Button>
        <Button size="compact-md" type="submit" loading={busy}>
          {t('review.name.save')}
        </Button>
      </Group>
    </form>
  );
}
