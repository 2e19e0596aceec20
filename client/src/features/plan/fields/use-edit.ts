import { useCallback } from 'react';
import type { Outcome } from '@waypost/shared/contract';
import { useDesk } from '../model/desk';

/** Sets fields of one record; `null` clears an optional one. */
export type Edit = (set: Readonly<Record<string, unknown>>) => Promise<Outcome>;

export function useEdit(kind: string, id: string): Edit {
  const { commit } = useDesk();
  return useCallback((set) => commit([{ name: `${kind}.edit`, payload: { id, set } }]), [commit, kind, id]);
}
