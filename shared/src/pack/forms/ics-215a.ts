import { CONTINGENCY, RISK, type RiskData, type RiskScore } from '../../event/index.js';
import type { Section } from '../composed.js';
import { sorted, type Pack } from '../pack.js';
import {
  column,
  form,
  incidentName,
  incidentNumber,
  operationalPeriod,
  preparedAt,
  row,
  signature,
  tableBox,
} from './form.js';

/** ICS 215A, Incident Action Plan Safety Analysis: the risk register, signed by two. */
export function ics215a(pack: Pack): Section[] {
  return [
    form(
      pack,
      { part: 'ics215a', number: '215A', name: 'Incident Action Plan Safety Analysis', landscape: true },
      [
        row(
          { ...incidentName(pack), share: 1.6 },
          { ...incidentNumber(pack), share: 0.8 },
          preparedAt(pack, '3'),
          { ...operationalPeriod(pack, '4'), share: 1.8 },
        ),
        tableBox(pack, '5–7', 'Incident Area, Hazards/Risks, Mitigations', {
          columns: [
            column(pack, '5. Incident Area', 1),
            column(pack, '6. Hazards/Risks', 2),
            column(pack, '7. Mitigations', 4),
          ],
          rows: sorted(pack.records.all(RISK), ({ code }) => code).map(({ data }) => [
            data.code,
            hazard(pack, data),
            mitigations(pack, data),
          ]),
          empty: pack.t('not_planned'),
        }),
        row(
          signature(pack, '8', 'Prepared by (Safety Officer)'),
          signature(pack, '8', 'Prepared by (Operations Section Chief)'),
        ),
      ],
    ),
  ];
}

const product = ({ likelihood, severity }: RiskScore): string =>
  `${likelihood}×${severity}=${likelihood * severity}`;

const hazard = (pack: Pack, { hazard: name, inherent, current, residual }: RiskData): string =>
  `${name}\n${pack.t('inherent')} ${product(inherent)} · ${pack.t('current')} ${product(current)} · ${pack.t('residual')} ${product(residual)}`;

function mitigations(pack: Pack, data: RiskData): string {
  const controls = data.controls.map(
    ({ text, done }) => `${done ? '☒' : '☐'} ${text} (${pack.t(done ? 'control_done' : 'control_open')})`,
  );
  const plans = data.contingencyIds.flatMap((id) => {
    const plan = pack.records.get(CONTINGENCY, id)?.data;
    return plan ? [`→ ${plan.code} ${pack.translated(plan.name)}`] : [];
  });
  return [...controls, ...plans, `${pack.t('owner')}: ${pack.d('event_role', data.owner)}`].join('\n');
}
