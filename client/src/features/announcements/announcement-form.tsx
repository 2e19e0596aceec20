import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Group, NumberInput, SegmentedControl, Select, TagsInput, TextInput } from '@mantine/core';
import { ANNOUNCEMENT_TYPES, PLACE, type AnnouncementData } from '@waypost/shared/event';
import { useT, useTimeZone } from '../../i18n';
import { newId } from '../../platform/ids';
import { hereZone } from '../../platform/zone';
import { useRecords, useSend } from '../../sync/hooks';
import { BlankText, hasBlank, TimeInput, WhyButton } from '../../ui';
import style from './announcements.module.css';

type Known = AnnouncementData['arrestWarned'];
const KNOWN: readonly Known[] = ['yes', 'no', 'unknown'];

interface Draft {
  type: AnnouncementData['type'];
  words: string;
  authority: string;
  lawCited: string;
  arrestWarned: Known;
  audibleAtRear: Known;
  minutesAllowed: number | undefined;
  exits: string[];
  /** Now, when nobody said otherwise. */
  happenedAt: string | undefined;
}
const EMPTY: Draft = {
  type: 'warning',
  words: '',
  authority: '',
  lawCited: '',
  arrestWarned: 'unknown',
  audibleAtRear: 'unknown',
  minutesAllowed: undefined,
  exits: [],
  happenedAt: undefined,
};

/** Takes down what was said, word for word; what was not said stays empty, and the card then asks for it. */
export function AnnouncementForm({ onDone }: { onDone(): void }): ReactNode {
  const t = useT();
  const send = useSend();
  const timeZone = useTimeZone() ?? hereZone();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const set = (fields: Partial<Draft>): void => setDraft((before) => ({ ...before, ...fields }));
  const why = whyNot(draft);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (why) return;
    const { happenedAt } = draft;
    void send('announcement.record', { id: newId(), ...payloadOf(draft) }, happenedAt ? { happenedAt } : {});
    onDone();
  };
  return (
    <form className={style.form} onSubmit={submit} aria-label={t('announcements.new')}>
      <Select
        label={t('announcements.type')}
        allowDeselect={false}
        value={draft.type}
        onChange={(type) => type && set({ type })}
        data={ANNOUNCEMENT_TYPES.map((value) => ({ value, label: t(`domain.announcement.${value}`) }))}
      />
      <BlankText
        autoFocus
        label={t('announcements.words')}
        description={t('announcements.words_how')}
        minRows={3}
        maxLength={10_000}
        value={draft.words}
        onChange={(words) => set({ words })}
      />
      {draft.words === '' && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => set({ words: t(`announcements.template.${draft.type}`) })}
        >
          {t('announcements.use_template')}
        </Button>
      )}
      <TextInput
        label={t('announcements.authority')}
        placeholder={t('announcements.authority_example')}
        maxLength={2000}
        value={draft.authority}
        onChange={(event) => set({ authority: event.currentTarget.value })}
      />
      <TextInput
        label={t('announcements.law')}
        maxLength={2000}
        value={draft.lawCited}
        onChange={(event) => set({ lawCited: event.currentTarget.value })}
      />
      <NumberInput
        label={t('announcements.minutes')}
        min={0}
        max={1440}
        value={draft.minutesAllowed ?? ''}
        onChange={(value) => set({ minutesAllowed: typeof value === 'number' ? value : undefined })}
      />
      <Exits value={draft.exits} onChange={(exits) => set({ exits })} />
      <KnownInput
        label={t('announcements.arrest')}
        value={draft.arrestWarned}
        onChange={(arrestWarned) => set({ arrestWarned })}
      />
      <KnownInput
        label={t('announcements.rear')}
        value={draft.audibleAtRear}
        onChange={(audibleAtRear) => set({ audibleAtRear })}
      />
      <TimeInput
        label={t('announcements.when')}
        description={t('announcements.when_now')}
        value={draft.happenedAt}
        onChange={(happenedAt) => set({ happenedAt })}
        timeZone={timeZone}
      />
      <Group gap="xs" justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <WhyButton size="sm" variant="filled" type="submit" why={why && t(`announcements.why.${why}`)}>
          {t('announcements.record')}
        </WhyButton>
      </Group>
    </form>
  );
}

function whyNot({ words }: Draft): 'words' | 'blanks' | undefined {
  if (!words.trim()) return 'words';
  return hasBlank(words) ? 'blanks' : undefined;
}

function payloadOf({ happenedAt: _happenedAt, ...draft }: Draft): object {
  const { authority, lawCited, minutesAllowed, words, ...rest } = draft;
  return {
    ...rest,
    words: words.trim(),
    ...(authority.trim() ? { authority: authority.trim() } : {}),
    ...(lawCited.trim() ? { lawCited: lawCited.trim() } : {}),
    ...(minutesAllowed === undefined ? {} : { minutesAllowed }),
  };
}

/** Free words, with the places of the plan that people disperse to as offers. */
function Exits({ value, onChange }: { value: string[]; onChange(exits: string[]): void }): ReactNode {
  const t = useT();
  const places = useRecords(PLACE);
  const offers = places
    .filter(({ data }) => data.type === 'dispersal' || data.type === 'transit')
    .map(({ data }) => data.name);
  return (
    <TagsInput
      label={t('announcements.exits')}
      description={t('announcements.exits_how')}
      maxTags={10}
      acceptValueOnBlur
      data={[...new Set(offers)]}
      value={value}
      onChange={onChange}
    />
  );
}

function KnownInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Known;
  onChange(value: Known): void;
}): ReactNode {
  const t = useT();
  return (
    <div>
      <span className={style.label}>{label}</span>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={label}
        value={value}
        onChange={(known) => onChange(known as Known)}
        data={KNOWN.map((known) => ({ value: known, label: t(`common.${known}`) }))}
      />
    </div>
  );
}
