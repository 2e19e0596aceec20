import { useMemo, type ReactNode } from 'react';
import { Alert, Badge, Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import {
  coverage,
  EVENT,
  isStaff,
  PERSON,
  POST,
  SHIFT,
  SHIFT_STATES,
  shiftState,
  staffedWindow,
} from '@waypost/shared/event';
import { useT } from '../../i18n';
import { useRecord, useRecords, useSend, useViewer } from '../../sync/hooks';
import { EmptyState, Icon, showToast } from '../../ui';
import { Calculator } from './calculator';
import { OptionsForm } from './options-form';
import { ProposalView } from './proposal-view';
import { Roster } from './roster';
import style from './staffing.module.css';
import { useAssign, type Assign } from './use-assign';

/** Who stands where: the answers, the gaps, and everyone assigned at once. */
export function StaffingScreen(): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const posts = useRecords(POST);
  const assign = useAssign();
  const mayEdit = viewer !== undefined && isStaff(viewer);
  if (posts.length === 0)
    return <EmptyState icon="people" title={t('staffing.empty.title')} detail={t('staffing.empty.detail')} />;
  return (
    <div className={style.screen}>
      <div className={style.main}>
        <Counts />
        {mayEdit && <AssignPart assign={assign} />}
        {assign.now.state !== 'done' && <Roster editable={mayEdit} />}
      </div>
      <aside className={style.side}>
        <Calculator />
      </aside>
    </div>
  );
}

/** How many shifts stand at each answer, and how many posts are short of people. */
function Counts(): ReactNode {
  const t = useT();
  const event = useRecord(EVENT, useViewer()?.eventId)?.data;
  const posts = useRecords(POST);
  const shifts = useRecords(SHIFT);
  const people = useRecords(PERSON);
  const short = useMemo(() => {
    if (!event) return 0;
    return [...coverage(posts, shifts, people, staffedWindow(event)).values()].filter((one) => one.short > 0)
      .length;
  }, [event, posts, shifts, people]);
  const count = (state: string): number => shifts.filter(({ data }) => shiftState(data) === state).length;
  return (
    <Group gap={6} role="status" aria-label={t('staffing.counts')}>
      <Badge variant="light" color={short ? 'orange' : 'gray'} tt="none">
        {t('staffing.short', { count: short })}
      </Badge>
      {SHIFT_STATES.filter((state) => count(state) > 0).map((state) => (
        <Badge key={state} variant="default" tt="none">
          {t('staffing.count', { state: t(`domain.shift_state.${state}`), count: count(state) })}
        </Badge>
      ))}
    </Group>
  );
}

function AssignPart({ assign }: { assign: Assign }): ReactNode {
  const t = useT();
  const { now } = assign;
  switch (now.state) {
    case 'running':
      return (
        <Stack gap={6} className={style.box}>
          <Title order={3}>{t('staffing.running')}</Title>
          <Progress value={now.share * 100} aria-label={t('staffing.running')} animated />
          <Text size="sm" c="dimmed" role="status">
            {now.score
              ? t('staffing.running.best', {
                  missing: now.score.missing,
                  skills: now.score.skills + now.score.languages,
                })
              : t('common.loading')}
          </Text>
          <Group gap="xs">
            <Button variant="default" onClick={assign.putAway}>
              {t('common.cancel')}
            </Button>
            <Button variant="light" disabled={!now.best} onClick={assign.stop}>
              {t('staffing.stop')}
            </Button>
          </Group>
        </Stack>
      );
    case 'done':
      return <Done assign={assign} proposal={now.proposal} stopped={now.stopped} />;
    default:
      return (
        <>
          {now.state === 'failed' && <Alert color="red">{t('staffing.failed')}</Alert>}
          <OptionsForm onStart={assign.start} />
        </>
      );
  }
}

function Done({
  assign,
  proposal,
  stopped,
}: {
  assign: Assign;
  proposal: Parameters<typeof ProposalView>[0]['proposal'];
  stopped: boolean;
}): ReactNode {
  const t = useT();
  const send = useSend();
  const apply = async (): Promise<void> => {
    const { steps } = proposal;
    assign.putAway();
    const outcome = await send('plan.step', { steps });
    showToast({
      text: outcome.ok
        ? t('staffing.applied', { count: steps.length })
        : t(`problem.${outcome.refusal.code}.detail`),
    });
  };
  return (
    <ProposalView proposal={proposal} stopped={stopped}>
      <Button variant="default" onClick={assign.putAway}>
        {t('staffing.putAway')}
      </Button>
      {proposal.steps.length > 0 && (
        <Button leftSection={<Icon name="check" size={16} />} onClick={() => void apply()}>
          {t('staffing.apply', { count: proposal.steps.length })}
        </Button>
      )}
    </ProposalView>
  );
}
