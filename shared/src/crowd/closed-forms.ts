/** Formulas that a planner can check by hand; each says its source and units. */
export * from './closed-forms/column.js';
export * from './closed-forms/pinch.js';
export * from './closed-forms/areas.js';
export * from './closed-forms/estimates.js';
export * from './closed-forms/staffing.js';
export * from './closed-forms/heat.js';
