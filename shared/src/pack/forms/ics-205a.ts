import type { Section } from '../composed.js';
import { called, peopleOf, reachedBy, type Pack } from '../pack.js';
import { column, form, incidentName, operationalPeriod, row, signature, tableBox } from './form.js';

/** ICS 205A, Communications List: everybody with a part. In the control edition only. */
export function ics205a(pack: Pack): Section[] {
  return [
    form(pack, { part: 'ics205a', number: '205A', name: 'Communications List' }, [
      row(incidentName(pack), operationalPeriod(pack)),
      tableBox(pack, '3', 'Basic Local Communications Information', {
        columns: [
          column(pack, 'Incident Assigned Position', 1.4),
          column(pack, 'Name (Alphabetized)', 1.6),
          column(pack, 'Method(s) of Contact (phone, pager, cell, etc.)', 2.4),
        ],
        rows: peopleOf(pack).map(({ data }) => [
          [pack.d('role', data.role), data.squad].filter(Boolean).join(' · '),
          called(data),
          reachedBy(data) || pack.t('app_net'),
        ]),
        empty: pack.t('not_planned'),
      }),
      row(signature(pack, '4', 'Prepared by')),
    ]),
  ];
}
