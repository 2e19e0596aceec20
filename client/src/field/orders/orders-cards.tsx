import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import { useRecords, useRecordSet } from '../../sync/hooks';
import { useMine } from '../mine';
import { Notice } from '../parts/notice';
import { buzz, chime } from '../parts/signal';
import { ACTIVATION, CONTINGENCY, PERSON, RISK, STEP_ANSWER } from '../refs';
import { OrderLine } from './order-line';
import { ordersOf, type MyOrders } from './orders';
import { useSaid } from './use-said';

const KINDS = [ACTIVATION, CONTINGENCY, PERSON, RISK] as const;

/** Plans that are being carried out, with what this person does in each: above everything but an SOS. */
export function OrdersCards(): ReactNode {
  const { viewer } = useMine();
  const records = useRecordSet(KINDS);
  const answers = useRecords(STEP_ANSWER);
  const running = useMemo(
    () => ordersOf(viewer.personId, answers, records),
    [viewer.personId, answers, records],
  );
  useSignal(running);
  return running.map((one) => <OrdersCard key={one.activation.id} {...one} />);
}

function OrdersCard({ activation: { id, data }, orders }: MyOrders): ReactNode {
  const t = useT();
  const format = useFormat();
  const said = useSaid();
  return (
    <section className="card assigned" data-priority={data.priority} aria-labelledby={`plan-${id}`}>
      <p className="eyebrow">{t('field.orders.running', { time: format.time(data.happenedAt) })}</p>
      <h2 id={`plan-${id}`}>
        {data.code} {said(data.name)}
      </h2>
      {data.alternateTaken && <Notice tone="warning">{t('field.orders.alternate')}</Notice>}
      {orders.length === 0 && <p className="hint">{t('field.orders.none')}</p>}
      {orders.map((order) => (
        <OrderLine key={order.step.id} order={order} contingencyId={data.contingencyId} />
      ))}
    </section>
  );
}

/** Sounds as an urgent message does, once for each plan; also on opening, because it may have begun while the phone slept. */
function useSignal(running: readonly MyOrders[]): void {
  const known = useRef(new Set<string>());
  useEffect(() => {
    // By plan: what this phone started and what control started is the same one, and sounds once.
    const plans = running.map(({ activation }) => activation.data.contingencyId);
    const fresh = plans.some((plan) => !known.current.has(plan));
    known.current = new Set(plans);
    if (!fresh) return;
    buzz('urgent');
    chime();
  }, [running]);
}
