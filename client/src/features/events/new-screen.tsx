import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Group, TextInput } from '@mantine/core';
import { useLanguage, useT, type Language } from '../../i18n';
import type { Problem } from '../../platform/api';
import { createEvent } from '../../platform/endpoints';
import { newId } from '../../platform/ids';
import { navigate } from '../../platform/router';
import { fromWall, hereZone, toWall } from '../../platform/zone';
import { postCommands } from '../../sync/post';
import { PageFrame, ProblemNotice } from '../../ui';
import { errorsOf, type EventDraft } from './draft';
import { EventForm } from './event-form';
import { proposePhases } from './phases';

/** In three weeks, in the afternoon: about when those who ask for a permit are allowed to march. */
function firstDraft(language: Language): EventDraft {
  const timeZone = hereZone();
  const { date } = toWall(Date.now() + 21 * 86_400_000, timeZone);
  const opensAt = fromWall({ date, time: '12:00' }, timeZone);
  const closesAt = fromWall({ date, time: '17:00' }, timeZone);
  return {
    name: '',
    place: '',
    timeZone,
    opensAt,
    closesAt,
    expected: { low: 1000, likely: 2000, high: 4000 },
    languages: [language],
    phases: opensAt && closesAt ? proposePhases(opensAt, closesAt) : [],
    policeContact: 'liaison_only',
    exercise: false,
    purpose: '',
  };
}

/** The phases follow the window until the event is there; afterwards they are what somebody said they are. */
const withPhases = (before: EventDraft, draft: EventDraft): EventDraft => {
  const moved = before.opensAt !== draft.opensAt || before.closesAt !== draft.closesAt;
  return moved && draft.opensAt && draft.closesAt
    ? { ...draft, phases: proposePhases(draft.opensAt, draft.closesAt) }
    : draft;
};

export function NewEventScreen(): ReactNode {
  const t = useT();
  const { language } = useLanguage();
  const [draft, setDraft] = useState(() => firstDraft(language));
  const [callSign, setCallSign] = useState('');
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const errors = errorsOf(draft);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(errors).length > 0) return;
    setBusy(true);
    const answer = await create(draft, callSign.trim());
    setBusy(false);
    if (answer.ok) navigate(`/e/${answer.value.eventId}`, { replace: true });
    else setProblem(answer.error);
  };
  return (
    <PageFrame title={t('events.new')} width={760} signedIn>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <EventForm
          draft={draft}
          errors={tried ? errors : {}}
          onChange={(next) => setDraft(withPhases(draft, next))}
        >
          <TextInput
            label={t('events.call-sign')}
            description={t('events.call-sign.hint')}
            required
            maxLength={24}
            value={callSign}
            error={tried && !callSign.trim() ? t('events.error.required') : undefined}
            onChange={(event) => setCallSign(event.currentTarget.value)}
          />
        </EventForm>
        {problem && <ProblemNotice problem={problem} />}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => navigate('/')}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('events.create')}
          </Button>
        </Group>
      </form>
    </PageFrame>
  );
}

async function create(draft: EventDraft, callSign: string): ReturnType<typeof createEvent> {
  const { name, place, timeZone, opensAt, closesAt, expected, languages, exercise } = draft;
  if (!opensAt || !closesAt) return { ok: false, error: { code: 'bad-time', status: 400 } };
  const body = {
    id: newId(),
    name: name.trim(),
    place: place.trim(),
    timeZone,
    opensAt,
    closesAt,
    expected,
    languages,
    callSign,
  };
  const answer = await createEvent({ ...body, ...(exercise ? { exercise } : {}) });
  if (!answer.ok) return answer;
  const { eventId } = answer.value;
  const rest = {
    phases: draft.phases,
    policeContact: draft.policeContact,
    ...(draft.purpose.trim() ? { purpose: draft.purpose.trim() } : {}),
  };
  const details = {
    id: newId(),
    name: 'event.edit',
    payload: { id: eventId, set: rest },
    happenedAt: new Date().toISOString(),
  };
  const told = await postCommands(eventId, [details]);
  return told.ok ? answer : told;
}
