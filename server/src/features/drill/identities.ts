import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { primitives } from '@waypost/shared/contract';

const identity = z.object({ personId: primitives.id, callSign: z.string(), session: z.string() });
export type Identity = z.infer<typeof identity>;

const file = z.object({ eventId: primitives.id, identities: z.array(identity) });

/**
 * Who the drill's marshals are, with their sessions, so that a second run is the same people and not sixty more.
 * Sessions are secrets: the file is readable by its owner alone.
 */
export class IdentityFile {
  constructor(private readonly path: string) {}

  /** Nobody, when there is no file, when it cannot be read, or when it is about another event. */
  async load(eventId: string): Promise<Identity[]> {
    const text = await readFile(this.path, 'utf8').catch(() => undefined);
    if (text === undefined) return [];
    try {
      const parsed = file.safeParse(JSON.parse(text));
      return parsed.success && parsed.data.eventId === eventId ? parsed.data.identities : [];
    } catch {
      return [];
    }
  }

  /** Written beside and moved into place: a drill that is killed while writing keeps the old file. */
  async save(eventId: string, identities: readonly Identity[]): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    const beside = `${this.path}.${process.pid}`;
    await writeFile(beside, JSON.stringify({ eventId, identities }), { mode: 0o600 });
    await rename(beside, this.path);
  }
}
