import { Suspense, useState, type ReactNode } from 'react';
import { Button, Center, Group, Loader } from '@mantine/core';
import { useT } from '../../i18n';
import { newId } from '../../platform/ids';
import { Link, navigate, usePath } from '../../platform/router';
import { EmptyState, Icon, UndoButtons } from '../../ui';
import { PlanEditor } from './editor/plan-editor';
import { PlanList } from './list/plan-list';
import { TemplatePicker } from './list/template-picker';
import { freeCode, nextOrder } from './model/sequence';
import { PlanCard } from './parts/plan-card';
import { useCommit, usePlans, type Plans } from './parts/use-contingencies';
import { PrintCards } from './print/print-cards';
import { Tabletop } from './tabletop/tabletop';
import style from './screen.module.css';

interface Props {
  /** From hazard to plan to post for one plan: another feature, put in by the console. */
  bow(contingencyId: string): ReactNode;
}

/** `/e/<event>/contingencies`, with a plan's id, `print` or `tabletop` behind it. */
export function ContingenciesScreen({ bow }: Props): ReactNode {
  const plans = usePlans();
  const part = usePath().split('/')[4];
  if (!plans) return null;
  if (part === 'print') return <PrintCards plans={plans} />;
  if (part === 'tabletop') return <Tabletop plans={plans} />;
  return <Desk plans={plans} chosen={part} bow={bow} />;
}

function Desk({ plans, chosen, bow }: Props & { plans: Plans; chosen: string | undefined }): ReactNode {
  const t = useT();
  const [picking, setPicking] = useState(false);
  const base = `/e/${plans.eventId}/contingencies`;
  const plan = plans.plans.find(({ id }) => id === chosen);
  const pick = (): void => setPicking(true);
  return (
    <div className={style.screen} data-chosen={plan ? true : undefined}>
      <aside className={style.aside} aria-label={t('contingencies.title')}>
        <header className={style.head}>
          <h1>{t('contingencies.title')}</h1>
          {plans.editable && <UndoButtons />}
        </header>
        {plans.editable && <AddButtons plans={plans} onTemplates={pick} />}
        <PlanList plans={plans} chosen={plan?.id} />
        {plans.plans.length > 0 && (
          <nav className={style.links} aria-label={t('contingencies.all')}>
            <Link href={`${base}/tabletop`}>
              <Icon name="play" size={15} /> {t('contingencies.try.all')}
            </Link>
            <Link href={`${base}/print`}>
              <Icon name="print" size={15} /> {t('contingencies.print.all')}
            </Link>
          </nav>
        )}
      </aside>
      <section className={style.detail} aria-label={t('contingencies.detail')}>
        {plan ? (
          <Detail key={plan.id} plan={plan} plans={plans} bow={bow} />
        ) : (
          <Nothing plans={plans} gone={chosen !== undefined} onTemplates={pick} />
        )}
      </section>
      {picking && (
        <Suspense fallback={<Waiting />}>
          <TemplatePicker
            plans={plans}
            onClose={() => setPicking(false)}
            onAdded={(id) => navigate(`${base}/${id}`)}
          />
        </Suspense>
      )}
    </div>
  );
}

function AddButtons({ plans, onTemplates }: { plans: Plans; onTemplates(): void }): ReactNode {
  const t = useT();
  const commit = useCommit();
  const blank = async (): Promise<void> => {
    const id = newId();
    const [language] = plans.event.languages;
    const outcome = await commit([
      {
        name: 'contingency.add',
        payload: {
          id,
          data: {
            code: freeCode(plans.plans),
            name: { [language!]: t('contingencies.blank.name') },
            priority: 2,
            order: nextOrder(plans.plans),
            trigger: {},
            steps: [],
            comms: {},
            escalate: {},
            standDown: {},
            owner: 'event_controller',
            informed: [],
            incidentTypes: [],
            shelterIds: [],
            postIds: [],
          },
        },
      },
    ]);
    if (outcome.ok) navigate(`/e/${plans.eventId}/contingencies/${id}`);
  };
  return (
    <Group gap={6} px={14} pb={12}>
      <Button size="compact-sm" leftSection={<Icon name="plus" size={14} />} onClick={onTemplates}>
        {t('contingencies.templates')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => void blank()}>
        {t('contingencies.blank')}
      </Button>
    </Group>
  );
}

function Detail({ plan, plans, bow }: Props & { plan: Plans['plans'][number]; plans: Plans }): ReactNode {
  if (plans.editable) return <PlanEditor plan={plan} plans={plans} bow={bow(plan.id)} />;
  return (
    <div className={style.reading}>
      <PlanCard plan={plan.data} languages={plans.languages} />
      {bow(plan.id)}
    </div>
  );
}

interface NothingProps {
  plans: Plans;
  /** The address names a plan that is not there (any more). */
  gone: boolean;
  onTemplates(): void;
}

function Nothing({ plans, gone, onTemplates }: NothingProps): ReactNode {
  const t = useT();
  if (gone)
    return (
      <EmptyState
        icon="contingency"
        title={t('contingencies.gone')}
        detail={t('contingencies.gone.detail')}
      />
    );
  if (plans.plans.length > 0)
    return (
      <EmptyState
        icon="contingency"
        title={t('contingencies.choose')}
        detail={t('contingencies.choose.detail')}
      />
    );
  if (!plans.editable)
    return (
      <EmptyState
        icon="contingency"
        title={t('contingencies.none')}
        detail={t('contingencies.none.reader')}
      />
    );
  return (
    <EmptyState icon="contingency" title={t('contingencies.none')} detail={t('contingencies.none.detail')}>
      <Button mt="xs" onClick={onTemplates}>
        {t('contingencies.templates')}
      </Button>
    </EmptyState>
  );
}

const Waiting = (): ReactNode => {
  const t = useT();
  return (
    <Center pos="fixed" inset={0}>
      <Loader size="sm" role="status" aria-label={t('common.loading')} />
    </Center>
  );
};
