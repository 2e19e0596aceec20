import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { FixUp } from '@waypost/shared/contract';
import type { EventRecord, KindRef, Records } from '@waypost/shared/event';
import { useSession } from './context';
import { RecordSet } from './record-set';
import type { EventSession } from './session';
import type { Outbox } from '@waypost/shared/sync';
import type { Connection, FixMap, PlanHistory, Send, WireViewer } from './types';

export { EventSessionProvider } from './provider';
export type * from './types';

/** Reads one part of the session and renders again only when that part changed. */
function useTopic<T>(topic: string, read: (session: EventSession) => T): T {
  const session = useSession();
  const subscribe = useCallback((listener: () => void) => session.on(topic, listener), [session, topic]);
  return useSyncExternalStore(subscribe, () => read(session));
}

/** All records of a kind as this person sees them, what still waits included; the same array until one of them changes. */
export const useRecords = <Data>(ref: KindRef<Data>): EventRecord<Data>[] =>
  useTopic(`kind:${ref.kind}`, (session) => session.records(ref));

export const useRecord = <Data>(ref: KindRef<Data>, id: string | undefined): EventRecord<Data> | undefined =>
  useTopic(`kind:${ref.kind}`, (session) => (id === undefined ? undefined : session.record(ref, id)));

/**
 * The records of several kinds as the pure rules of `shared` ask for them; the same object until one of them changed.
 * @param refs a constant: a new list with every render would subscribe again
 */
export function useRecordSet(refs: readonly KindRef<unknown>[]): Records {
  const session = useSession();
  const held = useRef<RecordSet>(undefined);
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = refs.map(({ kind }) => session.on(`kind:${kind}`, listener));
      return () => ends.forEach((end) => end());
    },
    [session, refs],
  );
  return useSyncExternalStore(subscribe, () => {
    const lists = new Map(refs.map((ref) => [ref.kind, session.records(ref)]));
    if (!held.current?.holds(lists)) held.current = new RecordSet(lists);
    return held.current;
  });
}

/** Asks, when it is called, up to which entry of the log the records are: what stands on the screen at that moment. */
export function useSeqNow(): () => number {
  const session = useSession();
  return useCallback(() => session.seq, [session]);
}

export const useViewer = (): WireViewer | undefined => useTopic('viewer', (session) => session.viewer);

export const useConnection = (): Connection => useTopic('connection', (session) => session.connection);

/** Commands of this device that the server has not taken yet, in order, with those it refused until they are dismissed. */
export const useOutbox = (): Outbox => useTopic('outbox', (session) => session.outbox);

/** Ids of records that show something the server has not confirmed yet. */
export const useWaiting = (): ReadonlySet<string> => useTopic('outbox', (session) => session.waiting);

export function useSend(): Send {
  const session = useSession();
  return session.send;
}

/** Puts away a refused command after the person has read why. */
export function useDismiss(): (commandId: string) => Promise<void> {
  const session = useSession();
  return session.dismiss;
}

export const useFixes = (): FixMap => useTopic('fixes', (session) => session.fixes);

/** People whose screens are connected now; empty for those who do not lead. */
export const useOnline = (): ReadonlySet<string> => useTopic('online', (session) => session.online);

export function useSendFix(): (fix: FixUp) => void {
  const session = useSession();
  return session.sendFix;
}

/** The server's time in milliseconds since 1970, renewed every so often: ages and clocks are drawn from it. */
export function useNow(everyMs = 1000): number {
  const { clockOffsetMs } = useConnection();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now + clockOffsetMs;
}

/** Undo and redo of this person's own plan steps, also after a reload. */
export const usePlanHistory = (): PlanHistory => useTopic('history', (session) => session.history);
