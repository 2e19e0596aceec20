import type { EventData } from '@waypost/shared/event/event';

/** Where an event opens: a march that is under way on what happens now, every other one on its plan. */
export function firstScreen<T extends { path: string }>(
  screens: readonly T[],
  state: EventData['state'] | undefined,
): T | undefined {
  const wanted = state === 'live' ? 'live' : 'plan';
  return screens.find(({ path }) => path === wanted) ?? screens[0];
}
