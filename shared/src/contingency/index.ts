export type { AlertCodes, ContingencyTemplate, TemplateStep } from './template.js';
export { contingencyFromTemplate } from './from-template.js';
export { inOrder, suggestedFor } from './suggested.js';
export { CODE_ALPHABET, contingencyCode, readCode, type CodeCandidate, type CodeProblem } from './code.js';
export { needsOf, type Needs } from './needs.js';
export { peopleInRole } from './people-in-role.js';
export * from './tabletop/index.js';
