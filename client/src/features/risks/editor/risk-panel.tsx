import type { ReactNode } from 'react';
import { Alert, Button, MultiSelect, Select } from '@mantine/core';
import { EVENT_ROLES, type RiskData } from '@waypost/shared/event';
import { lacksWrittenControl, needsWrittenControl } from '@waypost/shared/risk';
import { useT } from '../../../i18n';
import { navigate } from '../../../platform/router';
import { usePlanHistory, useSend } from '../../../sync/hooks';
import { Icon, Panel, PersonPicker, SavedText, showToast } from '../../../ui';
import { ScoreChip } from '../band-chip';
import { STAGES, type Risk } from '../model/register';
import type { Register } from '../use-risks';
import { Controls } from './controls';
import { Scores } from './scores';
import style from './editor.module.css';

interface Props {
  risk: Risk;
  register: Register;
  bow: ReactNode;
}

/** One line of the register, all of it. */
export function RiskPanel({ risk, register, bow }: Props): ReactNode {
  const close = (): void => navigate(`/e/${register.eventId}/risks`);
  return (
    <Panel
      title={`${risk.data.code} ${risk.data.hazard}`}
      onClose={close}
      actions={register.editable && <RemoveButton risk={risk} onRemoved={close} />}
    >
      <div className={style.form}>
        {register.editable ? (
          <Form risk={risk} register={register} bow={bow} />
        ) : (
          <Read risk={risk} register={register} bow={bow} />
        )}
      </div>
    </Panel>
  );
}

function Form({ risk, register, bow }: Props): ReactNode {
  const t = useT();
  const send = useSend();
  const { id, data } = risk;
  const edit = (set: Readonly<Record<string, unknown>>) => send('risk.edit', { id, set });
  return (
    <>
      <div className={style.name}>
        <SavedText
          label={t('risks.column.code')}
          required
          value={data.code}
          save={(code) => edit({ code })}
        />
        <SavedText
          label={t('risks.column.hazard')}
          required
          maxLength={120}
          value={data.hazard}
          save={(hazard) => edit({ hazard })}
        />
      </div>
      <Scores risk={risk} table={register.table} language={register.language} edit={edit} />
      <Select
        label={t('risks.sort')}
        description={needsWrittenControl(data) ? t('risks.sort.needs') : undefined}
        data={(['crush', 'vehicle', 'attack', 'other'] as const).map((value) => ({
          value,
          label: t(`domain.risk_sort.${value}`),
        }))}
        value={data.sort}
        allowDeselect={false}
        onChange={(sort) => void edit({ sort })}
      />
      {lacksWrittenControl(data) && <Demand data={data} />}
      <Controls risk={risk} edit={edit} />
      <Select
        label={t('risks.column.owner')}
        data={EVENT_ROLES.map((value) => ({ value, label: t(`domain.event_role.${value}`) }))}
        value={data.owner}
        allowDeselect={false}
        onChange={(owner) => void edit({ owner })}
      />
      <PersonPicker
        label={t('risks.owner.person')}
        value={data.ownerId ?? null}
        onChange={(ownerId) => void edit({ ownerId })}
      />
      <MultiSelect
        label={t('risks.plans')}
        data={register.plans
          .map((plan) => ({
            value: plan.id,
            label: `${plan.data.code} ${plan.data.name[register.language] ?? Object.values(plan.data.name)[0] ?? ''}`,
          }))
          .sort((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true }))}
        value={data.contingencyIds}
        searchable
        {...(register.plans.length ? {} : { description: t('risks.plans.none') })}
        onChange={(contingencyIds) => void edit({ contingencyIds })}
      />
      {bow}
    </>
  );
}

function Demand({ data }: { data: RiskData }): ReactNode {
  const t = useT();
  return (
    <Alert color="red" icon={<Icon name="warning" size={16} />}>
      {t('risks.control.demand', { sort: t(`domain.risk_sort.${data.sort}`) })}
    </Alert>
  );
}

function RemoveButton({ risk, onRemoved }: { risk: Risk; onRemoved(): void }): ReactNode {
  const t = useT();
  const send = useSend();
  const history = usePlanHistory();
  const remove = async (): Promise<void> => {
    onRemoved();
    const outcome = await send('risk.remove', { id: risk.id });
    if (!outcome.ok) return;
    showToast({
      text: t('risks.removed', { code: risk.data.code }),
      action: { label: t('common.undo'), run: () => void history.undo() },
    });
  };
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color="red"
      leftSection={<Icon name="trash" size={14} />}
      onClick={() => void remove()}
    >
      {t('common.remove')}
    </Button>
  );
}

/** For those who may look: the same, as words. */
function Read({ risk: { data }, register, bow }: Props): ReactNode {
  const t = useT();
  return (
    <>
      <dl className={style.facts}>
        {STAGES.map((stage) => (
          <div key={stage}>
            <dt>{t(`risks.column.${stage}`)}</dt>
            <dd>
              <ScoreChip score={data[stage]} table={register.table} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('risks.column.owner')}</dt>
          <dd>{t(`domain.event_role.${data.owner}`)}</dd>
        </div>
      </dl>
      {data.controls.length > 0 && (
        <section>
          <h3>{t('risks.column.controls')}</h3>
          <ul className={style.read}>
            {data.controls.map(({ text, done }) => (
              <li key={text}>
                <Icon name={done ? 'check' : 'ring'} size={14} /> {text}
                <span className="wp-visually-hidden">
                  {t(done ? 'risks.control.done' : 'risks.control.open')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {data.reason && <p className={style.quiet}>{t('risks.reason.last', { reason: data.reason })}</p>}
      {bow}
    </>
  );
}
