import { describe, expect, test } from '@jest/globals';
import { idOf } from '../testing/index.js';
import { openRecord, sealChange, type Sealer } from './seal.js';

const sealer: Sealer = {
  seal: (plain) => Buffer.from(plain).toString('base64'),
  open: (sealed) => Buffer.from(sealed, 'base64').toString(),
};
const keyGone: Sealer = { ...sealer, open: () => undefined };

describe('L5 personal data is sealed', () => {
  const person = {
    callSign: 'A-1',
    role: 'marshal',
    access: 'joined',
    name: 'Marta Example',
    contact: { phone: '+1 202 555 0101' },
  };
  const sealed = sealChange({ kind: 'person', id: idOf('p'), data: person }, sealer) as {
    data: Record<string, unknown>;
  };

  test('in the log stands nothing of it, and everything else in the clear', () => {
    expect(JSON.stringify(sealed)).not.toMatch(/Marta|555/);
    expect(sealed.data['callSign']).toBe('A-1');
  });

  test('with the key it opens to what it was', () => {
    expect(openRecord({ kind: 'person', id: idOf('p'), seq: 3, data: sealed.data }, sealer).data).toEqual(
      person,
    );
  });

  test('without the key it is as if it had never been filled in', () => {
    expect(openRecord({ kind: 'person', id: idOf('p'), seq: 3, data: sealed.data }, keyGone).data).toEqual({
      callSign: 'A-1',
      role: 'marshal',
      access: 'joined',
    });
  });

  test('a kind without personal data is left as it is', () => {
    const change = { kind: 'sector', id: idOf('s'), data: { name: 'A' } };
    expect(sealChange(change, sealer)).toEqual(change);
  });
});
