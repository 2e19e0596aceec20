import { useCallback } from 'react';
import { CROWD_PLAN } from '@waypost/shared/event';
import type { Edit } from '../../fields/use-edit';
import { useDesk } from '../../model/desk';
import { useForecast } from '../context';

/** Sets fields of the crowd plan. The first of them makes it: until then every figure rests on our defaults. */
export function useCrowdEdit(): Edit {
  const { plan, commit } = useDesk();
  const { crowd } = useForecast();
  const exists = crowd !== undefined;
  return useCallback(
    (set) => {
      const id = plan.eventId;
      if (exists) return commit([{ name: `${CROWD_PLAN.kind}.edit`, payload: { id, set } }]);
      const data = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== null));
      return commit([{ name: `${CROWD_PLAN.kind}.add`, payload: { id, data } }]);
    },
    [commit, plan.eventId, exists],
  );
}
