import type { ReactNode } from 'react';
import { http } from '@waypost/shared/contract';
import { EventMap } from '../../../map';
import { call } from '../../../platform/api';
import { useAnswer } from '../../../platform/use-answer';
import type { Layer } from '../map/layer-chips';
import { useOpeningFit } from '../map/opening-fit';
import { useLiveThings } from '../map/use-live-things';
import type { LiveData } from '../parts/use-live-data';

const askConfig = () => call('/api/config', { shape: http.serverConfig });
const NO_LAYERS: ReadonlySet<Layer> = new Set();

/** The live map as a picture: the whole route, whatever happens on it, and nothing to press. */
export function WallMap({ live }: { live: LiveData }): ReactNode {
  const things = useLiveThings(live, undefined, NO_LAYERS);
  const fit = useOpeningFit(live.event);
  const { value: config } = useAnswer(askConfig);
  return <EventMap things={things} fit={fit} basemap={config?.basemap} still />;
}
