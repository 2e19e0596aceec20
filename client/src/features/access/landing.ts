import type { MyEvent } from '../../platform/endpoints';
import { isOnThePhone } from '../../platform/on-the-phone';

type Part = Pick<MyEvent, 'eventId' | 'role' | 'state'>;

/** Where a sign-in link without an address of its own leads: into the only event, or the only one under way. */
export function landingOf(events: readonly Part[]): string {
  const live = events.filter(({ state }) => state === 'live');
  const event = events.length === 1 ? events[0] : live.length === 1 ? live[0] : undefined;
  if (!event) return '/';
  return isOnThePhone(event.role) ? `/m/?event=${event.eventId}` : `/e/${event.eventId}`;
}
