import type { ReactNode } from 'react';
import { ActionIcon, Button, Menu, NativeSelect } from '@mantine/core';
import {
  EVENT,
  fileBy,
  NOTICE_RULES,
  PERMIT,
  PERMIT_FORMS,
  PERMIT_STATES,
  permitStanding,
  type EventData,
  type EventRecord,
  type PermitData,
  type PermitForm,
} from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useNow, useRecord, useRecords, useViewer } from '../../sync/hooks';
import { EmptyState, Icon, SavedText, TimeInput } from '../../ui';
import style from './paperwork.module.css';
import { usePaper, type Paper } from './use-paper';

/** Permits, notices and filings, each with the latest moment to file it. */
export function Permits(): ReactNode {
  const t = useT();
  const paper = usePaper();
  const event = useRecord(EVENT, useViewer()?.eventId)?.data;
  const permits = useRecords(PERMIT);
  if (!event) return null;
  const add = (form: PermitForm): void =>
    void paper.add([
      {
        kind: 'permit',
        id: newId(),
        data: {
          form,
          name: t(`domain.permit_form.${form}`),
          authority: t(`paperwork.authority.${form}`),
          state: 'needed',
        },
      },
    ]);
  const adder = paper.editable && (
    <Menu>
      <Menu.Target>
        <Button leftSection={<Icon name="plus" size={14} />}>{t('paperwork.permits.add')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {PERMIT_FORMS.map((form) => (
          <Menu.Item key={form} onClick={() => add(form)}>
            {t(`domain.permit_form.${form}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
  if (!permits.length)
    return (
      <EmptyState
        icon="log"
        title={t('paperwork.permits.empty')}
        detail={t('paperwork.permits.empty.detail')}
      >
        {adder}
      </EmptyState>
    );
  return (
    <>
      {permits.map((permit) => (
        <PermitCard key={permit.id} permit={permit} event={event} paper={paper} />
      ))}
      {adder}
    </>
  );
}

function PermitCard({
  permit: { id, data },
  event,
  paper,
}: {
  permit: EventRecord<PermitData>;
  event: EventData;
  paper: Paper;
}): ReactNode {
  const t = useT();
  const text = (field: 'name' | 'authority' | 'number' | 'remarks', required = false): ReactNode => (
    <SavedText
      label={t(`paperwork.permit.${field}`)}
      value={data[field]}
      readOnly={!paper.editable}
      required={required}
      save={(value) => paper.edit('permit', id, { [field]: value || null })}
    />
  );
  const time = (field: 'dueBy' | 'filedAt' | 'decidedAt'): ReactNode => (
    <TimeInput
      label={t(`paperwork.permit.${field}`)}
      value={data[field]}
      timeZone={event.timeZone}
      onChange={(at) =>
        paper.editable && at !== data[field] && void paper.edit('permit', id, { [field]: at ?? null })
      }
    />
  );
  return (
    <section className={style.card} aria-label={data.name}>
      <header>
        <h2>{data.name}</h2>
        {paper.editable && (
          <ActionIcon
            aria-label={t('paperwork.remove', { name: data.name })}
            onClick={() => void paper.remove('permit', id)}
          >
            <Icon name="trash" size={16} />
          </ActionIcon>
        )}
      </header>
      <Due data={data} event={event} />
      <Threshold form={data.form} event={event} />
      <div className={style.fields}>
        {text('name', true)}
        {text('authority', true)}
        <NativeSelect
          label={t('paperwork.permit.form')}
          value={data.form}
          disabled={!paper.editable}
          data={PERMIT_FORMS.map((value) => ({ value, label: t(`domain.permit_form.${value}`) }))}
          onChange={(change) => void paper.edit('permit', id, { form: change.currentTarget.value })}
        />
        <NativeSelect
          label={t('paperwork.permit.state')}
          value={data.state}
          disabled={!paper.editable}
          data={PERMIT_STATES.map((value) => ({ value, label: t(`domain.permit_state.${value}`) }))}
          onChange={(change) => void paper.edit('permit', id, { state: change.currentTarget.value })}
        />
        {time('dueBy')}
        {time('filedAt')}
        {time('decidedAt')}
        {text('number')}
        {text('remarks')}
      </div>
    </section>
  );
}

/** By when to file it, who says so, and how that stands now. */
function Due({ data, event }: { data: PermitData; event: EventData }): ReactNode {
  const t = useT();
  const format = useFormat();
  const now = useNow(60_000);
  const due = fileBy(data, event);
  const standing = permitStanding(data, event, new Date(now).toISOString());
  const source = NOTICE_RULES[data.form]?.source;
  return (
    <p className={style.due} data-standing={standing}>
      {standing === 'late' && <Icon name="warning" size={16} />}
      <b>{t(`paperwork.standing.${standing}`)}</b>{' '}
      {due
        ? t(`paperwork.due.${due.says}`, { time: format.dateTime(due.at), source: source ?? '' })
        : t('paperwork.due.unknown')}
    </p>
  );
}

/** From how many people on the authority asks for it, beside how many are expected. */
function Threshold({ form, event: { expected } }: { form: PermitForm; event: EventData }): ReactNode {
  const t = useT();
  const above = NOTICE_RULES[form]?.above;
  if (above === undefined) return null;
  const says = expected.high === 0 ? 'unknown' : expected.high > above ? 'over' : 'under';
  return <p className={style.due}>{t(`paperwork.above.${says}`, { above, high: expected.high })}</p>;
}
