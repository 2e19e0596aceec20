import type { IncidentType, MarchAlertData, Priority } from '@waypost/shared/event';

const TYPES: Record<MarchAlertData['sort'], IncidentType> = {
  head_held: 'route',
  gap: 'crowd',
  left_behind: 'welfare',
  tail_alone: 'crowd',
  density: 'crowd',
};

/** What an alert is as an incident: a crush is for life, a held head can wait for a minute's thought. */
export function incidentOf({ sort, numbers }: MarchAlertData): { type: IncidentType; priority: Priority } {
  if (sort === 'density') return { type: 'crowd', priority: numbers.danger === 'emergency' ? 1 : 2 };
  return { type: TYPES[sort], priority: 3 };
}

/** Those that go on, unanswered ones first, then the latest. */
export function inOrder<Alert extends { data: MarchAlertData }>(alerts: readonly Alert[]): Alert[] {
  const weight = ({ data }: Alert): number => (data.acknowledgedAt ? 1 : 0);
  return alerts
    .filter(({ data }) => !data.endedAt)
    .toSorted((a, b) => weight(a) - weight(b) || (a.data.raisedAt < b.data.raisedAt ? 1 : -1));
}
