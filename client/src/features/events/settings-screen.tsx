import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { Alert, Button, Container, Group, Title } from '@mantine/core';
import { EVENT } from '@waypost/shared/event';
import { sameJson } from '@waypost/shared/kernel';
import { difference } from '@waypost/shared/ledger';
import { useT } from '../../i18n';
import { useRecords, useSend, useViewer } from '../../sync/hooks';
import { showToast } from '../../ui';
import { draftOf, errorsOf, fieldsOf, type EventDraft } from './draft';
import { EventForm } from './event-form';

/** The event itself: what the first form asked, to be changed by those who may. */
export function SettingsScreen(): ReactNode {
  const t = useT();
  const event = useRecords(EVENT)[0];
  const viewer = useViewer();
  const send = useSend();
  const [draft, setDraft] = useState<EventDraft>();
  const stored = event && draftOf(event.data);
  // Somebody else's change is taken over as long as nothing was typed here.
  useEffect(() => setDraft((typed) => typed ?? stored), [stored]);
  if (!event || !stored || !draft) return null;
  const mayEdit = viewer?.role === 'owner' || viewer?.role === 'organiser';
  const errors = errorsOf(draft);
  const changed = !sameJson(draft, stored);

  const submit = async (form: FormEvent): Promise<void> => {
    form.preventDefault();
    if (Object.keys(errors).length > 0) return;
    const outcome = await send('event.edit', {
      id: event.id,
      set: difference(fieldsOf(stored), fieldsOf(draft)),
    });
    if (outcome.ok) showToast({ text: t('events.saved') });
  };
  return (
    <Container size={760} py="lg">
      <Title order={1} mb="md">
        {t('events.settings')}
      </Title>
      {!mayEdit && <Alert mb="md">{t('events.settings.read-only')}</Alert>}
      <form onSubmit={(form) => void submit(form)} noValidate>
        <fieldset disabled={!mayEdit} style={{ border: 0, padding: 0, margin: 0 }}>
          <EventForm draft={draft} errors={errors} onChange={setDraft} />
        </fieldset>
        {mayEdit && (
          <Group justify="flex-end" mt="md">
            <Button variant="default" disabled={!changed} onClick={() => setDraft(stored)}>
              {t('common.undo')}
            </Button>
            <Button type="submit" disabled={!changed}>
              {t('common.save')}
            </Button>
          </Group>
        )}
      </form>
    </Container>
  );
}
