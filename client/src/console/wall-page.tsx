import type { ReactNode } from 'react';
import type { Params } from '../platform/route-match';
import { WallScreen } from '../features/live/wall/wall-screen';
import { EventFrame } from './event-frame';

/** The live picture alone, without bar and rail, for a screen on the wall. */
export const WallPage = ({ params }: { params: Params }): ReactNode => (
  <EventFrame eventId={params.eventId!}>
    <WallScreen />
  </EventFrame>
);
