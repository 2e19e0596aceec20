import { expect, test } from '@jest/globals';
import { idOf, sampleEvent, sampleViewer } from '../../testing/index.js';
import { CONTINGENCY, contingencyKind, type ContingencyData } from './index.js';
import type { EventRecord } from '../kind.js';

const state = sampleEvent();
const plan = state.get(CONTINGENCY, idOf('contingency'))!;
const withLegal: EventRecord<ContingencyData> = {
  ...plan,
  data: {
    ...plan.data,
    steps: [...plan.data.steps, { id: idOf('legal order'), role: 'legal', text: { en: 'Call counsel' } }],
    informed: ['legal', 'police'],
  },
};
const seenBy = (who: string, level: 'full' | 'reduced' | 'nothing') =>
  contingencyKind.view(withLegal, sampleViewer(who, state), { inForce: true, level: () => level });

test('a partner never gets what the legal net does, however much is agreed; the street has all of it', () => {
  const full = seenBy('liaison', 'full')!;
  expect(full.steps).toEqual(plan.data.steps);
  expect(full.informed).toEqual(['police']);
  expect(seenBy('liaison', 'reduced')).toMatchObject({ code: plan.data.code, steps: [] });
  expect(seenBy('liaison', 'nothing')).toBeUndefined();
  expect(seenBy('marshal', 'nothing')!.steps).toHaveLength(plan.data.steps.length + 1);
});
