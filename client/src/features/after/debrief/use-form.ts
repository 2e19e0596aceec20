import { useState } from 'react';
import type { DebriefData, FollowUp } from '@waypost/shared/event';
import { debriefForm, saysMore, type DebriefForm } from '@waypost/shared/event/debrief/form';
import { newId } from '../../../platform/ids';

export interface FormState {
  form: DebriefForm;
  set(change: Partial<DebriefForm>): void;
  addFollowUp(): void;
  changeFollowUp(id: string, change: { [Key in keyof FollowUp]?: FollowUp[Key] | undefined }): void;
  removeFollowUp(id: string): void;
  /** There are words here that are not saved yet. */
  dirty: boolean;
  saved(): void;
}

/** While somebody types the form is theirs: the same person saving on their phone does not take words away here. */
export function useForm(saved: DebriefData | undefined): FormState {
  const [draft, setDraft] = useState<DebriefForm>();
  const form = draft ?? debriefForm(saved);
  const set = (change: Partial<DebriefForm>): void => setDraft({ ...form, ...change });
  return {
    form,
    set,
    addFollowUp: () => set({ followUps: [...form.followUps, { id: newId(), what: '' }] }),
    changeFollowUp: (id, change) =>
      set({
        followUps: form.followUps.map((one) => (one.id === id ? ({ ...one, ...change } as FollowUp) : one)),
      }),
    removeFollowUp: (id) => set({ followUps: form.followUps.filter((one) => one.id !== id) }),
    dirty: draft !== undefined && saysMore(draft, saved),
    saved: () => setDraft(undefined),
  };
}
