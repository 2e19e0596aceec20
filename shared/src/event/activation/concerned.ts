import type { Id } from '../../kernel/index.js';
import type { ContingencyData, EventRole } from '../contingency/contingency.schema.js';
import type { Records } from '../kind.js';
import { MESSAGE_PEOPLE_MOST, type MessageTarget } from '../message/message.schema.js';
import { PERSON } from '../person/person.schema.js';
import { FIELD, STAFF } from '../viewer.js';
import { peopleInRole } from './people-in-role.js';

type Plan = Pick<ContingencyData, 'steps' | 'informed'>;

/** Roles with orders, in the order in which they first have something to do, then those who only hear of it. */
export const rolesConcerned = ({ steps, informed }: Plan): EventRole[] => [
  ...new Set([...steps.map(({ role }) => role), ...informed]),
];

/** Whether a person fills a part in which this plan gives orders, and which. */
export const rolesOf = (personId: Id, plan: Pick<Plan, 'steps'>, records: Records): EventRole[] =>
  rolesConcerned({ ...plan, informed: [] }).filter((role) =>
    peopleInRole(role, records).some(({ id }) => id === personId),
  );

/** Police and mediators learn of a plan by the agreement alone, and the legal net by its own means: neither gets the message. */
const NOT_BY_MESSAGE: readonly EventRole[] = ['police', 'legal'];

/** To whom the message goes that a plan is carried out: all who work the event, or the people in its roles. */
export function toldOfActivation(plan: Plan, records: Records): MessageTarget | undefined {
  const roles = rolesConcerned(plan).filter((role) => !NOT_BY_MESSAGE.includes(role));
  if (roles.includes('everyone') || roles.includes('marshal')) return { all: true };
  const people = roles
    .flatMap((role) => peopleInRole(role, records))
    .filter(({ data }) => [...STAFF, ...FIELD].includes(data.role))
    .map(({ id }) => id);
  const told = [...new Set(people)].filter((id) => records.get(PERSON, id));
  if (told.length > MESSAGE_PEOPLE_MOST) return { all: true };
  return told.length ? { personIds: told } : undefined;
}
