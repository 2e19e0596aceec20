import type { ContingencyData, IncidentType } from '../event/index.js';

export interface Needs {
  /** People must go somewhere: without a place named, nobody can lead them. */
  shelter: boolean;
  /** The march may have to go another way. */
  alternate: boolean;
}

/** By template, because one type of incident covers plans that differ: wind moves nobody, lightning everybody. */
const SHELTERS = [
  'SC-02-HEAT',
  'SC-03-LIGHTNING',
  'SC-11-SUSPICIOUS',
  'SC-12-ATTACK',
  'SC-14-DISPERSAL',
  'SC-15-TEARGAS',
  'SC-20-FIRE',
];
const ALTERNATES = ['SC-02-HEAT', 'SC-08-COUNTER', 'SC-11-SUSPICIOUS', 'SC-16-ROUTE-BLOCKED', 'SC-20-FIRE'];

/** For a plan that was written from nothing. */
const SHELTER_TYPES: readonly IncidentType[] = ['weather', 'suspicious', 'attack', 'agent', 'fire'];
const ALTERNATE_TYPES: readonly IncidentType[] = ['route', 'suspicious', 'fire'];

export function needsOf({
  template,
  incidentTypes,
}: Pick<ContingencyData, 'template' | 'incidentTypes'>): Needs {
  const ofOneOf = (types: readonly IncidentType[]): boolean =>
    incidentTypes.some((type) => types.includes(type));
  return {
    shelter: template ? SHELTERS.includes(template) : ofOneOf(SHELTER_TYPES),
    alternate: template ? ALTERNATES.includes(template) : ofOneOf(ALTERNATE_TYPES),
  };
}
