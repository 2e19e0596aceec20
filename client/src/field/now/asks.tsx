import type { ReactNode } from 'react';
import { DebriefCard } from '../debrief/debrief-card';
import { AnnouncementCards } from '../announcements/announcement-cards';
import { RollCallCard } from '../roll-call/roll-call-card';
import { TaskCards } from '../tasks/task-cards';

/** What the authorities announced and what control asks of whoever holds the phone, the more pressing first. */
export const Asks = (): ReactNode => (
  <>
    <AnnouncementCards />
    <RollCallCard />
    <TaskCards />
    <DebriefCard />
  </>
);
