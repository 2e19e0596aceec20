import type { ReactNode } from 'react';
import { RollCallCard } from '../roll-call/roll-call-card';

/** What control asks of whoever holds the phone. */
export const Asks = (): ReactNode => <RollCallCard />;
