import type { RiskData } from '../event/index.js';

/** Crush, vehicle and attack kill many at once: they need a control in writing, whatever their score (domain.md 4.1). */
export const needsWrittenControl = (risk: Pick<RiskData, 'sort'>): boolean => risk.sort !== 'other';

export const lacksWrittenControl = (risk: Pick<RiskData, 'sort' | 'controls'>): boolean =>
  needsWrittenControl(risk) && risk.controls.length === 0;
