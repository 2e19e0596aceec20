import { lazy, Suspense, type ReactNode } from 'react';
import { useRecords } from '../../sync/hooks';
import { ACTIVATION } from '../refs';

const OrdersCards = lazy(async () => ({ default: (await import('./orders-cards')).OrdersCards }));

/** Nothing of it is loaded before a plan runs; all of it is on the phone once installed. */
export function RunningOrders(): ReactNode {
  const runs = useRecords(ACTIVATION).some(({ data }) => !data.stoodDown);
  return (
    runs && (
      <Suspense fallback={null}>
        <OrdersCards />
      </Suspense>
    )
  );
}
