import { useCallback, useEffect, useRef, useState } from 'react';
import { EVENT, INCIDENT, isOver, PERSON, POST, SHIFT } from '@waypost/shared/event';
import { stepsOf, type Move, type MoveAnswer } from '@waypost/shared/staffing';
import { newId } from '../../platform/ids';
import type { MoveOrder, MoveWord } from '../../platform/staffing/solve.worker';
import { useFixes, useNow, useRecord, useRecords, useSend, useViewer } from '../../sync/hooks';

export type Asked =
  | { state: 'asking'; postId: string }
  | { state: 'failed'; postId: string }
  | { state: 'answered'; postId: string; answer: MoveAnswer };

interface Moves {
  asked: Asked | undefined;
  ask(postId: string): void;
  putAway(): void;
  /** Carries moves out as one step that can be undone. */
  carryOut(moves: readonly Move[]): ReturnType<ReturnType<typeof useSend>>;
}

/** Asks the solver of planning who can go to a post, with everybody where they are now. */
export function useMoves(): Moves {
  const event = useRecord(EVENT, useViewer()?.eventId)?.data;
  const people = useRecords(PERSON);
  const posts = useRecords(POST);
  const shifts = useRecords(SHIFT);
  const incidents = useRecords(INCIDENT);
  const fixes = useFixes();
  const now = useNow(1_000);
  const send = useSend();
  const [asked, setAsked] = useState<Asked>();
  const worker = useRef<Worker>(undefined);
  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = undefined;
  }, []);
  useEffect(() => end, [end]);

  const ask = (postId: string): void => {
    if (!event) return;
    end();
    const running = new Worker(new URL('../../platform/staffing/solve.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.current = running;
    setAsked({ state: 'asking', postId });
    const hear = (word: MoveWord): void => {
      end();
      setAsked(
        'moves' in word ? { state: 'answered', postId, answer: word.moves } : { state: 'failed', postId },
      );
    };
    running.addEventListener('message', ({ data }: MessageEvent<MoveWord>) => hear(data));
    running.addEventListener('error', () => hear({ failed: true }));
    const busy = incidents.filter(({ data }) => !isOver(data.state)).flatMap(({ data }) => data.assigned);
    const positions = Object.fromEntries(
      [...fixes].map(([id, { lon, lat }]) => [id, [lon, lat] as [number, number]]),
    );
    const at = new Date(now).toISOString();
    running.postMessage({
      move: { event, people, posts, shifts, postId, at, busy, positions },
    } satisfies MoveOrder);
  };
  return {
    asked,
    ask,
    putAway: () => {
      end();
      setAsked(undefined);
    },
    carryOut: (moves) =>
      send('plan.step', { steps: stepsOf(moves, shifts, new Date(now).toISOString(), newId) }),
  };
}
