import type { ReactNode } from 'react';
import { AreaEstimate } from './AreaEstimate';
import { CountEstimate } from './CountEstimate';

/** Two ways to say how many are there. Each gives a range. */
export const Estimators = (): ReactNode => (
  <>
    <AreaEstimate />
    <CountEstimate />
  </>
);
