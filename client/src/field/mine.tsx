import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { EventRecord, Viewer } from '@waypost/shared/event';
import type { EventData } from '@waypost/shared/event/event';
import type { PersonData } from '@waypost/shared/event/person';
import type { PostData } from '@waypost/shared/event/post';
import { useNow, useRecord, useRecords } from '../sync/hooks';
import { dutyAt, leaderOf, phaseAt, type Duty, type PhaseNow } from './now/duty';
import { EVENT, PERSON, POST, SHIFT } from './refs';

/** What everything on the phone turns around: who holds it, where they stand and what is going on. */
export interface Mine {
  viewer: Viewer;
  me: PersonData | undefined;
  event: EventData | undefined;
  duty: Duty;
  phase: PhaseNow | undefined;
  /** Of the shift that is running, else of the next. */
  post: EventRecord<PostData> | undefined;
  leader: PersonData | undefined;
  /** The server's time, renewed every ten seconds. */
  nowMs: number;
}

const MineContext = createContext<Mine | undefined>(undefined);

export function useMine(): Mine {
  const mine = useContext(MineContext);
  if (!mine) throw new Error('used outside a MineProvider');
  return mine;
}

export function MineProvider({ viewer, children }: { viewer: Viewer; children: ReactNode }): ReactNode {
  const nowMs = useNow(10_000);
  const event = useRecord(EVENT, viewer.eventId)?.data;
  const people = useRecords(PERSON);
  const shifts = useRecords(SHIFT);
  const posts = useRecords(POST);
  const mine = useMemo((): Mine => {
    const duty = dutyAt(shifts, viewer.personId, nowMs);
    const postId = (duty.current ?? duty.next)?.postId;
    const post = posts.find(({ id }) => id === postId);
    return {
      viewer,
      me: people.find(({ id }) => id === viewer.personId)?.data,
      event,
      duty,
      phase: phaseAt(event, nowMs),
      post,
      leader: leaderOf(people, viewer, post?.data.sectorId),
      nowMs,
    };
  }, [viewer, people, event, shifts, posts, nowMs]);
  return <MineContext value={mine}>{children}</MineContext>;
}
