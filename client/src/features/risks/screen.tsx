import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { EVENT_ROLES, RISK_BANDS, type EventRole, type RiskBand } from '@waypost/shared/event';
import { useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { navigate, usePath } from '../../platform/router';
import { useSend } from '../../sync/hooks';
import { EmptyState, Icon, UndoButtons } from '../../ui';
import { RiskPanel } from './editor/risk-panel';
import { MatrixPanel } from './matrix/matrix-panel';
import { choose, freeCode, NO_FILTER, type Filter, type Sorting } from './model/register';
import { RegisterTable } from './register/register-table';
import { useStarters } from './register/use-starters';
import style from './screen.module.css';
import { useRegister, type Register } from './use-risks';

interface Props {
  /** From hazard to plan to post for one line: another feature, put in by the console. */
  bow(riskId: string): ReactNode;
}

/** `/e/<event>/risks`, with a line's id behind it when one is open. */
export function RisksScreen({ bow }: Props): ReactNode {
  const register = useRegister();
  const chosen = usePath().split('/')[4];
  return register ? <Desk register={register} chosen={chosen} bow={bow} /> : null;
}

function Desk({
  register,
  chosen,
  bow,
}: Props & { register: Register; chosen: string | undefined }): ReactNode {
  const t = useT();
  const [filter, setFilter] = useState(NO_FILTER);
  const [sorting, setSorting] = useState<Sorting>({ column: 'current', descending: true });
  const deferred = useDeferredValue(filter);
  const { risks, table } = register;
  const shown = useMemo(() => choose(risks, table, deferred, sorting), [risks, table, deferred, sorting]);
  const risk = risks.find(({ id }) => id === chosen);
  return (
    <div className={style.screen} data-open={risk ? true : undefined}>
      <section className={style.list}>
        <header className={style.head}>
          <h1>{t('risks.title')}</h1>
          <Text size="sm" c="dimmed" flex={1}>
            {t('risks.count', { shown: shown.length, all: risks.length })}
          </Text>
          {register.editable && <Tools register={register} />}
        </header>
        {risks.length === 0 ? (
          <Empty register={register} />
        ) : (
          <>
            <Filters filter={filter} onChange={setFilter} />
            {shown.length === 0 ? (
              <EmptyState icon="search" title={t('risks.nothing')}>
                <Button variant="default" onClick={() => setFilter(NO_FILTER)}>
                  {t('risks.filter.clear')}
                </Button>
              </EmptyState>
            ) : (
              <RegisterTable
                register={register}
                shown={shown}
                chosen={risk?.id}
                sorting={sorting}
                onSort={setSorting}
              />
            )}
          </>
        )}
      </section>
      <aside className={style.aside} aria-label={risk ? risk.data.code : t('risks.matrix')}>
        {risk ? (
          <RiskPanel key={risk.id} risk={risk} register={register} bow={bow(risk.id)} />
        ) : (
          <MatrixPanel
            register={register}
            cell={filter.cell}
            onCell={(cell) => setFilter({ ...filter, cell })}
          />
        )}
      </aside>
    </div>
  );
}

function Tools({ register }: { register: Register }): ReactNode {
  const t = useT();
  const send = useSend();
  const { missing, addStarters } = useStarters(register);
  const add = async (): Promise<void> => {
    const id = newId();
    const score = { likelihood: 3, severity: 3 };
    const data = {
      code: freeCode(register.risks),
      hazard: t('risks.blank'),
      sort: 'other',
      inherent: score,
      current: score,
      residual: score,
      controls: [],
      owner: 'safety_officer',
      contingencyIds: [],
    };
    const outcome = await send('risk.add', { id, data });
    if (outcome.ok) navigate(`/e/${register.eventId}/risks/${id}`);
  };
  return (
    <Group gap={6} wrap="nowrap">
      <UndoButtons />
      {missing > 0 && register.risks.length > 0 && (
        <Button size="compact-sm" variant="default" onClick={addStarters}>
          {t('risks.starters.more', { count: missing })}
        </Button>
      )}
      <Button size="compact-sm" leftSection={<Icon name="plus" size={14} />} onClick={() => void add()}>
        {t('risks.add')}
      </Button>
    </Group>
  );
}

function Empty({ register }: { register: Register }): ReactNode {
  const t = useT();
  const { addStarters } = useStarters(register);
  if (!register.editable)
    return <EmptyState icon="risk" title={t('risks.empty')} detail={t('risks.empty.reader')} />;
  return (
    <EmptyState icon="risk" title={t('risks.empty')} detail={t('risks.empty.detail')}>
      <Button mt="xs" onClick={addStarters}>
        {t('risks.starters')}
      </Button>
    </EmptyState>
  );
}

function Filters({ filter, onChange }: { filter: Filter; onChange(filter: Filter): void }): ReactNode {
  const t = useT();
  return (
    <Group gap="xs">
      <TextInput
        w={200}
        aria-label={t('risks.search')}
        placeholder={t('risks.search')}
        leftSection={<Icon name="search" size={16} />}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
      />
      <Select
        w={150}
        clearable
        aria-label={t('risks.filter.band')}
        placeholder={t('risks.filter.band')}
        data={RISK_BANDS.map((value) => ({ value, label: t(`domain.risk_band.${value}`) }))}
        value={filter.band}
        onChange={(band) => onChange({ ...filter, band: band as RiskBand | null })}
      />
      <Select
        w={180}
        clearable
        aria-label={t('risks.column.owner')}
        placeholder={t('risks.column.owner')}
        data={EVENT_ROLES.map((value) => ({ value, label: t(`domain.event_role.${value}`) }))}
        value={filter.owner}
        onChange={(owner) => onChange({ ...filter, owner: owner as EventRole | null })}
      />
      {filter.cell && (
        <Button
          size="compact-sm"
          variant="light"
          rightSection={<Icon name="close" size={12} />}
          onClick={() => onChange({ ...filter, cell: undefined })}
        >
          {t('risks.filter.cell', { stage: t(`risks.column.${filter.cell.stage}`), ...score(filter.cell) })}
        </Button>
      )}
    </Group>
  );
}

const score = ({ likelihood, severity }: NonNullable<Filter['cell']>) => ({ likelihood, severity });
