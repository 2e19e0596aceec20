import { createHash, randomBytes, randomInt } from 'node:crypto';
import { hash, verify, type Options } from '@node-rs/argon2';

/** 256 bits: cannot be guessed, so that a plain hash of it is enough at rest (rule A3). */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const sha256 = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Read out over a radio and typed with gloves on: no 0 and O, no 1, I and L. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const CODE_LENGTH = 8;

/** Some 40 bits: enough beside 30 wrong tries in ten minutes and an expiry, not for anything else. */
export const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** What people type in place of a code: with spaces, hyphens, in small letters. */
export const plainCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

/** OWASP's first choice for argon2id: 19 MiB, two passes; some 15 ms here. */
const ARGON2ID: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2ID);

let nobodys: Promise<string> | undefined;

/** Takes as long for an account that does not exist, or has no password, as for one that does. */
export async function isPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  nobodys ??= hashPassword(newToken());
  const right = await verify(stored ?? (await nobodys), password);
  return right && stored !== null && stored !== undefined;
}
