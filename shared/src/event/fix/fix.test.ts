import { describe, expect, test } from '@jest/globals';
import { distance } from '../../geo/index.js';
import { idOf, sampleEvent, SAMPLE_NOW, sampleViewer } from '../../testing/index.js';
import { shareUnder } from '../agreement/index.js';
import { viewFix } from './index.js';

const fix = {
  personId: idOf('marshal'),
  at: [-77.02631, 38.89412] as const,
  accuracyM: 6,
  takenAt: SAMPLE_NOW,
};

function seenBy(name: string, carrier: object = {}, level: 'nothing' | 'reduced' | 'full' = 'nothing') {
  const state = sampleEvent();
  return viewFix(
    fix,
    { role: 'marshal', sectorIds: [idOf('sector')], ...carrier },
    sampleViewer(name, state),
    shareUnder({ shares: { fix: level } }, SAMPLE_NOW),
  );
}

describe('P2 who sees a position', () => {
  test('control and the lead of the sector see it exactly', () => {
    for (const name of ['owner', 'organiser', 'control', 'lead_marshal']) expect(seenBy(name)).toEqual(fix);
  });

  test('a peer of the same sector sees it to about 100 m and is told so; another sector sees nothing', () => {
    const coarse = seenBy('marshal')!;
    expect(coarse.at).not.toEqual(fix.at);
    expect(distance(coarse.at, fix.at)).toBeLessThan(100);
    expect(coarse.accuracyM).toBe(100);
    expect(seenBy('other marshal')).toBeUndefined();
    expect(seenBy('observer')).toBeUndefined();
  });

  test('a partner sees it only if both the agreement and the marshal say so', () => {
    expect(seenBy('liaison', {}, 'full')).toBeUndefined();
    expect(seenBy('liaison', { sharesWithPartners: true }, 'nothing')).toBeUndefined();
    expect(seenBy('liaison', { sharesWithPartners: true }, 'full')).toEqual(fix);
    expect(seenBy('liaison', { sharesWithPartners: true }, 'reduced')!.accuracyM).toBe(100);
  });
});
