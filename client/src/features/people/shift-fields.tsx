import { useId, useMemo, type ReactNode } from 'react';
import { Button, Fieldset, Group, MultiSelect, Stack, Text } from '@mantine/core';
import { ASSIGNMENTS, EVENT, PERSON, POST, SECTOR, staffedWindow } from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { useRecord, useRecords, useViewer } from '../../sync/hooks';
import { PeoplePicker, TimeInput } from '../../ui';
import type { PersonDraft } from './person';
import style from './shift-fields.module.css';

interface Props {
  /** Nobody yet for somebody who is being added. */
  personId: string | undefined;
  draft: PersonDraft;
  availabilityError: string | undefined;
  onChange(change: Partial<PersonDraft>): void;
}

/** Most that the record takes. */
const MOST_WISHES = 40;
const MOST_PAIRS = 5;
const MOST_TIMES = 20;

/** What assigning everyone at once goes by: when somebody can come, where they like to stand, and with whom. */
export function ShiftFields({ personId, draft, availabilityError, onChange }: Props): ReactNode {
  const t = useT();
  const options = useWishOptions();
  const free = (taken: readonly string[]) =>
    options.map(({ group, items }) => ({
      group,
      items: items.filter(({ value }) => !taken.includes(value)),
    }));
  return (
    <Fieldset legend={t('people.shifts')}>
      <Stack gap="sm">
        <Availability
          value={draft.availability}
          error={availabilityError}
          onChange={(availability) => onChange({ availability })}
        />
        <MultiSelect
          label={t('people.liked')}
          description={t('people.liked.hint')}
          searchable
          maxValues={MOST_WISHES / 2}
          data={free(draft.avoided)}
          value={draft.liked}
          onChange={(liked) => onChange({ liked })}
        />
        <MultiSelect
          label={t('people.avoided')}
          searchable
          maxValues={MOST_WISHES / 2}
          data={free(draft.liked)}
          value={draft.avoided}
          onChange={(avoided) => onChange({ avoided })}
        />
        <Pairs personId={personId} value={draft.pairWith} onChange={(pairWith) => onChange({ pairWith })} />
      </Stack>
    </Fieldset>
  );
}

interface WishGroup {
  group: string;
  items: { value: string; label: string }[];
}

/** Sectors and assignments before posts: most wishes are about a part of the march, not about a corner. */
function useWishOptions(): WishGroup[] {
  const t = useT();
  const sectors = useRecords(SECTOR);
  const posts = useRecords(POST);
  return useMemo(() => {
    const named = (prefix: string, records: { id: string; data: { code: string; name: string } }[]) =>
      records
        .map(({ id, data }) => ({ value: `${prefix}:${id}`, label: `${data.code} · ${data.name}` }))
        .sort((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true }));
    return [
      { group: t('domain.kind.sector'), items: named('sector', sectors) },
      {
        group: t('people.assignment'),
        items: ASSIGNMENTS.map((one) => ({
          value: `assignment:${one}`,
          label: t(`domain.assignment.${one}`),
        })),
      },
      { group: t('domain.kind.post'), items: named('post', posts) },
    ].filter(({ items }) => items.length > 0);
  }, [t, sectors, posts]);
}

interface AvailabilityProps {
  value: PersonDraft['availability'];
  error: string | undefined;
  onChange(value: PersonDraft['availability']): void;
}

function Availability({ value, error, onChange }: AvailabilityProps): ReactNode {
  const t = useT();
  const title = useId();
  const event = useRecord(EVENT, useViewer()?.eventId)?.data;
  if (!event) return null;
  const set = (index: number, end: 'from' | 'to', instant: string | undefined): void => {
    if (instant) onChange(value.map((one, i) => (i === index ? { ...one, [end]: instant } : one)));
  };
  const more = (): void => {
    const { from, to } = staffedWindow(event);
    onChange([...value, { from: new Date(from).toISOString(), to: new Date(to).toISOString() }]);
  };
  return (
    <section aria-labelledby={title} className={style.times}>
      <h3 id={title}>{t('people.availability')}</h3>
      {value.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('people.availability.always')}
        </Text>
      )}
      {value.map((one, index) => (
        <div key={index} className={style.time}>
          <TimeInput
            label={t('people.availability.from')}
            value={one.from}
            timeZone={event.timeZone}
            onChange={(instant) => set(index, 'from', instant)}
          />
          <TimeInput
            label={t('people.availability.to')}
            value={one.to}
            timeZone={event.timeZone}
            error={one.from >= one.to ? error : undefined}
            onChange={(instant) => set(index, 'to', instant)}
          />
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            onClick={() => onChange(value.filter((_, i) => i !== index))}
          >
            {t('common.remove')}
          </Button>
        </div>
      ))}
      {value.length < MOST_TIMES && (
        <Group>
          <Button size="compact-sm" variant="light" onClick={more}>
            {t('people.availability.add')}
          </Button>
        </Group>
      )}
    </section>
  );
}

interface PairsProps {
  personId: string | undefined;
  value: string[];
  onChange(value: string[]): void;
}

/** A pair is one whichever of the two named the other: who named this person is said, so that nobody enters it twice. */
function Pairs({ personId, value, onChange }: PairsProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const people = useRecords(PERSON);
  const named = people.filter(
    ({ id, data }) => personId && data.pairWith?.includes(personId) && !value.includes(id),
  );
  return (
    <div>
      <PeoplePicker
        label={t('people.pairs')}
        value={value}
        most={MOST_PAIRS}
        without={personId}
        onChange={onChange}
      />
      {named.length > 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {t('people.pairs.named', { who: format.list(named.map(({ data }) => data.callSign)) })}
        </Text>
      )}
    </div>
  );
}
