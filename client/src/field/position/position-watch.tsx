import type { ReactNode } from 'react';
import { useSos } from '../sos/sos-context';
import { useWhere } from './location';
import { usePositionReports, useSharing } from './use-sharing';

/** Runs on every screen and shows nothing: what it does is said by the banner. */
export function PositionWatch(): ReactNode {
  const sharing = useSharing();
  const { open } = useSos();
  const { permission } = useWhere();
  usePositionReports(sharing, open !== undefined && permission === 'granted');
  return undefined;
}
