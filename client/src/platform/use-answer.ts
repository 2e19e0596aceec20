import { useCallback, useEffect, useState } from 'react';
import type { Answer, Problem } from './api';

export interface Loading<T> {
  value?: T;
  problem?: Problem;
  /** Asks again; what is shown stays until the answer is there. */
  reload(): void;
}

/** The answer of a call that is made when the screen opens. `ask` must be stable (`useCallback`). */
export function useAnswer<T>(ask: () => Answer<T>): Loading<T> {
  const [state, setState] = useState<{ value?: T; problem?: Problem }>({});
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((count) => count + 1), []);
  useEffect(() => {
    let wanted = true;
    void ask().then((answer) => {
      if (wanted) setState(answer.ok ? { value: answer.value } : { problem: answer.error });
    });
    return () => {
      wanted = false;
    };
  }, [ask, round]);
  return { ...state, reload };
}
