const PREFIX = 'waypost.person.';
const key = (eventId: string): string => PREFIX + eventId;

/**
 * Which person of the event this browser is. Kept apart from the session so that a phone in airplane mode knows whose
 * records to open. It is no secret and gives no right: the server asks the cookie.
 */
export const personHere = (eventId: string): string | undefined =>
  localStorage.getItem(key(eventId)) ?? undefined;
export const rememberPerson = (eventId: string, personId: string): void =>
  localStorage.setItem(key(eventId), personId);
export const forgetPerson = (eventId: string): void => localStorage.removeItem(key(eventId));

export function forgetEveryone(): void {
  for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
}
