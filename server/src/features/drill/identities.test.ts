import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { IdentityFile } from './identities.js';

const EVENT = '01890000-0000-7000-8000-000000000001';
const OTHER = '01890000-0000-7000-8000-000000000002';

test('keeps identities for their own event, readable by nobody else, and survives a broken file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waypost-drill-'));
  try {
    const path = join(folder, 'inner', 'drill.json');
    const kept = new IdentityFile(path);
    expect(await kept.load(EVENT)).toEqual([]);
    const people = [{ personId: OTHER, callSign: 'A-1', session: 'secret' }];
    await kept.save(EVENT, people);
    expect(await kept.load(EVENT)).toEqual(people);
    expect(await kept.load(OTHER)).toEqual([]);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o077).toBe(0);
    await writeFile(path, '{ half');
    expect(await kept.load(EVENT)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
