import { useMemo } from 'react';
import { PINCH, PLACE, POST, ROUTE } from '@waypost/shared/event';
import { useRecords } from '../../../sync/hooks';
import { LAYERS, type Layer } from './layer-chips';

/** Layers of which this viewer sees anything: a switch for nothing would be a riddle. */
export function useAvailableLayers(): readonly Layer[] {
  const posts = useRecords(POST).length;
  const places = useRecords(PLACE).length;
  const plan = useRecords(ROUTE).length - 1 + useRecords(PINCH).length;
  return useMemo(() => {
    const counts: Record<Layer, number> = { posts, places, plan };
    return LAYERS.filter((layer) => counts[layer] > 0);
  }, [posts, places, plan]);
}
