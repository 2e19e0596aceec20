import { contingencyFromTemplate } from '../../contingency/index.js';
import type { CheckContext } from '../context/check-context.js';
import { add } from '../fixes.js';
import type { Fix, Rule } from '../types.js';
import { listed } from '../words.js';

/** What happens at marches whatever the march, by the code that is said on the radio. */
const ALWAYS: Readonly<Record<string, string>> = {
  'SC-01': 'SC-01-MEDICAL',
  'SC-03': 'SC-03-LIGHTNING',
  'SC-05': 'SC-05-DENSITY',
  'SC-07': 'SC-07-VEHICLE',
  'SC-10': 'SC-10-LOST',
  'SC-14': 'SC-14-DISPERSAL',
  'SC-16': 'SC-16-ROUTE-BLOCKED',
  'SC-17': 'SC-17-COMMS',
};

export const scenarioMissing: Rule = {
  id: 'scenario-missing',
  group: 'contingencies',
  severity: 'warn',
  source: { cite: 'CRS, Reducing Risk During Public Events: planning for potential issues' },
  check(context) {
    const missing = Object.entries(ALWAYS).filter(
      ([code, template]) =>
        !context.contingencies.some(({ data }) => data.code === code || data.template === template),
    );
    if (!missing.length) return [];
    return [
      {
        numbers: { scenariosCount: missing.length, scenarioNames: listed(missing.map(([code]) => code)) },
        fix: fromTemplates(
          context,
          missing.map(([, template]) => template),
        ),
      },
    ];
  },
};

function fromTemplates(context: CheckContext, ids: readonly string[]): Fix | undefined {
  const { templates, newId } = context;
  const wanted = templates.filter(({ id }) => ids.includes(id));
  if (wanted.length < ids.length) return undefined;
  const last = Math.max(-1, ...context.contingencies.map(({ data }) => data.order));
  const steps = wanted.map((template, i) =>
    add(context, 'contingency', contingencyFromTemplate(template, { newId, order: last + 1 + i })),
  );
  return { code: 'add-contingency', steps };
}
