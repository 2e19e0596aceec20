import type { Viewer } from '@waypost/shared/event';
import { call } from '../../platform/api';
import { forgetPerson } from '../../platform/person-here';
import { letGo } from '../../sync/held';
import { wipeStorage } from '../../sync/storage';
import { forgetEvent } from '../prefs';
import { go } from '../router';
import { dropSos } from '../sos/pending-sos';

/** Leaves nothing of the event on this phone, and ends its session; without a network that ends by its expiry. */
export async function leaveEvent({ eventId, personId }: Pick<Viewer, 'eventId' | 'personId'>): Promise<void> {
  await call('/api/sessions/current', { method: 'DELETE' });
  await wipe(eventId, personId);
  go({ screen: 'join' }, { replace: true });
}

/** The records, the outbox, a pending SOS and who this phone was. */
export async function wipe(eventId: string, personId: string | undefined): Promise<void> {
  forgetPerson(eventId);
  // Closes the session, and with it the database, which could not be deleted while it is open.
  forgetEvent();
  await Promise.all([letGo(), dropSos(eventId), personId ? wipeStorage(eventId, personId) : undefined]);
}
