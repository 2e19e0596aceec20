import { useState, type ReactNode } from 'react';
import { Button, Group, NumberInput, Textarea, TextInput } from '@mantine/core';
import { DEBRIEF, EVENT, FOLLOW_UPS_MOST } from '@waypost/shared/event';
import { DEBRIEF_COUNTS, DEBRIEF_WORDS, saidIn } from '@waypost/shared/event/debrief/form';
import type { Refusal } from '@waypost/shared/kernel';
import { useFormat, useT, useTimeZone } from '../../../i18n';
import { hereZone } from '../../../platform/zone';
import { useRecord, useSend, useViewer } from '../../../sync/hooks';
import { Icon, PersonPicker, ProblemNotice, TimeInput, useUnsaved, WhyButton } from '../../../ui';
import style from '../after.module.css';
import { useForm, type FormState } from './use-form';

/** Everything a person may say about the day; nothing has to be filled in. */
export function DebriefForm(): ReactNode {
  const t = useT();
  const format = useFormat();
  const send = useSend();
  const viewer = useViewer();
  const saved = useRecord(DEBRIEF, viewer?.personId)?.data;
  const state = useRecord(EVENT, viewer?.eventId)?.data.state;
  const form = useForm(saved);
  const [refusal, setRefusal] = useState<Refusal>();
  useUnsaved(form.dirty);
  if (!viewer) return null;
  const why =
    state === 'planning' ? t('after.debrief.not_yet') : form.dirty ? undefined : t('after.debrief.same');
  const save = (): void => {
    if (why) return;
    void send('debrief.write', { id: viewer.personId, ...saidIn(form.form) }).then((outcome) => {
      const wrong = outcome.ok || outcome.refusal.code === 'nothing-changed' ? undefined : outcome.refusal;
      setRefusal(wrong as Refusal | undefined);
      if (!wrong) form.saved();
    });
  };
  return (
    <form
      className={style.form}
      onSubmit={(event) => event.preventDefault()}
      aria-label={t('after.debrief.mine')}
    >
      <h2>{t('after.debrief.mine')}</h2>
      <p className={style.means}>{t('after.debrief.means')}</p>
      {DEBRIEF_WORDS.map((name) => (
        <Textarea
          key={name}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={2000}
          label={t(`domain.debrief.${name}`)}
          value={form.form[name]}
          onChange={({ currentTarget }) => form.set({ [name]: currentTarget.value })}
        />
      ))}
      <Group grow align="flex-start" gap="sm">
        {DEBRIEF_COUNTS.map((name) => (
          <NumberInput
            key={name}
            min={0}
            max={100_000}
            allowDecimal={false}
            allowNegative={false}
            label={t(`domain.debrief.${name}`)}
            value={form.form[name] ?? ''}
            onChange={(value) => form.set({ [name]: value === '' ? undefined : Number(value) })}
          />
        ))}
      </Group>
      <FollowUps form={form} />
      {refusal && <ProblemNotice problem={refusal} onDismiss={() => setRefusal(undefined)} />}
      <Group justify="space-between" align="center">
        <span className={style.quiet}>
          {saved && t('after.debrief.saved', { time: format.dateTime(saved.receivedAt) })}
        </span>
        <WhyButton why={why} variant="filled" size="sm" onClick={save}>
          {t('common.save')}
        </WhyButton>
      </Group>
    </form>
  );
}

function FollowUps({ form }: { form: FormState }): ReactNode {
  const t = useT();
  const timeZone = useTimeZone() ?? hereZone();
  const { followUps } = form.form;
  return (
    <fieldset className={style.followUps}>
      <legend>{t('domain.debrief.followUps')}</legend>
      {followUps.map(({ id, what, ownerId, dueAt }, index) => (
        <div
          key={id}
          className={style.followUp}
          role="group"
          aria-label={t('after.debrief.nth', { index: index + 1 })}
        >
          <TextInput
            maxLength={2000}
            label={t('domain.debrief.what')}
            value={what}
            onChange={({ currentTarget }) => form.changeFollowUp(id, { what: currentTarget.value })}
          />
          <PersonPicker
            label={t('domain.debrief.owner')}
            value={ownerId ?? null}
            onChange={(personId) => form.changeFollowUp(id, { ownerId: personId ?? undefined })}
          />
          <TimeInput
            label={t('domain.debrief.due')}
            value={dueAt}
            timeZone={timeZone}
            onChange={(next) => form.changeFollowUp(id, { dueAt: next })}
          />
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<Icon name="trash" size={14} />}
            onClick={() => form.removeFollowUp(id)}
          >
            {t('common.remove')}
          </Button>
        </div>
      ))}
      <WhyButton
        why={followUps.length >= FOLLOW_UPS_MOST ? t('common.limit', { limit: FOLLOW_UPS_MOST }) : undefined}
        leftSection={<Icon name="plus" size={14} />}
        onClick={form.addFollowUp}
      >
        {t('domain.debrief.add')}
      </WhyButton>
    </fieldset>
  );
}
