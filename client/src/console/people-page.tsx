import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Tabs } from '@mantine/core';
import { isStaff } from '@waypost/shared/event';
import { InvitationList } from '../features/invitations/invitation-list';
import { InviteDialog, type Invitee } from '../features/invitations/invite-dialog';
import { PeopleScreen } from '../features/people/screen';
import { useT } from '../i18n';
import { useQuery } from '../platform/router';
import { useViewer } from '../sync/hooks';
import style from './people-page.module.css';

const StaffingScreen = lazy(async () => ({
  default: (await import('../features/staffing/screen')).StaffingScreen,
}));

/** The list of people, their shifts and their ways in: features that know nothing of each other. */
export function PeoplePage(): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const tab = new URLSearchParams(useQuery()).get('tab') ?? 'people';
  const [inviting, setInviting] = useState<Invitee[]>();
  if (!viewer) return null;
  return (
    <div className={style.page}>
      <Tabs defaultValue={tab} keepMounted={false} className={style.tabs}>
        {isStaff(viewer) && (
          <Tabs.List>
            <Tabs.Tab value="people">{t('people.tab.people')}</Tabs.Tab>
            <Tabs.Tab value="shifts">{t('people.tab.shifts')}</Tabs.Tab>
            <Tabs.Tab value="invitations">{t('people.tab.invitations')}</Tabs.Tab>
          </Tabs.List>
        )}
        <Tabs.Panel value="people" className={style.panel}>
          <PeopleScreen onInvite={setInviting} />
        </Tabs.Panel>
        <Tabs.Panel value="shifts" className={style.panel}>
          <Suspense>
            <StaffingScreen />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="invitations" className={style.panel}>
          <InvitationList eventId={viewer.eventId} />
        </Tabs.Panel>
      </Tabs>
      {inviting && (
        <InviteDialog eventId={viewer.eventId} people={inviting} onClose={() => setInviting(undefined)} />
      )}
    </div>
  );
}
