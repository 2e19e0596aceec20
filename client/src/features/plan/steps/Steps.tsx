import type { ReactNode } from 'react';
import { Button, Menu } from '@mantine/core';
import { isStaff, ROUTE_ROLES } from '@waypost/shared/event';
import { lineLength } from '@waypost/shared/geo';
import { useFormat, useT } from '../../../i18n';
import { Link } from '../../../platform/router';
import { useViewer } from '../../../sync/hooks';
import { Icon } from '../../../ui';
import { placePictogram } from '../../../map';
import { useDesk } from '../model/desk';
import { WhyButton } from '../parts/WhyButton';
import { AddPlace } from './AddPlace';
import { Step } from './Step';
import style from './steps.module.css';
import { ThingList } from './ThingList';

/** The steps of a plan, filling up: each with what it holds, what it lacks, and how to add to it. */
export function Steps(): ReactNode {
  const t = useT();
  const { plan } = useDesk();
  const short = [...plan.cover.values()].filter((cover) => cover.short > 0).length;
  return (
    <>
      <RouteStep />
      <Step title={t('plan.step.places')} count={plan.places.length} actions={<AddPlace />}>
        <ThingList
          kind="place"
          empty={t('plan.empty.places')}
          rows={plan.places.map(({ id, data }) => ({
            id,
            mark: <span dangerouslySetInnerHTML={{ __html: placePictogram(data.type) }} />,
            name: data.name,
            note: data.name === t(`domain.place.${data.type}`) ? undefined : t(`domain.place.${data.type}`),
          }))}
        />
      </Step>
      <SectorStep />
      <PostStep short={short} />
      <MoreLinks />
    </>
  );
}

/** The parts of the plan that are screens of their own, for those to whom they open. */
function MoreLinks(): ReactNode {
  const t = useT();
  const { plan } = useDesk();
  const viewer = useViewer();
  const staff = viewer !== undefined && isStaff(viewer);
  const people = staff || viewer?.role === 'lead_marshal';
  const sharing = staff || viewer?.role === 'liaison' || viewer?.role === 'mediator';
  if (!people && !sharing) return null;
  return (
    <nav className={style.links} aria-label={t('plan.step.more')}>
      {people && (
        <Link href={`/e/${plan.eventId}/people`}>
          <Icon name="people" size={16} /> {t('plan.step.people', { count: plan.people.length })}
        </Link>
      )}
      {sharing && (
        <Link href={`/e/${plan.eventId}/sharing`}>
          <Icon name="sharing" size={16} /> {t('plan.step.sharing')}
        </Link>
      )}
    </nav>
  );
}

function RouteStep(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan, setMode, editable } = useDesk();
  const needsRoute = plan.routes.length ? undefined : t('plan.needsRoute');
  return (
    <Step
      title={t('plan.step.route')}
      count={plan.routes.length}
      {...(plan.routes.some(({ data }) => data.role === 'main') ? {} : { finding: t('plan.finding.noMain') })}
      actions={
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size="compact-sm" variant="light" leftSection={<Icon name="plus" size={14} />}>
              {t('plan.draw')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {ROUTE_ROLES.map((role) => (
              <Menu.Item key={role} onClick={() => setMode({ type: 'draw-route', role })}>
                {t(`domain.route_role.${role}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      }
    >
      <ThingList
        kind="route"
        empty={t('plan.empty.routes')}
        rows={plan.routes.map(({ id, data }) => ({
          id,
          name: data.name,
          note: `${t(`domain.route_role.${data.role}`)} · ${format.distance(lineLength(data.points))}`,
        }))}
      />
      {(plan.checkpoints.length > 0 || plan.pinches.length > 0) && <h3>{t('plan.step.along')}</h3>}
      <ThingList
        kind="checkpoint"
        rows={plan.checkpoints.map(({ id, data }) => ({
          id,
          code: data.code,
          name: data.name ?? '',
          note: data.crossing ? t('plan.checkpoint.crossing') : undefined,
        }))}
      />
      <ThingList
        kind="pinch"
        rows={plan.pinches.map(({ id, data }) => ({
          id,
          name: data.name ?? t('domain.kind.pinch'),
          note: format.width(data.widthM),
        }))}
      />
      {editable && (
        <div className={style.adds}>
          <WhyButton why={needsRoute} onClick={() => setMode({ type: 'put-checkpoint' })}>
            {t('plan.add.checkpoint')}
          </WhyButton>
          <WhyButton why={needsRoute} onClick={() => setMode({ type: 'put-pinch' })}>
            {t('plan.add.pinch')}
          </WhyButton>
        </div>
      )}
    </Step>
  );
}

function SectorStep(): ReactNode {
  const t = useT();
  const { plan, setMode } = useDesk();
  return (
    <Step
      title={t('plan.step.sectors')}
      count={plan.sectors.length}
      actions={
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setMode({ type: 'draw-sector' })}
        >
          {t('plan.draw')}
        </Button>
      }
    >
      <ThingList
        kind="sector"
        empty={t('plan.empty.sectors')}
        rows={plan.sectors.map(({ id, data }) => ({ id, code: data.code, name: data.name }))}
      />
    </Step>
  );
}

function PostStep({ short }: { short: number }): ReactNode {
  const t = useT();
  const { plan, setMode } = useDesk();
  const clashing = new Set(plan.clashes.flatMap(({ postIds }) => postIds));
  const findings = [
    ...(short ? [t('plan.finding.short', { count: short })] : []),
    ...(plan.clashes.length ? [t('plan.finding.clashes', { count: plan.clashes.length })] : []),
  ];
  return (
    <Step
      title={t('plan.step.posts')}
      count={plan.posts.length}
      {...(findings.length ? { finding: findings.join(' · ') } : {})}
      actions={
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setMode({ type: 'put-post' })}
        >
          {t('common.add')}
        </Button>
      }
    >
      <ThingList
        kind="post"
        empty={t('plan.empty.posts')}
        rows={plan.posts.map(({ id, data }) => {
          const missing = plan.cover.get(id)?.short ?? 0;
          return {
            id,
            code: data.code,
            name: data.name,
            note: [
              missing
                ? t('plan.post.short', { missing, needed: data.needs.count })
                : data.needs.count
                  ? t('plan.post.complete')
                  : '',
              clashing.has(id) ? t('plan.post.clash') : '',
            ]
              .filter(Boolean)
              .join(' · '),
            lacks: missing > 0 || clashing.has(id),
          };
        })}
      />
    </Step>
  );
}
