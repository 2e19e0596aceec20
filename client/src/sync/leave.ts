import { signOut } from '../platform/endpoints';
import { forgetEveryone } from '../platform/person-here';
import { wipeAll } from './storage';

/**
 * Signs out and leaves nothing of any event in this browser: the next person at the desk may be anybody. A full load,
 * so that nothing stays in memory either.
 */
export async function leave(): Promise<void> {
  await signOut();
  forgetEveryone();
  await wipeAll();
  location.assign('/sign-in');
}
