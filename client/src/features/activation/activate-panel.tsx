import { useState, type ReactNode } from 'react';
import { Button, Checkbox, Group, Modal, Select } from '@mantine/core';
import { inOrder, suggestedFor } from '@waypost/shared/contingency';
import {
  ACTIVATION,
  AGREEMENT,
  peopleInRole,
  rolesConcerned,
  shareUnder,
  type ContingencyData,
  type EventRecord,
} from '@waypost/shared/event';
import { useFormat, useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { useNow, useRecord, useSend, useViewer } from '../../sync/hooks';
import { EmptyState, useSaid } from '../../ui';
import type { Cause } from './activation-desk';
import style from './activation.module.css';
import { useCallSign, type Activations } from './use-activations';

interface Props {
  activations: Activations;
  cause: Cause | undefined;
  onStarted(id: string): void;
  onClose(): void;
}

/** Which plan, and who will be told what: the last look before everybody's phone sounds. */
export function ActivatePanel({ activations, cause, onStarted, onClose }: Props): ReactNode {
  const t = useT();
  const said = useSaid();
  const send = useSend();
  const plans = choices(activations, cause);
  const [chosen, setChosen] = useState(plans[0]?.id);
  const [alternate, setAlternate] = useState(true);
  const [busy, setBusy] = useState(false);
  const plan = plans.find(({ id }) => id === chosen);
  const activate = async (): Promise<void> => {
    if (!plan) return;
    setBusy(true);
    const id = newId();
    const { ok } = await send('activation.start', {
      id,
      contingencyId: plan.id,
      messageId: newId(),
      alternate,
      ...(cause ? { incidentId: cause.id } : {}),
    });
    setBusy(false);
    if (ok) onStarted(id);
  };
  return (
    <Modal opened onClose={onClose} title={t('activation.title')} size="lg">
      {plan ? (
        <div className={style.panel}>
          <Select
            label={t('activation.plan')}
            searchable
            allowDeselect={false}
            value={plan.id}
            onChange={(value) => value && setChosen(value)}
            data={plans.map(({ id, data }) => ({ value: id, label: `${data.code} ${said(data.name)}` }))}
          />
          <WhoIsTold plan={plan.data} activations={activations} />
          {plan.data.alternateRouteId && (
            <Checkbox
              label={t('activation.alternate.take')}
              checked={alternate}
              onChange={(event) => setAlternate(event.currentTarget.checked)}
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button data-autofocus color="orange.9" loading={busy} onClick={() => void activate()}>
              {t('activation.activate', { code: plan.data.code })}
            </Button>
          </Group>
        </div>
      ) : (
        <EmptyState icon="contingency" title={t('activation.none')} detail={t('activation.none.detail')} />
      )}
    </Modal>
  );
}

/** Those that the incident calls for first, then the others in their order; none that runs already. */
function choices(
  { records, running }: Activations,
  cause: Cause | undefined,
): EventRecord<ContingencyData>[] {
  const first = cause ? suggestedFor(cause.type, records) : [];
  const others = inOrder(records).filter(({ id }) => !first.some((plan) => plan.id === id));
  return [...first, ...others].filter(({ id }) => !running.some(({ data }) => data.contingencyId === id));
}

function WhoIsTold({ plan, activations }: { plan: ContingencyData; activations: Activations }): ReactNode {
  const t = useT();
  const said = useSaid();
  const format = useFormat();
  const callSign = useCallSign();
  const roles = rolesConcerned({ steps: plan.steps, informed: [] });
  return (
    <section>
      <h3 className={style.heading}>{t('activation.who')}</h3>
      <ul className={style.told}>
        {roles.map((role) => {
          const people = peopleInRole(role, activations.records).map(({ id }) => callSign(id));
          return (
            <li key={role}>
              <strong>{t(`domain.event_role.${role}`)}</strong>{' '}
              <span className={style.quiet}>
                {people.length === 0
                  ? t('activation.nobody')
                  : people.length > NAMED_MOST
                    ? t('activation.people', { count: people.length })
                    : format.list(people)}
              </span>
              <ol>
                {plan.steps
                  .filter((step) => step.role === role)
                  .map(({ id, text }) => (
                    <li key={id}>{said(text)}</li>
                  ))}
              </ol>
            </li>
          );
        })}
      </ul>
      <p className={style.quiet}>{t('activation.message')}</p>
      <PartnersSee />
    </section>
  );
}

/** Police who close streets for the main route must not learn of another one from the radio alone. */
function PartnersSee(): ReactNode {
  const t = useT();
  const agreement = useRecord(AGREEMENT, useViewer()?.eventId)?.data;
  const now = new Date(useNow(60_000)).toISOString();
  const told = shareUnder(agreement, now).level(ACTIVATION.kind) !== 'nothing';
  return <p className={style.quiet}>{t(told ? 'activation.partners.see' : 'activation.partners.blind')}</p>;
}

/** More names than this are counted. */
const NAMED_MOST = 6;
