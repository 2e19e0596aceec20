export type { AlertCodes, ContingencyTemplate, TemplateStep } from './template.js';
export { contingencyFromTemplate } from './from-template.js';
export { inOrder, suggestedFor } from './suggested.js';
// A command checks the code and who fills a part, so both live beside their kinds; read from here as before.
export {
  CODE_ALPHABET,
  contingencyCode,
  peopleInRole,
  readCode,
  type CodeCandidate,
  type CodeProblem,
} from '../event/index.js';
export { needsOf, type Needs } from './needs.js';
export * from './tabletop/index.js';
