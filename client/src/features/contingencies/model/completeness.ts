import type { ContingencyData } from '@waypost/shared/event';
import type { Language } from '../../../i18n';
import { missingTexts } from './texts';

/** What a plan has and lacks, for the marks in the list. */
export interface Completeness {
  /** A person fills the owner's part on the day. */
  owner: boolean;
  alternate: boolean;
  shelters: number;
  /** Languages of the event in which every text is written. */
  languages: number;
  allLanguages: number;
}

export const completeness = (plan: ContingencyData, languages: readonly Language[]): Completeness => ({
  owner: plan.ownerId !== undefined,
  alternate: plan.alternateRouteId !== undefined,
  shelters: plan.shelterIds.length,
  languages: languages.filter((language) => missingTexts(plan, language) === 0).length,
  allLanguages: languages.length,
});
