import { needsOf } from '@waypost/shared/contingency';
import type { ContingencyData } from '@waypost/shared/event';
import type { Language } from '../../../i18n';
import { missingTexts } from './texts';

/** What a plan has and lacks, for the marks in the list. */
export interface Completeness {
  /** A person fills the owner's part on the day. */
  owner: boolean;
  /** Left out where the plan neither has one nor needs one. */
  alternate?: boolean;
  /** How many; left out where there are none and none is needed. */
  shelters?: number;
  /** Languages of the event in which every text is written. */
  languages: number;
  allLanguages: number;
}

export function completeness(plan: ContingencyData, languages: readonly Language[]): Completeness {
  const needs = needsOf(plan);
  const alternate = plan.alternateRouteId !== undefined;
  const shelters = plan.shelterIds.length;
  return {
    owner: plan.ownerId !== undefined,
    ...(alternate || needs.alternate ? { alternate } : {}),
    ...(shelters || needs.shelter ? { shelters } : {}),
    languages: languages.filter((language) => missingTexts(plan, language) === 0).length,
    allLanguages: languages.length,
  };
}
