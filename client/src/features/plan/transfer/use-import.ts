import { useCallback, useMemo, useState } from 'react';
import type { FormatProblem, Found, ItemChoice } from '@waypost/shared/formats';
import { suggestAll } from '@waypost/shared/formats';
import { readInWorker } from './read-file';

export type Importing =
  | { state: 'reading'; name: string }
  | { state: 'failed'; name: string; problem: FormatProblem; file: File }
  /** `touched`: somebody has chosen what something becomes, and would lose that. */
  | { state: 'found'; found: Found; choices: ItemChoice[]; touched: boolean; file: File };

export interface Import {
  now: Importing | undefined;
  read(file: File, swapAxes?: boolean): void;
  choose(index: number, choice: ItemChoice): void;
  /** Steps back: at once when nothing was chosen yet, else after asking. */
  leave(): void;
  /** Whether the question stands. */
  asking: boolean;
  stay(): void;
  close(): void;
}

/** A file on its way into the plan. */
export function useImport(): Import {
  const [now, setNow] = useState<Importing>();
  const read = useCallback((file: File, swapAxes = false) => {
    setNow({ state: 'reading', name: file.name });
    void readInWorker(file, swapAxes).then((answer) =>
      setNow((before) => {
        if (before?.state !== 'reading' || before.name !== file.name) return before;
        if (!answer.ok) return { state: 'failed', name: file.name, problem: answer.error, file };
        return {
          state: 'found',
          found: answer.value,
          choices: suggestAll(answer.value.items),
          touched: false,
          file,
        };
      }),
    );
  }, []);
  const choose = useCallback((index: number, choice: ItemChoice) => {
    setNow((before) =>
      before?.state === 'found'
        ? { ...before, touched: true, choices: before.choices.map((one, i) => (i === index ? choice : one)) }
        : before,
    );
  }, []);
  const [asking, setAsking] = useState(false);
  const stay = useCallback(() => setAsking(false), []);
  const close = useCallback(() => {
    setAsking(false);
    setNow(undefined);
  }, []);
  const touched = now?.state === 'found' && now.touched;
  const leave = useCallback(() => (touched ? setAsking(true) : close()), [touched, close]);
  return useMemo(
    () => ({ now, read, choose, leave, asking, stay, close }),
    [now, read, choose, leave, asking, stay, close],
  );
}
