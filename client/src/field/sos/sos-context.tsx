import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { newId } from '../../platform/ids';
import { useConnection, useOutbox, useRecords, useSend } from '../../sync/hooks';
import { useMine } from '../mine';
import { locate, useWhere } from '../position/location';
import { INCIDENT, SECTOR } from '../refs';
import { placeOf } from '../report/place';
import { isOpen, myReports, type MyReport } from '../report/report-state';
import { usePlaceGuess } from '../report/use-place-guess';
import { buzz } from '../parts/signal';
import { dropSos, keepSos, readSos, type PendingSos } from './pending-sos';

export const UNDO_MS = 5_000;

interface Sos {
  /** Kept, and not sent yet: it can still be taken back. */
  pending: PendingSos | undefined;
  /** Sent, and not over. */
  open: MyReport | undefined;
  fire(): void;
  undo(): void;
}

const SosContext = createContext<Sos | undefined>(undefined);

export function useSos(): Sos {
  const sos = useContext(SosContext);
  if (!sos) throw new Error('used outside a SosProvider');
  return sos;
}

export function SosProvider({ children }: { children: ReactNode }): ReactNode {
  const { viewer } = useMine();
  const outbox = useOutbox();
  const incidents = useRecords(INCIDENT);
  const [pending, setPending] = usePending(viewer.eventId);
  const mine = useMemo(
    () => myReports(outbox, incidents, viewer.personId).filter((report) => report.sos),
    [outbox, incidents, viewer.personId],
  );
  useRelease(
    pending,
    mine.some(({ id }) => id === pending?.id),
    setPending,
  );
  const fire = useFire(setPending);
  const undo = useCallback(() => {
    void dropSos(viewer.eventId).then(() => setPending(undefined));
  }, [viewer.eventId, setPending]);
  const open = mine.find((report) => isOpen(report) && report.stage !== 'refused');
  const value = useMemo(() => ({ pending, open, fire, undo }), [pending, open, fire, undo]);
  return <SosContext value={value}>{children}</SosContext>;
}

type SetPending = (pending: PendingSos | undefined) => void;

/** One that was pending when the phone died is found again here. */
function usePending(eventId: string): [PendingSos | undefined, SetPending] {
  const [pending, setPending] = useState<PendingSos>();
  useEffect(() => {
    void readSos(eventId).then((found) => found && setPending(found));
  }, [eventId]);
  return [pending, setPending];
}

function useFire(setPending: SetPending): () => void {
  const { viewer } = useMine();
  const { clockOffsetMs } = useConnection();
  const { permission } = useWhere();
  const guess = usePlaceGuess();
  const sectors = useRecords(SECTOR);
  return useCallback(() => {
    const nowMs = Date.now();
    const sos: PendingSos = {
      id: newId(),
      eventId: viewer.eventId,
      personId: viewer.personId,
      happenedAt: new Date(nowMs + clockOffsetMs).toISOString(),
      dueAtMs: nowMs + UNDO_MS,
      place: placeOf(guess, sectors),
    };
    buzz('sos');
    // Nobody in danger should have to answer a browser's question: only where it was allowed before.
    if (permission === 'granted') void locate({ exact: true });
    void keepSos(sos).then(() => setPending(sos));
  }, [viewer, clockOffsetMs, permission, guess, sectors, setPending]);
}

/** Hands a pending SOS to the outbox when its time is over, and forgets it once the outbox has it. */
function useRelease(pending: PendingSos | undefined, taken: boolean, setPending: SetPending): void {
  const send = useSend();
  const guess = usePlaceGuess();
  const sectors = useRecords(SECTOR);
  const [due, setDue] = useState<string>();

  useEffect(() => {
    if (!pending) return;
    const timer = setTimeout(() => setDue(pending.id), Math.max(0, pending.dueAtMs - Date.now()));
    return () => clearTimeout(timer);
  }, [pending]);

  useEffect(() => {
    if (!pending || due !== pending.id || taken) return;
    setDue(undefined);
    const place = guess.from === 'gps' ? placeOf(guess, sectors) : pending.place;
    void send(
      'incident.report',
      { id: pending.id, type: 'other', priority: 1, place, sos: true },
      { happenedAt: pending.happenedAt },
    );
  }, [pending, due, taken, guess, sectors, send]);

  useEffect(() => {
    if (pending && taken) void dropSos(pending.eventId).then(() => setPending(undefined));
  }, [pending, taken, setPending]);
}
