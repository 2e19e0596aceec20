export { readDrill, type DrillProblem } from './read-drill.js';
