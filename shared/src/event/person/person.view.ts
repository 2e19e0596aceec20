import type { EventRecord, Share } from '../kind.js';
import { isField, isPartner, STAFF, type Role, type Viewer } from '../viewer.js';
import { only } from '../viewing.js';
import type { PersonData } from './person.schema.js';

/**
 * The roster is the most dangerous list in the event: if one phone is taken, it must not name the others.
 * Contact data is for owner and control alone; a marshal sees their own sector and those who lead, by call-sign;
 * a partner sees whoever was named police liaison, as far as the agreement goes.
 */
export function viewPerson(
  record: EventRecord<PersonData>,
  viewer: Viewer,
  share: Share,
): PersonData | undefined {
  const { data } = record;
  if (record.id === viewer.personId) return data;
  if (viewer.role === 'owner' || viewer.role === 'control') return data;
  if (viewer.role === 'organiser') return withoutContact(data);
  if (viewer.role === 'lead_marshal') return only(data, [...PEER, 'languages', 'skills', 'sharesPosition']);
  if (isField(viewer)) return leads(data.role) || sharesSector(data, viewer) ? only(data, PEER) : undefined;
  if (isPartner(viewer) && data.duties?.includes('police_liaison')) return liaisonFace(data, share);
  return undefined;
}

const PEER = ['callSign', 'role', 'access', 'duties', 'sectorIds', 'squad'] as const;

const withoutContact = ({ contact: _contact, remarks: _remarks, ...rest }: PersonData): PersonData => rest;

const leads = (role: Role): boolean => STAFF.includes(role) || role === 'lead_marshal';

const sharesSector = (data: PersonData, viewer: Viewer): boolean =>
  data.sectorIds?.some((id) => viewer.sectorIds.includes(id)) ?? false;

function liaisonFace(data: PersonData, share: Share): PersonData | undefined {
  const level = share.level('person');
  if (level === 'full') return only(data, ['callSign', 'role', 'access', 'duties', 'name', 'contact']);
  return level === 'reduced' ? only(data, ['callSign', 'role', 'access', 'duties']) : undefined;
}
