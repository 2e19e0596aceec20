import { useState, type ReactNode } from 'react';
import { Button, Menu } from '@mantine/core';
import { isStaff } from '@waypost/shared/event';
import { useFormat, useT } from '../../../i18n';
import { ConfirmDestroy, Icon } from '../../../ui';
import { isOpen } from '../model/seen';
import type { Act } from '../parts/use-act';
import type { LiveData } from '../parts/use-live-data';
import { GoLive } from './go-live';
import style from './switch.module.css';

interface Props {
  live: LiveData;
  act: Act;
}

/** Says that the event is not live, and takes it there. Nothing while it is. */
export function EventSwitch({
  live: { event, viewer },
  act,
  findings,
}: Props & { findings?: ReactNode }): ReactNode {
  const t = useT();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  if (!event || !viewer || event.state === 'live') return null;
  const id = viewer.eventId;
  const planning = event.state === 'planning';
  return (
    <div className={style.strip}>
      <span>
        {planning
          ? t('live.switch.planning')
          : t('live.switch.closed', { time: event.closedAt ? format.dateTime(event.closedAt) : '' })}
      </span>
      {isStaff(viewer) && planning && (
        <Button onClick={() => setAsking(true)}>{t('live.switch.go_live')}</Button>
      )}
      {isStaff(viewer) && !planning && (
        <Button variant="default" onClick={() => void act('event.reopen', { id })}>
          {t('live.switch.reopen')}
        </Button>
      )}
      <GoLive
        opened={asking}
        findings={findings}
        eventId={id}
        onClose={() => setAsking(false)}
        onGo={() => void act('event.go_live', { id })}
      />
    </div>
  );
}

/** What ends the day or takes it back: out of the way, and asked about. */
export function EventMenu({ live, act }: Props): ReactNode {
  const t = useT();
  const [closing, setClosing] = useState(false);
  const { event, viewer, incidents } = live;
  if (!event || !viewer || !isStaff(viewer) || event.state !== 'live') return null;
  const id = viewer.eventId;
  const open = incidents.filter(isOpen).length;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="compact-md" variant="default" rightSection={<Icon name="chevron" size={12} />}>
            {t('domain.kind.event')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={`/e/${id}/wall`} target="_blank" rel="noopener">
            {t('live.wall.open_wall')}
          </Menu.Item>
          <Menu.Item onClick={() => void act('event.back_to_planning', { id })}>
            {t('live.switch.back')}
          </Menu.Item>
          <Menu.Item color="red" onClick={() => setClosing(true)}>
            {t('live.switch.close')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ConfirmDestroy
        opened={closing}
        title={t('live.switch.close')}
        action={t('live.switch.close')}
        lost={
          <>
            {open > 0 && <p className={style.warn}>{t('live.switch.close_open', { count: open })}</p>}
            <p>{t('live.switch.close_means')}</p>
          </>
        }
        onConfirm={() => void act('event.close', { id })}
        onClose={() => setClosing(false)}
      />
    </>
  );
}
