import { createHash } from 'node:crypto';
import type { Id } from '@waypost/shared/kernel';

/**
 * The id that belongs to a name: the same name gives the same id on every start and every machine, so whatever is done
 * under it is done once. UUID version 8 (RFC 9562 section 5.8) over SHA-256.
 * @param scope keeps names of different purposes apart
 */
export function namedId(scope: string, name: string): Id {
  const bytes = createHash('sha256').update(`waypost ${scope}: ${name}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
