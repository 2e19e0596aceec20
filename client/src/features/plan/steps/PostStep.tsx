import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useT } from '../../../i18n';
import { Link } from '../../../platform/router';
import { Icon } from '../../../ui';
import { useDesk } from '../model/desk';
import { Step } from './Step';
import style from './steps.module.css';
import { ThingList } from './ThingList';
import type { OpenSteps } from './use-open-steps';

interface Props {
  steps: OpenSteps;
  /** Whether the screen where people are assigned opens to this person. */
  people: boolean;
}

/** Where marshals stand, and who is missing. */
export function PostStep({ steps, people }: Props): ReactNode {
  const t = useT();
  const { plan, setMode } = useDesk();
  const short = [...plan.cover.values()].filter((cover) => cover.short > 0).length;
  const clashing = new Set(plan.clashes.flatMap(({ postIds }) => postIds));
  const findings = [
    ...(short ? [t('plan.finding.short', { count: short })] : []),
    ...(plan.clashes.length ? [t('plan.finding.clashes', { count: plan.clashes.length })] : []),
  ];
  return (
    <Step
      name="posts"
      steps={steps}
      count={plan.posts.length}
      finding={findings.join(' · ')}
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
      {people && plan.posts.length > 0 && (
        <Link className={style.onwardLink} href={`/e/${plan.eventId}/people?tab=shifts`}>
          {t('plan.post.assign')}
        </Link>
      )}
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
