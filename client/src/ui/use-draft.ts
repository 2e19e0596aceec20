import { useRef, useState } from 'react';
import type { Outcome } from '@waypost/shared/contract';
import type { RefusalCode } from '@waypost/shared/kernel';

export interface Draft<T> {
  value: T;
  set(value: T): void;
  /** Saves, if there is anything to save. */
  commit(): void;
  /** Lets go of what was typed and shows the record again. */
  reset(): void;
  /** Somebody else changed the field while this hand was on it. */
  changedElsewhere: boolean;
  refusal: RefusalCode | undefined;
  /** There are words here that would be lost. */
  unsaved: boolean;
}

/**
 * One field of a form. While somebody types it belongs to them: a change from elsewhere does not overwrite it but is
 * pointed out. Otherwise it shows the record.
 */
export function useDraft<T>(
  saved: T,
  save: (value: T) => Promise<Outcome>,
  check?: (value: T) => RefusalCode | undefined,
): Draft<T> {
  const [draft, setDraft] = useState<{ value: T; from: T }>();
  const [refusal, setRefusal] = useState<RefusalCode>();
  const saving = useRef(0);

  const commit = (): void => {
    if (!draft) return;
    if (draft.value === draft.from || draft.value === saved) return void setDraft(undefined);
    const wrong = check?.(draft.value);
    setRefusal(wrong);
    if (wrong) return;
    const turn = ++saving.current;
    // From here on the record's value is our own, shown at once.
    setDraft({ value: draft.value, from: draft.value });
    void save(draft.value).then((outcome) => {
      if (turn !== saving.current) return;
      if (outcome.ok || outcome.refusal.code === 'nothing-changed')
        setDraft((now) => (now?.value === draft.value ? undefined : now));
      else setRefusal(outcome.refusal.code);
    });
  };
  return {
    value: draft ? draft.value : saved,
    set(value) {
      setRefusal(undefined);
      setDraft((now) => ({ value, from: now ? now.from : saved }));
    },
    commit,
    reset() {
      setRefusal(undefined);
      setDraft(undefined);
    },
    changedElsewhere: draft !== undefined && saved !== draft.from && saved !== draft.value,
    refusal,
    unsaved: draft !== undefined && (draft.value !== draft.from || refusal !== undefined),
  };
}
