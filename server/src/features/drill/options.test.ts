import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { passPath, readOptions } from './options.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'waypost-drill-'));
});
afterEach(() => rm(dataDir, { recursive: true }));
const read = (...args: string[]) => readOptions(args, { DATA_DIR: dataDir });

describe('the options of the drill', () => {
  test('with a code it needs nothing else', async () => {
    expect(
      await read(
        '--invite',
        'ABCD-EFGH',
        '--marshals',
        '500',
        '--speed',
        '10',
        '--url',
        'http://localhost:4600/',
      ),
    ).toMatchObject({
      ok: true,
      value: {
        invite: 'ABCD-EFGH',
        marshals: 500,
        speed: 10,
        minutes: 0,
        control: 'good',
        url: 'http://localhost:4600',
        cast: 'extra',
      },
    });
  });

  test('without one it takes the pass of the demonstration, or says what is missing', async () => {
    expect(await read()).toMatchObject({ ok: false, error: [expect.stringContaining('--invite')] });
    const pass = { eventId: '01890000-0000-7000-8000-000000000001', token: 'secret' };
    await writeFile(passPath(dataDir), JSON.stringify(pass));
    expect(await read('--cast', 'roster')).toMatchObject({
      ok: true,
      value: { pass, identitiesPath: join(dataDir, 'drill.json') },
    });
  });

  test('names what is wrong', async () => {
    expect(await read('--marshals', '5000')).toMatchObject({
      ok: false,
      error: [expect.stringContaining('--marshals')],
    });
    expect(await read('--nonsense')).toMatchObject({ ok: false });
    expect(await read('--help')).toEqual({ ok: true, value: 'help' });
  });
});
