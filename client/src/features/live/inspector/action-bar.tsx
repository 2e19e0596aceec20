import type { ReactNode } from 'react';
import { Button, Menu } from '@mantine/core';
import { isOver } from '@waypost/shared/event';
import { useT } from '../../../i18n';
import { Icon, WhyButton } from '../../../ui';
import { isPast, nextAction, type Action, type ActionVerb } from '../model/actions';
import type { SeenIncident } from '../model/seen';
import style from './inspector.module.css';

/** The way of an incident, left to right, as buttons. */
const STEPS = ['acknowledge', 'assign', 'arrive', 'mark_controlled', 'close', 'reopen'] as const;
const REACHES: Record<string, string> = {
  acknowledge: 'acknowledged',
  arrive: 'on_scene',
  mark_controlled: 'controlled',
};
/** Steps that ask for something first. */
export const ASKING: readonly ActionVerb[] = [
  'assign',
  'close',
  'cancel',
  'change_priority',
  'reclassify',
  'link_duplicate',
];
const RARE = ['cancel', 'change_priority', 'reclassify', 'link_duplicate'] as const;

interface Props {
  data: SeenIncident;
  actions: readonly Action[];
  /** The form that is open. */
  open: ActionVerb | undefined;
  onOpen(verb: ActionVerb): void;
  onRun(verb: ActionVerb): void;
}

export function ActionBar({ data, actions, open, onOpen, onRun }: Props): ReactNode {
  const t = useT();
  const byVerb = new Map(actions.map((action) => [action.verb, action]));
  const next = nextAction(data);
  const closed = data.state !== undefined && isOver(data.state);
  const steps = STEPS.filter((verb) => byVerb.has(verb) && (verb === 'reopen') === closed);
  return (
    <div className={style.actions} role="group" aria-label={t('live.actions')}>
      {steps.map((verb) => {
        const why = byVerb.get(verb)?.why;
        const past = REACHES[verb] !== undefined && isPast(data, REACHES[verb]);
        return (
          <WhyButton
            key={verb}
            size="compact-md"
            variant={verb === next ? 'filled' : 'default'}
            {...(past ? { leftSection: <Icon name="check" size={14} /> } : {})}
            {...(ASKING.includes(verb) ? { pressed: open === verb } : {})}
            why={why && t(`live.why.${why}`)}
            onClick={() => (ASKING.includes(verb) ? onOpen(verb) : onRun(verb))}
          >
            {t(`live.action.${verb}`)}
          </WhyButton>
        );
      })}
      <RareActions actions={RARE.flatMap((verb) => byVerb.get(verb) ?? [])} onOpen={onOpen} />
    </div>
  );
}

function RareActions({
  actions,
  onOpen,
}: {
  actions: readonly Action[];
  onOpen(verb: ActionVerb): void;
}): ReactNode {
  const t = useT();
  if (actions.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button size="compact-md" variant="default" rightSection={<Icon name="chevron" size={12} />}>
          {t('common.more')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ verb, why }) => (
          <Menu.Item key={verb} disabled={why !== undefined} onClick={() => onOpen(verb)}>
            {t(`live.action.${verb}`)}
            {why && <span className={style.why}>{t(`live.why.${why}`)}</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
