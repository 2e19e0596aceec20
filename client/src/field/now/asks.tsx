import type { ReactNode } from 'react';
import { DebriefCard } from '../debrief/debrief-card';
import { RollCallCard } from '../roll-call/roll-call-card';
import { TaskCards } from '../tasks/task-cards';

/** What control asks of whoever holds the phone. */
export const Asks = (): ReactNode => (
  <>
    <RollCallCard />
    <TaskCards />
    <DebriefCard />
  </>
);
