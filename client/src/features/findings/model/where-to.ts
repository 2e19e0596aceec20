import type { RuleGroup } from '@waypost/shared/plan-check';

/** Kinds that the plan's own inspector opens. */
export const ON_MAP: ReadonlySet<string> = new Set([
  'route',
  'checkpoint',
  'pinch',
  'sector',
  'place',
  'post',
]);

const SCREEN_OF_KIND: Readonly<Record<string, string>> = {
  person: 'people',
  shift: 'people',
  contingency: 'contingencies',
  risk: 'risks',
  permit: 'paperwork',
  channel: 'paperwork/channels',
  briefing: 'paperwork/briefing',
  agreement: 'sharing',
  event: 'settings',
};

const SCREEN_OF_GROUP: Readonly<Partial<Record<RuleGroup, string>>> = {
  times: 'settings',
  permits: 'paperwork',
  people: 'people',
  contingencies: 'contingencies',
  communications: 'paperwork/channels',
  sharing: 'sharing',
};

/** The screen on which a finding can be dealt with, when that is not the map. */
export const screenOf = (kind: string | undefined, group: RuleGroup): string | undefined =>
  (kind && SCREEN_OF_KIND[kind]) ?? SCREEN_OF_GROUP[group];
