import { useState, type ReactNode } from 'react';
import { Button, Checkbox, Group, Textarea } from '@mantine/core';
import { isStaff, type EventRecord, type VersionData } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useSend, useViewer } from '../../sync/hooks';
import { Icon } from '../../ui';
import style from './review.module.css';
import { useChangeWords } from './use-change-words';
import type { Compose } from './use-compose';
import { usePastPlan } from './use-plans';

/** Says something about the version, at a place on the map or about all of it. */
export function CommentForm({
  version,
  compose,
}: {
  version: EventRecord<VersionData>;
  compose: Compose;
}): ReactNode {
  const t = useT();
  const send = useSend();
  const viewer = useViewer();
  const where = useWhere(version, compose);
  const [text, setText] = useState('');
  const [inside, setInside] = useState(false);
  const mayKeep = viewer !== undefined && isStaff(viewer) && version.data.shared !== undefined;
  const save = async (): Promise<void> => {
    const words = text.trim();
    if (!words) return;
    const outcome = await send('comment.add', {
      id: newId(),
      versionId: version.id,
      text: words,
      ...(compose.on ? { on: compose.on } : {}),
      ...(mayKeep && inside ? { organisersOnly: true } : {}),
    });
    if (!outcome.ok) return;
    setText('');
    compose.setOn(undefined);
  };
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Textarea
        label={t('review.comment.new')}
        autosize
        minRows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className={style.quiet}>{where}</p>
      {mayKeep && (
        <Checkbox
          size="xs"
          label={t('review.comment.keep_inside')}
          checked={inside}
          onChange={(event) => setInside(event.currentTarget.checked)}
        />
      )}
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          aria-pressed={compose.placing}
          leftSection={<Icon name="pin" size={14} />}
          onClick={() => (compose.on ? compose.setOn(undefined) : compose.setPlacing(!compose.placing))}
        >
          {t(compose.on ? 'review.comment.unpin' : 'review.comment.pin')}
        </Button>
        <Button size="compact-sm" type="submit">
          {t('review.comment.send')}
        </Button>
      </Group>
    </form>
  );
}

/** Where the comment will hang, in words. */
function useWhere({ data }: EventRecord<VersionData>, { on, placing }: Compose): string {
  const t = useT();
  const words = useChangeWords();
  const { records } = usePastPlan(data.entry);
  if (placing) return t('review.comment.place_hint');
  if (!on) return t('review.comment.anywhere');
  const { record } = on;
  const thing = record && records?.find(({ kind, id }) => kind === record.kind && id === record.id);
  return thing
    ? t('review.comment.on_thing', { thing: words.thing({ kind: thing.kind, before: thing, after: thing }) })
    : t('review.comment.on_point');
}
