import { useState, type ReactNode } from 'react';
import { Button, Group, SegmentedControl } from '@mantine/core';
import { InLanguage, LANGUAGE_NAMES, useFormat, useT, type Language } from '../../../i18n';
import { Link, useQuery } from '../../../platform/router';
import { EmptyState, Icon } from '../../../ui';
import { PlanCard } from '../parts/plan-card';
import type { Contingency } from '../model/sequence';
import type { Plans } from '../parts/use-contingencies';
import style from './print.module.css';

/** One card for each plan, half a sheet, in big type. `?plan=<id>` prints one, `&language=` says in which language. */
export function PrintCards({ plans }: { plans: Plans }): ReactNode {
  const t = useT();
  const query = new URLSearchParams(useQuery());
  const only = query.get('plan');
  const [language, setLanguage] = useState<Language>(() => wanted(query.get('language'), plans));
  const shown = plans.plans.filter(({ id }) => !only || id === only);
  const back = `/e/${plans.eventId}/contingencies${only ? `/${only}` : ''}`;
  const order = [language, ...plans.event.languages.filter((one) => one !== language)];
  return (
    <div className={style.pages}>
      <header className={style.head}>
        <Link href={back}>
          <Icon name="back" size={16} /> {t('common.back')}
        </Link>
        <h1>{t('contingencies.print.title', { count: shown.length })}</h1>
        <Group gap="xs">
          {plans.event.languages.length > 1 && (
            <SegmentedControl
              size="xs"
              aria-label={t('contingencies.language')}
              value={language}
              onChange={(next) => setLanguage(next as Language)}
              data={plans.event.languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            />
          )}
          <Button onClick={() => print()}>{t('contingencies.print')}</Button>
        </Group>
      </header>
      {shown.length === 0 && <EmptyState icon="contingency" title={t('contingencies.none')} />}
      <InLanguage language={language}>
        {shown.map((plan) => (
          <Card key={plan.id} plan={plan} plans={plans} languages={order} />
        ))}
      </InLanguage>
    </div>
  );
}

interface CardProps {
  plan: Contingency;
  plans: Plans;
  languages: readonly Language[];
}

/** In the card's language, headings and dates too: whoever holds it may read no other. */
function Card({ plan, plans: { event }, languages }: CardProps): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <section className={style.page} lang={languages[0]}>
      <p className={style.event}>
        {event.name} · {format.date(event.opensAt)}
        {event.exercise && <b> · {t('contingencies.exercise')}</b>}
      </p>
      <PlanCard plan={plan.data} languages={languages} />
    </section>
  );
}

const wanted = (asked: string | null, { event, languages }: Plans): Language =>
  event.languages.find((one) => one === asked) ??
  languages.find((one) => event.languages.includes(one)) ??
  event.languages[0]!;
