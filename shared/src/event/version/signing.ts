import type { CommandContext, Records } from '../kind.js';
import { PERSON } from '../person/person.schema.js';
import { isPartner, type Viewer } from '../viewer.js';
import type { Side, Signature } from './version.schema.js';

export const sideOf = (viewer: Pick<Viewer, 'role'>): Side =>
  viewer.role === 'mediator' ? 'mediator' : isPartner(viewer as Viewer) ? 'partners' : 'organisers';

/** The signature of whoever gives the command, as they are called at this moment. */
export function sign(records: Records, { viewer, happenedAt }: CommandContext): Signature {
  return {
    by: viewer.personId,
    callSign: records.get(PERSON, viewer.personId)?.data.callSign ?? 'Waypost',
    side: sideOf(viewer),
    ...(viewer.agency ? { agency: viewer.agency } : {}),
    at: happenedAt,
  };
}
