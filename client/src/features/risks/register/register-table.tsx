import type { ReactNode } from 'react';
import { useT } from '../../../i18n';
import { Link, navigate } from '../../../platform/router';
import { Icon } from '../../../ui';
import { ScoreChip } from '../band-chip';
import { controlsDone, STAGES, type Column, type Risk, type Sorting } from '../model/register';
import type { Register } from '../use-risks';
import { lacksWrittenControl } from '@waypost/shared/risk';
import style from './register.module.css';

interface Props {
  register: Register;
  shown: readonly Risk[];
  chosen: string | undefined;
  sorting: Sorting;
  onSort(sorting: Sorting): void;
}

/** Every line of the register. The code opens it; a press anywhere on the line does too. */
export function RegisterTable({ register, shown, chosen, sorting, onSort }: Props): ReactNode {
  const t = useT();
  return (
    <div className={style.scroller} tabIndex={0} role="region" aria-label={t('risks.title')}>
      <table className={style.table}>
        <thead>
          <tr>
            {(['code', 'hazard', ...STAGES, 'controls', 'owner'] as const).map((column) => (
              <Head key={column} column={column} sorting={sorting} onSort={onSort} />
            ))}
            <th scope="col" data-column="plans">
              {t('risks.plans')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((risk) => (
            <Row key={risk.id} risk={risk} register={register} chosen={risk.id === chosen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({
  column,
  sorting,
  onSort,
}: { column: Column } & Pick<Props, 'sorting' | 'onSort'>): ReactNode {
  const t = useT();
  const here = sorting.column === column;
  // Scores and open controls are asked for worst first.
  const descendsFirst = column !== 'code' && column !== 'hazard' && column !== 'owner';
  const descending = here ? !sorting.descending : descendsFirst;
  return (
    <th
      scope="col"
      data-column={column}
      aria-sort={here ? (sorting.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" onClick={() => onSort({ column, descending })}>
        {t(`risks.column.${column}`)}
        {here && <Icon name={sorting.descending ? 'down' : 'up'} size={11} />}
      </button>
    </th>
  );
}

function Row({
  risk: { id, data },
  register,
  chosen,
}: {
  risk: Risk;
  register: Register;
  chosen: boolean;
}): ReactNode {
  const t = useT();
  const href = `/e/${register.eventId}/risks/${id}`;
  const plans = data.contingencyIds.flatMap(
    (plan) => register.plans.find((one) => one.id === plan)?.data.code ?? [],
  );
  return (
    <tr
      className={style.row}
      aria-current={chosen ? 'true' : undefined}
      onClick={(event) => event.target instanceof HTMLElement && !event.target.closest('a') && navigate(href)}
    >
      <td data-column="code">
        <Link href={href}>{data.code}</Link>
      </td>
      <td data-column="hazard">
        {data.hazard}
        {lacksWrittenControl(data) && (
          <span className={style.demand}>
            <Icon name="warning" size={13} /> {t('risks.control.needed')}
          </span>
        )}
      </td>
      {STAGES.map((stage) => (
        <td key={stage} data-column={stage}>
          <ScoreChip score={data[stage]} table={register.table} />
        </td>
      ))}
      <td data-column="controls">
        {t('risks.controls.of', { done: controlsDone(data), all: data.controls.length })}
      </td>
      <td data-column="owner">{t(`domain.event_role.${data.owner}`)}</td>
      <td data-column="plans">{plans.join(', ')}</td>
    </tr>
  );
}
