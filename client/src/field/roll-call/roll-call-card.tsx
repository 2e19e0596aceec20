import { useEffect, type ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useOutbox, useRecords, useSend } from '../../sync/hooks';
import { useMine } from '../mine';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { buzz } from '../parts/signal';
import { ROLL_ANSWER, ROLL_CALL } from '../refs';
import { askedOf } from './asked';

/** "Are you there?", with one button that works without a network too. */
export function RollCallCard(): ReactNode {
  const t = useT();
  const format = useFormat();
  const send = useSend();
  const { viewer } = useMine();
  const calls = useRecords(ROLL_CALL);
  const answers = useRecords(ROLL_ANSWER);
  const outbox = useOutbox();
  const { personId } = viewer;
  const asked = askedOf({ calls, answers, outbox, personId });
  const [first] = asked;
  const newest = asked.at(-1)?.id;
  useEffect(() => {
    if (newest) buzz('message');
  }, [newest]);
  if (!first) return undefined;
  // One tap answers all that run: a person is there or is not, however often they were asked.
  const answer = (): void => {
    buzz('done');
    for (const { id } of asked) void send('roll_answer.give', { id: newId(), rollCallId: id, personId });
  };
  return (
    <Notice tone="warning" role="alert">
      <h2>{t('field.roll.asks')}</h2>
      <p>{t('field.roll.since', { time: format.time(first.data.happenedAt) })}</p>
      <button type="button" className="big-button safe" data-due onClick={answer}>
        <Icon name="check" />
        <span className="big-label">{t('field.roll.here')}</span>
      </button>
    </Notice>
  );
}
