import type { ReactNode } from 'react';
import type { Assumption, Forecast } from '@waypost/shared/crowd';
import type { PlannedForecast } from '@waypost/shared/event';
import { useFormat, useT } from '../../../../i18n';
import type { Plan } from '../../model/plan';
import { checkpointName } from '../model/along';
import style from './crowd.module.css';

/** What the numbers rest on, beside them: ours by default or the organisers' own, and what the plan does not say. */
export function Assumptions({
  plan,
  planned,
  found,
}: {
  plan: Plan;
  planned: PlannedForecast;
  found: Forecast;
}): ReactNode {
  const t = useT();
  const format = useFormat();
  const value = ({ code, value: raw }: Assumption): string => {
    if (code === 'speed_density') return t(`forecast.relation.${raw === 'imo' ? 'imo' : 'weidmann'}`);
    if (code === 'formation') return t(`forecast.formation.${raw === 'mixed' ? 'mixed' : 'in_order'}`);
    return format.number(Number(raw), 2);
  };
  const about = (id: string): string =>
    plan.routes.find((route) => route.id === id)?.data.name ?? checkpointName(plan, id);
  return (
    <section className={style.assumptions}>
      <h3>{t('forecast.assumptions')}</h3>
      <dl>
        {found.assumptions.map((each, i) => (
          <div key={i}>
            <dt>{t(`forecast.assumption.${each.code}`)}</dt>
            <dd>
              {value(each)} {each.isDefault && <em>{t('forecast.ours')}</em>}
            </dd>
          </div>
        ))}
      </dl>
      {planned.gaps.length > 0 && (
        <ul>
          {planned.gaps.map((gap) => (
            <li key={`${gap.code} ${gap.id ?? gap.field ?? ''}`}>
              {t(`forecast.gap.${gap.code}`, { name: gap.id ? about(gap.id) : (gap.field ?? '') })}
            </li>
          ))}
        </ul>
      )}
      <p>{t('forecast.limits')}</p>
    </section>
  );
}
