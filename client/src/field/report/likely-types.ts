import type { Phase } from '@waypost/shared/event/event';
import type { IncidentType } from '@waypost/shared/event/incident';
import type { PostData } from '@waypost/shared/event/post';

/** Every type, the ones met most at any march first: the order when nothing is known about phase or post. */
const USUAL: readonly IncidentType[] = [
  'medical',
  'crowd',
  'lost',
  'vehicle',
  'route',
  'counter',
  'welfare',
  'disrupt',
  'access',
  'fire',
  'weather',
  'suspicious',
  'attack',
  'agent',
  'arrest',
  'infra',
  'comms',
  'other',
];

const BY_PHASE: Record<Phase, readonly IncidentType[]> = {
  pre_event: ['infra', 'route', 'vehicle', 'suspicious', 'weather', 'comms'],
  assembly: ['medical', 'lost', 'crowd', 'access', 'welfare', 'infra'],
  march: ['medical', 'crowd', 'route', 'vehicle', 'lost', 'counter'],
  rally: ['medical', 'crowd', 'lost', 'welfare', 'disrupt', 'infra'],
  disbandment: ['lost', 'medical', 'crowd', 'access', 'arrest', 'route'],
};

const BY_ASSIGNMENT: Record<PostData['assignment'], readonly IncidentType[]> = {
  captain: ['medical', 'crowd', 'route', 'disrupt'],
  assembly: ['lost', 'medical', 'crowd', 'welfare'],
  staging: ['infra', 'access', 'medical', 'welfare'],
  critical_point: ['vehicle', 'crowd', 'medical', 'route'],
};

/** All types of incident, the most likely first: by where this person stands and what the march is doing. */
export function likelyTypes(
  phase: Phase | undefined,
  assignment: PostData['assignment'] | undefined,
): IncidentType[] {
  const here = assignment ? BY_ASSIGNMENT[assignment] : [];
  const stage = phase ? BY_PHASE[phase] : [];
  const score = (type: IncidentType): number => points(here, type) + points(stage, type);
  return [...USUAL].sort((a, b) => score(b) - score(a));
}

/** First of a list counts most; absent counts nothing. */
const points = (list: readonly IncidentType[], type: IncidentType): number => {
  const index = list.indexOf(type);
  return index < 0 ? 0 : 8 - index;
};
