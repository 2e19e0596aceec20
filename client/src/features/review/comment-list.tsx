import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, Group, Textarea } from '@mantine/core';
import type { CommentData, EventRecord, Signature, VersionData } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import type { MapFit } from '../../map';
import { newId } from '../../platform/ids';
import { useSend, useViewer } from '../../sync/hooks';
import { Icon, showToast } from '../../ui';
import { CommentForm } from './comment-form';
import type { Numbered } from './model/comments';
import style from './review.module.css';
import type { Compose } from './use-compose';

interface Props {
  version: EventRecord<VersionData>;
  comments: readonly Numbered[];
  compose: Compose;
  selected: string | undefined;
  onSelect(id: string): void;
  onGo(where: Omit<MapFit, 'key'>): void;
}

/** What was said about a version, as threads; settled ones go to the end. */
export function CommentList({ version, comments, compose, selected, onSelect, onGo }: Props): ReactNode {
  const t = useT();
  const order = [
    ...comments.filter(({ comment }) => !comment.data.resolved),
    ...comments.filter(({ comment }) => comment.data.resolved),
  ];
  return (
    <div className={style.comments}>
      <CommentForm key={version.id} version={version} compose={compose} />
      {order.length === 0 && <p className={style.quiet}>{t('review.comment.none')}</p>}
      <ol>
        {order.map((one) => (
          <Thread
            key={one.comment.id}
            {...one}
            chosen={one.comment.id === selected}
            onShow={() => {
              onSelect(one.comment.id);
              if (one.comment.data.on) onGo({ centre: one.comment.data.on.point });
            }}
          />
        ))}
      </ol>
    </div>
  );
}

function Thread({
  comment,
  number,
  chosen,
  onShow,
}: Numbered & { chosen: boolean; onShow(): void }): ReactNode {
  const t = useT();
  const format = useFormat();
  const send = useSend();
  const viewer = useViewer();
  const box = useRef<HTMLLIElement>(null);
  const { id, data } = comment;
  useEffect(() => {
    if (chosen) box.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const settle = async (): Promise<void> => {
    const outcome = await send('comment.resolve', { id });
    if (outcome.ok)
      showToast({
        text: t('review.comment.settled_toast'),
        action: { label: t('common.undo'), run: () => void send('comment.reopen', { id }) },
      });
  };
  return (
    <li
      ref={box}
      className={style.thread}
      data-chosen={chosen || undefined}
      data-settled={data.resolved && true}
    >
      <button
        type="button"
        className={style.number}
        onClick={onShow}
        aria-label={t('review.comment.show', { number })}
      >
        {number}
      </button>
      <div className={style.said}>
        <Words text={data.text} said={data.said} />
        {data.sight !== 'both' && (
          <p className={style.quiet}>
            <Icon name="lock" size={12} /> {t('review.comment.inside')}
          </p>
        )}
        {data.replies.map((reply) => (
          <Words key={reply.id} text={reply.text} said={reply.said} reply />
        ))}
        {data.resolved && (
          <p className={style.quiet}>
            <Icon name="check" size={12} />{' '}
            {t('review.comment.settled_by', {
              who: data.resolved.callSign,
              time: format.dateTime(data.resolved.at),
            })}
          </p>
        )}
        <ThreadActions
          data={data}
          id={id}
          mine={data.said.by === viewer?.personId && data.replies.length === 0}
          onSettle={() => void settle()}
        />
      </div>
    </li>
  );
}

function Words({ text, said, reply }: { text: string; said: Signature; reply?: boolean }): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <div className={style.words} data-reply={reply}>
      <p className={style.who}>
        <strong>{said.callSign}</strong> {said.agency ?? t(`domain.side.${said.side}`)}
        <time dateTime={said.at}>{format.dateTime(said.at)}</time>
      </p>
      <p className={style.text}>{text}</p>
    </div>
  );
}

interface ActionsProps {
  data: CommentData;
  id: string;
  /** The reader's own, and nobody has answered it. */
  mine: boolean;
  onSettle(): void;
}

function ThreadActions({ data, id, mine, onSettle }: ActionsProps): ReactNode {
  const t = useT();
  const send = useSend();
  const [answer, setAnswer] = useState<string>();
  const reply = async (): Promise<void> => {
    const text = answer?.trim();
    if (!text) return;
    const outcome = await send('comment.reply', { id, replyId: newId(), text });
    if (outcome.ok) setAnswer(undefined);
  };
  const takeBack = async (): Promise<void> => {
    const { versionId, on, text, sight } = data;
    const again = { id, versionId, text, ...(on ? { on } : {}) };
    const outcome = await send('comment.remove', { id });
    if (outcome.ok)
      showToast({
        text: t('review.comment.taken_back'),
        action: {
          label: t('common.undo'),
          run: () => void send('comment.add', sight === 'both' ? again : { ...again, organisersOnly: true }),
        },
      });
  };
  if (answer !== undefined)
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void reply();
        }}
      >
        <Textarea
          aria-label={t('review.comment.answer')}
          autosize
          minRows={2}
          maxLength={2000}
          value={answer}
          data-autofocus
          onChange={(event) => setAnswer(event.currentTarget.value)}
        />
        <Group gap="xs" mt={6}>
          <Button size="compact-sm" type="submit">
            {t('review.comment.send')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setAnswer(undefined)}>
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
    );
  return (
    <Group gap={4}>
      <Button size="compact-xs" variant="subtle" onClick={() => setAnswer('')}>
        {t('review.comment.answer')}
      </Button>
      {data.resolved ? (
        <Button size="compact-xs" variant="subtle" onClick={() => void send('comment.reopen', { id })}>
          {t('review.comment.reopen')}
        </Button>
      ) : (
        <Button size="compact-xs" variant="subtle" onClick={onSettle}>
          {t('review.comment.settle')}
        </Button>
      )}
      {mine && (
        <Button size="compact-xs" variant="subtle" color="red" onClick={() => void takeBack()}>
          {t('review.comment.take_back')}
        </Button>
      )}
    </Group>
  );
}
