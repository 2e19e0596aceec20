import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Group, Textarea } from '@mantine/core';
import type { Language } from '@waypost/shared/contract';
import { EVENT, relayWords, type AnnouncementData, type EventRecord } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useRecord, useSend, useViewer } from '../../sync/hooks';
import style from './announcements.module.css';

interface Props {
  announcement: EventRecord<AnnouncementData>;
  onDone(): void;
}

/** The last look at what every phone will show, in each of the event's languages. */
export function RelayForm({ announcement, onDone }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const send = useSend();
  const eventId = useViewer()?.eventId;
  const languages = useRecord(EVENT, eventId)?.data.languages ?? ['en'];
  const [texts, setTexts] = useState<Partial<Record<Language, string>>>(() => relayWords(announcement.data));
  const main = texts[languages[0] ?? 'en']?.trim() ?? '';
  const relay = (event: FormEvent): void => {
    event.preventDefault();
    if (!main) return;
    const said = languages.flatMap((language) => {
      const text = texts[language]?.trim();
      return text ? [[language, text] as const] : [];
    });
    void send('announcement.relay', {
      id: announcement.id,
      messageId: newId(),
      text: main,
      texts: Object.fromEntries(said),
    });
    onDone();
  };
  return (
    <form className={style.form} onSubmit={relay} aria-label={t('announcements.relay')}>
      {languages.map((language) => (
        <Textarea
          key={language}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={2000}
          lang={language}
          label={format.language(language)}
          value={texts[language] ?? ''}
          onChange={(event) => setTexts({ ...texts, [language]: event.currentTarget.value })}
        />
      ))}
      <p className={style.quiet}>{t('announcements.relay_means')}</p>
      <Group gap="xs" justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" color="orange.9" disabled={!main}>
          {t('announcements.relay_now')}
        </Button>
      </Group>
    </form>
  );
}
