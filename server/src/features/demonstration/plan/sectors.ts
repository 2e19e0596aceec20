import type { SectorData } from '@waypost/shared/event';
import { add, idOf, type Step } from '../step.js';

/** Sectors meet at cross streets, so that everybody can see where theirs ends. */
const SECTORS: Record<string, Omit<SectorData, 'code'>> = {
  A: {
    name: 'Freedom Plaza',
    area: [
      [-77.0335, 38.8966],
      [-77.0281, 38.8964],
      [-77.0281, 38.8942],
      [-77.0335, 38.8946],
    ],
  },
  B: {
    name: '12th to 9th Street',
    area: [
      [-77.0281, 38.8964],
      [-77.02395, 38.895],
      [-77.02395, 38.893],
      [-77.0281, 38.8942],
    ],
  },
  C: {
    name: '9th to 6th Street',
    area: [
      [-77.02395, 38.895],
      [-77.0199, 38.8939],
      [-77.0199, 38.8918],
      [-77.02395, 38.893],
    ],
  },
  D: {
    name: '6th to 3rd Street',
    area: [
      [-77.0199, 38.8939],
      [-77.0152, 38.8926],
      [-77.0152, 38.8905],
      [-77.0199, 38.8918],
    ],
  },
  E: {
    name: 'Capitol, west side',
    area: [
      [-77.0152, 38.8926],
      [-77.0113, 38.8915],
      [-77.0105, 38.89],
      [-77.0113, 38.8882],
      [-77.0152, 38.8882],
    ],
  },
};

export type SectorCode = 'A' | 'B' | 'C' | 'D' | 'E';
export const SECTOR_CODES: readonly SectorCode[] = ['A', 'B', 'C', 'D', 'E'];
export const sectorId = (code: SectorCode): string => idOf('sector', code);

export const sectorSteps = (): Step[] =>
  Object.entries(SECTORS).map(([code, data]) => add('sector', code, { code, ...data }));
