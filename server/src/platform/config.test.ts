import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readConfig } from './config.js';

describe('settings', () => {
  test('without any, the server runs on this machine alone with a database of its own', () => {
    expect(readConfig({}, '/srv/waypost')).toEqual({
      ok: true,
      value: {
        port: 3000,
        host: '127.0.0.1',
        dataDir: '/srv/waypost/data',
        publicUrl: 'http://localhost:3000',
        tileUrl: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
        tileAttribution: '© OpenStreetMap contributors',
        trustProxy: 0,
        signUpOpen: true,
        demo: false,
      },
    });
  });

  test('what is set to nothing counts as not set, a slash at the end is no difference, and tiles can be turned off', () => {
    const read = readConfig({
      DATABASE_URL: '',
      PUBLIC_URL: 'https://waypost.example.org/',
      TILE_URL: 'none',
    });
    expect(read).toMatchObject({ ok: true, value: { publicUrl: 'https://waypost.example.org' } });
    expect(read.ok && Object.keys(read.value)).not.toContain('tileUrl');
    expect(read.ok && Object.keys(read.value)).not.toContain('databaseUrl');
  });

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/waypost'],
    ['PUBLIC_URL', 'waypost.example.org'],
    ['REDIS_URL', 'http://localhost'],
    ['TILE_URL', 'https://tiles.example.org/'],
    ['GEOCODER_URL', 'file:///etc/passwd'],
    ['TRUST_PROXY', 'yes'],
    ['SIGN_UP', 'maybe'],
  ])('%s=%s is refused by its name', (name, value) => {
    const read = readConfig({ [name]: value });
    expect(read.ok ? [] : read.error).toEqual([expect.stringMatching(new RegExp(`^${name}: `))]);
  });

  test('every setting is in .env.example, and nothing else is', () => {
    const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
    const listed = [...example.matchAll(/^#([A-Z_]+)=/gm)].map(([, name]) => name).sort();
    const source = readFileSync(new URL('./config.ts', import.meta.url), 'utf8');
    const read = [...source.matchAll(/^ {2}([A-Z_]+): /gm)]
      .map(([, name]) => name)
      .filter((name) => name !== 'WAYPOST_DEMO');
    expect(listed).toEqual(read.sort());
  });
});
