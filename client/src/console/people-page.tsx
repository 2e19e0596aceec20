import { useState, type ReactNode } from 'react';
import { Tabs } from '@mantine/core';
import { isStaff } from '@waypost/shared/event';
import { InvitationList } from '../features/invitations/invitation-list';
import { InviteDialog, type Invitee } from '../features/invitations/invite-dialog';
import { PeopleScreen } from '../features/people/screen';
import { useT } from '../i18n';
import { useViewer } from '../sync/hooks';
import style from './people-page.module.css';

/** The list of people and their ways in: two features that know nothing of each other. */
export function PeoplePage(): ReactNode {
  const t = useT();
  const viewer = useViewer();
  const [inviting, setInviting] = useState<Invitee[]>();
  if (!viewer) return null;
  return (
    <div className={style.page}>
      <Tabs defaultValue="people" keepMounted={false} className={style.tabs}>
        {isStaff(viewer) && (
          <Tabs.List>
            <Tabs.Tab value="people">{t('people.tab.people')}</Tabs.Tab>
            <Tabs.Tab value="invitations">{t('people.tab.invitations')}</Tabs.Tab>
          </Tabs.List>
        )}
        <Tabs.Panel value="people" className={style.panel}>
          <PeopleScreen onInvite={setInviting} />
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
