export { viewFix, COARSE_GRID_M, type Carrier, type Fix } from './fix.view.js';
