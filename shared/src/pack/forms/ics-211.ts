import { POST, SHIFT } from '../../event/index.js';
import type { Section } from '../composed.js';
import { called, peopleOf, reachedBy, sorted, type Pack } from '../pack.js';
import { box, column, form, incidentName, incidentNumber, row, signature, tableBox } from './form.js';

/** ICS 211, Incident Check-In List: everybody who has a shift, to be ticked off. In the control edition only. */
export function ics211(pack: Pack): Section[] {
  const { clock, event } = pack;
  return [
    form(pack, { part: 'ics211', number: '211', name: 'Incident Check-In List', landscape: true }, [
      row(
        { ...incidentName(pack), share: 1.6 },
        incidentNumber(pack),
        box(pack, '3', 'Check-In Location', {
          share: 2,
          checks: ['Base', 'Staging Area', 'ICP', 'Helibase', 'Other'].map((label) => ({
            label,
            checked: false,
          })),
        }),
        box(pack, '4', 'Start Date/Time', { lines: [clock.formDateTime(event.opensAt)] }),
      ),
      tableBox(pack, '5', 'List single resource personnel (overhead) by agency and name, OR list resources', {
        columns: [
          column(pack, 'Name', 1.5),
          column(pack, '6. Order Request #', 0.8),
          column(pack, '7. Date/Time Check-In', 1.1),
          column(pack, '8. Leader’s Name', 1),
          column(pack, '9. Total Number of Personnel', 1),
          column(pack, '10. Incident Contact Information', 1.4),
          column(pack, '11. Home Unit or Agency', 0.9),
          column(pack, '12. Departure Point, Date and Time', 1.05),
          column(pack, '13. Method of Travel', 0.8),
          column(pack, '14. Incident Assignment', 1.7),
          column(pack, '15. Other Qualifications', 1.5),
          column(pack, '16. Data Provided to Resources Unit', 1),
        ],
        rows: checkIns(pack),
        blankRows: 6,
      }),
      row(signature(pack, '17', 'Prepared by')),
    ]),
  ];
}

/** Columns 11 to 13 stay empty: where a volunteer lives and how they come is nobody's business here. */
function checkIns(pack: Pack): string[][] {
  const shifts = pack.records.all(SHIFT);
  return peopleOf(pack).flatMap(({ id, data }) => {
    const own = sorted(
      shifts.filter(({ data: shift }) => shift.personId === id),
      ({ from }) => from,
    );
    if (own.length === 0) return [];
    const posts = own.map(({ data: { postId, from, to } }) => {
      const post = pack.records.get(POST, postId)?.data;
      return `${post?.code ?? ''} ${pack.clock.formSpan(from, to)}`;
    });
    const skills = (data.skills ?? []).map((skill) => pack.d('skill', skill));
    return [
      [called(data), '', '', '', '1', reachedBy(data), '', '', '', posts.join('\n'), skills.join(', '), ''],
    ];
  });
}
