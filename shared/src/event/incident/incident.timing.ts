import type { Priority } from './incident.schema.js';

/** Seconds within which each step is due (domain.md 3.5); `undefined` where nothing is due by the clock. */
export interface Due {
  acknowledgeS: number;
  firstActionS: number | undefined;
  repeatAlertS: number | undefined;
  updateS: number | undefined;
}

export const DUE: Record<Priority, Due> = {
  1: { acknowledgeS: 30, firstActionS: 60, repeatAlertS: 15, updateS: 180 },
  2: { acknowledgeS: 120, firstActionS: 300, repeatAlertS: 60, updateS: 600 },
  3: { acknowledgeS: 600, firstActionS: 1800, repeatAlertS: 300, updateS: 1800 },
  4: { acknowledgeS: 3600, firstActionS: undefined, repeatAlertS: undefined, updateS: undefined },
};

/** Starting priority of a report that did not name one: what the type usually means (domain.md 3.5, our default). */
export const USUAL_PRIORITY = {
  medical: 2,
  lost: 2,
  crowd: 2,
  vehicle: 1,
  counter: 2,
  disrupt: 3,
  weather: 3,
  fire: 1,
  suspicious: 1,
  attack: 1,
  agent: 1,
  arrest: 3,
  route: 2,
  infra: 3,
  comms: 3,
  welfare: 3,
  access: 3,
  other: 3,
} as const;
