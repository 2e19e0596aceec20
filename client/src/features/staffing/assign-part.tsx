import type { ReactNode } from 'react';
import { Alert, Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import type { Proposal } from '@waypost/shared/staffing';
import { useT } from '../../i18n';
import { useSend } from '../../sync/hooks';
import { Icon, showToast, WhyButton } from '../../ui';
import { OptionsForm } from './options-form';
import { ProposalView } from './proposal-view';
import style from './staffing.module.css';
import type { Assign } from './use-assign';

interface Props {
  assign: Assign;
  /** The post that was chosen on the map or in the proposal. */
  chosen: string | undefined;
  onChoose(postId: string | undefined): void;
}

/** Everyone assigned at once: asked for, looked for, and looked at before anything is changed. */
export function AssignPart({ assign, chosen, onChoose }: Props): ReactNode {
  const t = useT();
  const { now } = assign;
  switch (now.state) {
    case 'running':
      return <Running assign={assign} share={now.share} score={now.score} known={now.best !== undefined} />;
    case 'done':
      return (
        <ProposalView proposal={now.proposal} stopped={now.stopped} chosen={chosen} onChoose={onChoose}>
          <Decide assign={assign} proposal={now.proposal} />
        </ProposalView>
      );
    default:
      return (
        <>
          {now.state === 'failed' && <Alert color="red">{t('staffing.failed')}</Alert>}
          <OptionsForm onStart={assign.start} />
        </>
      );
  }
}

interface RunningProps {
  assign: Assign;
  share: number;
  score: Proposal['score'] | undefined;
  known: boolean;
}

function Running({ assign, share, score, known }: RunningProps): ReactNode {
  const t = useT();
  return (
    <Stack gap={6} className={style.box}>
      <Title order={3}>{t('staffing.running')}</Title>
      <Progress value={share * 100} aria-label={t('staffing.running')} animated />
      <Text size="sm" c="dimmed" role="status">
        {score
          ? t('staffing.running.best', { missing: score.missing, skills: score.skills + score.languages })
          : t('common.loading')}
      </Text>
      <Group gap="xs">
        <Button variant="default" onClick={assign.putAway}>
          {t('common.cancel')}
        </Button>
        <WhyButton
          size="sm"
          variant="light"
          why={known ? undefined : t('staffing.stop.nothing')}
          onClick={assign.stop}
        >
          {t('staffing.stop')}
        </WhyButton>
      </Group>
    </Stack>
  );
}

function Decide({ assign, proposal: { steps } }: { assign: Assign; proposal: Proposal }): ReactNode {
  const t = useT();
  const send = useSend();
  const apply = async (): Promise<void> => {
    assign.putAway();
    const outcome = await send('plan.step', { steps });
    showToast({
      text: outcome.ok
        ? t('staffing.applied', { count: steps.length })
        : t(`problem.${outcome.refusal.code}.detail`),
      urgent: !outcome.ok,
    });
  };
  return (
    <>
      <Button variant="default" onClick={assign.putAway}>
        {t('staffing.putAway')}
      </Button>
      {steps.length > 0 && (
        <Button leftSection={<Icon name="check" size={16} />} onClick={() => void apply()}>
          {t('staffing.apply', { count: steps.length })}
        </Button>
      )}
    </>
  );
}
