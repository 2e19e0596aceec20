import { describe, expect, test } from '@jest/globals';
import { DEFAULT_AGREEMENT, shareUnder, type EventRecord, type IncidentData } from '@waypost/shared/event';
import { choose, exceptions, shareGroups, withDraft } from './lines';
import { cutForLiaison, partOf } from './preview';

const EVENT = '00000000-0000-7000-8000-0000000000e0';
const group = (kind: string, agreement = DEFAULT_AGREEMENT) =>
  shareGroups(agreement).find(({ line }) => line.kind === kind)!;
const incident = (
  type: IncidentData['type'],
  sensitivity: IncidentData['sensitivity'] = 'open',
): EventRecord<IncidentData> => ({
  kind: 'incident',
  id: `i-${type}-${sensitivity}`,
  seq: 1,
  data: {
    type,
    priority: 2,
    state: 'reported',
    sensitivity,
    place: { point: [-77.03, 38.895] },
    text: 'words',
    channel: 'app',
    reportedBy: 'p',
    happenedAt: '2026-05-02T14:00:00.000Z',
    receivedAt: '2026-05-02T14:00:00.000Z',
    assigned: [],
    notes: [],
  },
});

describe('the table', () => {
  test('shows what each line comes to, and whether it is its own', () => {
    const { line, types } = group('incident');
    expect(line).toMatchObject({ level: 'reduced', own: true, never: false });
    expect(types.find(({ type }) => type === 'crowd')).toMatchObject({ level: 'reduced', own: false });
    expect(types.find(({ type }) => type === 'counter')).toMatchObject({ level: 'nothing', own: true });
    expect(exceptions(group('incident'))).toBe(1);
  });

  test('an arrest is never shared, whatever is written', () => {
    const agreement = { shares: { incident: 'full' as const, 'incident:arrest': 'full' as const } };
    expect(group('incident', agreement).types.find(({ type }) => type === 'arrest')).toMatchObject({
      level: 'nothing',
      never: true,
    });
  });

  test('is the agreed, also after its time has run out', () => {
    expect(group('route', { ...DEFAULT_AGREEMENT, until: '2000-01-01T00:00:00.000Z' }).line.level).toBe(
      'full',
    );
  });
});

describe('a draft', () => {
  test('lies over the agreement, and taking a line out falls back to its kind', () => {
    const draft = choose(
      DEFAULT_AGREEMENT,
      choose(DEFAULT_AGREEMENT, {}, 'incident', 'full'),
      'incident:counter',
      null,
    );
    expect(draft).toEqual({ incident: 'full', 'incident:counter': null });
    const share = shareUnder(withDraft(DEFAULT_AGREEMENT, draft), '');
    expect(share.level('incident', 'counter')).toBe('full');
  });

  test('a choice that already holds is no change', () => {
    expect(choose(DEFAULT_AGREEMENT, { route: 'nothing' }, 'route', 'full')).toEqual({});
    expect(choose(DEFAULT_AGREEMENT, {}, 'incident:crowd', null)).toEqual({});
  });
});

describe('the preview', () => {
  const share = shareUnder(DEFAULT_AGREEMENT, '2026-05-02T14:00:00.000Z');

  test('cuts as the server does: type, coarse place and time, nothing confidential', () => {
    const seen = cutForLiaison(
      [incident('crowd'), incident('crowd', 'control'), incident('arrest')],
      EVENT,
      share,
    );
    expect(seen).toHaveLength(1);
    expect(Object.keys(seen[0]!.data).toSorted()).toEqual(['happenedAt', 'place', 'type']);
    expect(seen[0]!.data.place.accuracyM).toBe(100);
  });

  test('says how much of a record goes out', () => {
    expect(partOf(incident('crowd'), EVENT, share).part).toBe('reduced');
    expect(partOf(incident('arrest'), EVENT, share)).toEqual({ part: 'nothing', fields: [] });
  });
});
