import type { ReactNode } from 'react';
import type { ContingencyData, EventRole } from '@waypost/shared/event';
import { LANGUAGE_NAMES, useFormat, useT, type Language } from '../../../i18n';
import { PriorityBadge } from '../../../ui';
import { byRole } from '../model/orders';
import { textIn, type Texts } from '../model/texts';
import { usePlanNames } from './names';
import style from './plan-card.module.css';

interface Props {
  plan: ContingencyData;
  /** The wanted language first; a text that it lacks is shown in the next and says so. */
  languages: readonly Language[];
}

/** A plan to be read: at a desk, on paper, by whoever carries it out. */
export function PlanCard({ plan, languages }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const names = usePlanNames(plan);
  const owner = [t(`domain.event_role.${plan.owner}`), names.ownerPerson].filter(Boolean).join(' · ');
  const roles = (of: readonly EventRole[] = []): string =>
    format.list(of.map((role) => t(`domain.event_role.${role}`)));
  const facts: [string, string | undefined][] = [
    [t('contingencies.owner'), owner],
    [t('contingencies.decide'), roles(plan.decide)],
    [t('contingencies.on_scene'), roles(plan.onScene)],
    [t('contingencies.informed'), roles(plan.informed)],
    [t('contingencies.alternate'), names.route],
    [t('contingencies.shelters'), format.list(names.shelters)],
    [t('contingencies.posts'), format.list(names.posts)],
  ];
  return (
    <article className={style.card}>
      <header className={style.head}>
        <PriorityBadge priority={plan.priority} />
        <span className={style.code}>{plan.code}</span>
        <h2>
          <Words texts={plan.name} languages={languages} />
        </h2>
      </header>
      <Block title={t('contingencies.part.trigger')} texts={plan.trigger} languages={languages} strong />
      {byRole(plan.steps).map(({ role, steps }) => (
        <section key={role} className={style.role}>
          <h3>{t(`domain.event_role.${role}`)}</h3>
          <ol>
            {steps.map((step) => (
              <li key={step.id}>
                <Words texts={step.text} languages={languages} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Block title={t('contingencies.part.comms')} texts={plan.comms} languages={languages} />
      <Block title={t('contingencies.part.escalate')} texts={plan.escalate} languages={languages} />
      <Block title={t('contingencies.part.standDown')} texts={plan.standDown} languages={languages} />
      <dl className={style.facts}>
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </article>
  );
}

interface BlockProps {
  title: string;
  texts: Texts;
  languages: readonly Language[];
  strong?: boolean;
}

function Block({ title, texts, languages, strong }: BlockProps): ReactNode {
  if (!textIn(texts, languages)) return null;
  return (
    <section className={style.block} data-strong={strong || undefined}>
      <h3>{title}</h3>
      <p>
        <Words texts={texts} languages={languages} />
      </p>
    </section>
  );
}

/** Words in the wanted language, or in another with its name, never silently. */
export function Words({ texts, languages }: { texts: Texts; languages: readonly Language[] }): ReactNode {
  const said = textIn(texts, languages);
  if (!said) return null;
  return (
    <span lang={said.language}>
      {said.text}
      {said.language !== languages[0] && (
        <small className={style.other}> ({LANGUAGE_NAMES[said.language]})</small>
      )}
    </span>
  );
}
