export { PERSON, SKILLS, ACCESS, personData, type PersonData } from './person.schema.js';
export { ASSIGNMENTS, type Assignment } from './assignments.js';
export { personKind } from './person.kind.js';
export { sameCallSign } from './call-sign.js';
