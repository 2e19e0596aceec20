import { useEffect, type ReactNode } from 'react';
import { Badge, Button, Skeleton, Stack } from '@mantine/core';
import { TimeZoneProvider, useFormat, useT } from '../../i18n';
import { whoAmI, type MyEvent } from '../../platform/endpoints';
import { isOnThePhone } from '../../platform/on-the-phone';
import { Link, navigate } from '../../platform/router';
import { useAnswer } from '../../platform/use-answer';
import { EmptyState, Icon, PageFrame, ProblemNotice } from '../../ui';
import style from './list-screen.module.css';

/** The events this browser has a part in; who works on the street is led to the phone application. */
export function EventListScreen(): ReactNode {
  const t = useT();
  const me = useAnswer(whoAmI);
  const stranger = me.problem?.code === 'not-signed-in';
  useEffect(() => {
    if (stranger) navigate('/sign-in', { replace: true });
  }, [stranger]);
  if (stranger) return null;
  const mayCreate = me.value?.account !== undefined;
  const create = (
    <Button
      leftSection={<Icon name="plus" size={16} />}
      disabled={!mayCreate}
      onClick={() => navigate('/events/new')}
    >
      {t('events.new')}
    </Button>
  );
  return (
    <PageFrame
      title={t('events.title')}
      signedIn
      actions={me.value && me.value.events.length > 0 && mayCreate ? create : undefined}
    >
      {me.problem && <ProblemNotice problem={me.problem} />}
      {!me.value && !me.problem && <Skeleton height={72} />}
      {me.value?.events.length === 0 && (
        <EmptyState
          icon="plan"
          title={t('events.empty.title')}
          detail={mayCreate ? t('events.empty.detail') : t('events.no-account')}
        >
          {create}
        </EmptyState>
      )}
      <Stack gap="xs">
        {me.value?.events.map((event) => (
          <TimeZoneProvider key={event.eventId} timeZone={event.timeZone}>
            <EventRow event={event} />
          </TimeZoneProvider>
        ))}
      </Stack>
    </PageFrame>
  );
}

function EventRow({ event }: { event: MyEvent }): ReactNode {
  const t = useT();
  const format = useFormat();
  const phone = isOnThePhone(event.role);
  const content = (
    <>
      <span className={style.main}>
        <span className={style.name}>{event.name}</span>
        <span className={style.quiet}>
          {event.place} · {format.span(event.opensAt, event.closesAt)}
        </span>
      </span>
      <span className={style.quiet}>
        {t('events.as', { role: t(`domain.role.${event.role as 'owner'}`), callSign: event.callSign })}
      </span>
      <Badge
        variant={event.state === 'live' ? 'filled' : 'outline'}
        color={event.state === 'live' ? 'green.9' : 'gray'}
      >
        {t(`domain.event_state.${event.state as 'live'}`)}
      </Badge>
    </>
  );
  // The phone application is another bundle: its link must load a page.
  return phone ? (
    <a className={style.row} href={`/m/?event=${event.eventId}`}>
      {content}
    </a>
  ) : (
    <Link className={style.row} href={`/e/${event.eventId}`}>
      {content}
    </Link>
  );
}
