import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Checkbox, Group } from '@mantine/core';
import { EVENT, isStaff, PERSON, reach } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useRecord, useRecords, useSend, useViewer } from '../../sync/hooks';
import { hasBlank, WhyButton } from '../../ui';
import style from './messages.module.css';
import { saidIn, type Words } from './model/words';
import { TargetInput, targetOf, type Choice } from './target-input';
import { WordsInput } from './words-input';

/** Says before it is sent how many people it will reach. */
export function ComposeForm({ onDone }: { onDone(): void }): ReactNode {
  const t = useT();
  const send = useSend();
  const viewer = useViewer();
  const people = useRecords(PERSON);
  const languages = useRecord(EVENT, viewer?.eventId)?.data.languages ?? ['en'];
  const [choice, setChoice] = useState<Choice>({
    way: viewer && isStaff(viewer) ? 'all' : 'sector',
    sectorId: viewer?.sectorIds[0] ?? null,
    role: null,
    personId: null,
  });
  const [words, setWords] = useState<Words>({});
  const [urgent, setUrgent] = useState(false);
  const to = targetOf(choice);
  const said = saidIn(words, languages);
  const why = !to ? 'choose' : !said ? 'write' : Object.values(words).some(hasBlank) ? 'blanks' : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (why || !to) return;
    void send('message.send', { id: newId(), to, ...said, ...(urgent ? { urgent: true } : {}) });
    onDone();
  };
  return (
    <form className={style.form} onSubmit={submit} aria-label={t('messages.new')}>
      <TargetInput choice={choice} onChange={setChoice} />
      <WordsInput languages={languages} words={words} onChange={setWords} onUrgent={setUrgent} />
      <Checkbox
        label={t('messages.urgent')}
        description={t('messages.urgent_means')}
        checked={urgent}
        onChange={(event) => setUrgent(event.currentTarget.checked)}
      />
      <Group gap="xs" justify="space-between">
        <span className={style.quiet} role="status">
          {to
            ? t('messages.reach', { count: reach(to, people, viewer?.personId) })
            : t('messages.why.choose')}
        </span>
        <Group gap="xs">
          <Button variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
          <WhyButton size="sm" variant="filled" type="submit" why={why && t(`messages.why.${why}`)}>
            {t('messages.send')}
          </WhyButton>
        </Group>
      </Group>
    </form>
  );
}
