import type { Language, Texts } from '../contract/languages.js';
import { CONTINGENCY, type EventRole, type Records, type RiskData, type RiskScore } from '../event/index.js';
import type { Id } from '../kernel/index.js';

export interface RiskStarter {
  code: string;
  sort: RiskData['sort'];
  /** Before anything is done about it. */
  inherent: RiskScore;
  owner: EventRole;
  hazard: Texts;
  controls: readonly Texts[];
  /** Ids of the templates that answer it. */
  templates: readonly string[];
}

/**
 * Lines for the register. A control that somebody only proposes lowers nothing: all three scores start as the
 * inherent one, and a person who has looked at this march says what they are.
 */
export const risksFromStarters = (
  starters: readonly RiskStarter[],
  language: Language,
  records: Records,
): RiskData[] =>
  starters.map(({ code, sort, inherent, owner, hazard, controls, templates }) => ({
    code,
    hazard: hazard[language] ?? hazard.en,
    sort,
    inherent: { ...inherent },
    current: { ...inherent },
    residual: { ...inherent },
    controls: controls.map((text) => ({ text: text[language] ?? text.en, done: false })),
    owner,
    contingencyIds: madeFrom(templates, records),
  }));

/** The event's own plans that were made from these templates. */
const madeFrom = (templates: readonly string[], records: Records): Id[] =>
  records
    .all(CONTINGENCY)
    .filter(({ data }) => data.template !== undefined && templates.includes(data.template))
    .map(({ id }) => id);
