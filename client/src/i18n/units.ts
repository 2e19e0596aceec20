import { UNITS, type Units } from './format';

const KEY = 'waypost.units';
/** Regions whose street signs are in feet and miles. */
const IN_FEET = ['US', 'LR', 'MM', 'GB'];

export function storedUnits(): Units {
  const stored = localStorage.getItem(KEY);
  return UNITS.find((units) => units === stored) ?? unitsFor(navigator.language);
}

export const unitsFor = (tag: string): Units =>
  IN_FEET.includes(new Intl.Locale(tag).region ?? '') ? 'feet' : 'metric';

export const storeUnits = (units: Units): void => localStorage.setItem(KEY, units);
