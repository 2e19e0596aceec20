import type { ContingencyData } from '../../event/index.js';
import type { Rule } from '../types.js';
import { listed, wordsOf } from '../words.js';

type Language = keyof ContingencyData['name'];

/** Name, trigger and every step: what a marshal is shown while it is carried out. */
const isWritten = (plan: ContingencyData, language: Language): boolean =>
  [plan.name, plan.trigger, ...plan.steps.map(({ text }) => text)].every((texts) => texts[language]);

export const contingencyWordsMissing: Rule = {
  id: 'contingency-words-missing',
  group: 'contingencies',
  severity: 'warn',
  source: 'our-default',
  check({ contingencies, event }) {
    const lacking = event.languages.filter((language) =>
      contingencies.some(({ data }) => !isWritten(data, language)),
    );
    if (!lacking.length) return [];
    const plans = contingencies.filter(({ data }) => lacking.some((language) => !isWritten(data, language)));
    return [
      {
        related: plans.map(({ id }) => ({ kind: 'contingency', id })),
        numbers: {
          plansCount: plans.length,
          planNames: listed(plans.map(({ data }) => data.code)),
          languageWords: wordsOf('language', lacking),
        },
      },
    ];
  },
};
