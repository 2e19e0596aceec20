import { CONTINGENCY } from '../../event/index.js';
import type { Section } from '../composed.js';
import { sorted, type Pack } from '../pack.js';
import { box, form, incidentName, operationalPeriod, row, signature } from './form.js';
import { siteSafetyPlan } from './ics-202.js';

/** ICS 208, Safety Message/Plan. */
export function ics208(pack: Pack): Section[] {
  const { t, briefing } = pack;
  const urgent = sorted(
    pack.records.all(CONTINGENCY).filter(({ data }) => data.priority === 1),
    ({ code }) => code,
  ).map(({ data }) => `${data.code} ${pack.translated(data.name)}: ${pack.translated(data.trigger)}`);
  const lines = [briefing.safety, ...urgent].filter((text): text is string => !!text);
  return [
    form(pack, { part: 'ics208', number: '208', name: 'Safety Message/Plan' }, [
      row(incidentName(pack), operationalPeriod(pack)),
      row(
        box(pack, '3', 'Safety Message/Expanded Safety Message, Safety Plan, Site Safety Plan', {
          lines: lines.length > 0 ? lines : [t('not_planned')],
          blankLines: 3,
        }),
      ),
      row(siteSafetyPlan(pack, '4')),
      row(signature(pack, '5', 'Prepared by', pack.d('event_role', 'safety_officer'))),
    ]),
  ];
}
