export type { AlertCodes, ContingencyTemplate, TemplateStep } from './template.js';
export { contingencyFromTemplate } from './from-template.js';
export { inOrder, suggestedFor } from './suggested.js';
