import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Sealer } from '@waypost/shared/ledger';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM under an event's key. Without the key nothing opens: that is how an event's personal data is destroyed. */
export function sealerFor(key: Buffer | undefined): Sealer {
  return {
    seal(plain) {
      if (!key) throw new Error('the key of this event is destroyed; nothing personal can be added to it');
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
    },
    open(sealed) {
      if (!key) return undefined;
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const body = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([body, decipher.final()]).toString('utf8');
    },
  };
}

export const newEventKey = (): Buffer => randomBytes(32);
