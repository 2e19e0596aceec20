import { SECTOR } from '../../event/index.js';
import type { Section } from '../composed.js';
import { leadsOf } from '../holders.js';
import { called, peopleOf, sorted, type Pack } from '../pack.js';
import { box, column, form, incidentName, operationalPeriod, row, signature, tableBox } from './form.js';

/** ICS 214, Activity Log: one for control and one for each sector, to be written by hand when screens are dark. */
export function ics214(pack: Pack): Section[] {
  const sectors = sorted(pack.records.all(SECTOR), ({ code }) => code);
  return [
    log(pack, pack.d('event_role', 'event_controller'), []),
    ...sectors.map(({ id, data }) =>
      log(
        pack,
        `${data.code} ${data.name}`,
        leadsOf(pack, id)
          .map((lead) => [called(lead), pack.d('role', lead.role), ''])
          .concat(
            peopleOf(pack)
              .filter(({ data: person }) => person.role === 'marshal' && person.sectorIds?.includes(id))
              .map(({ data: person }) => [called(person), pack.d('role', person.role), '']),
          ),
      ),
    ),
  ];
}

function log(pack: Pack, unit: string, people: string[][]): Section {
  return form(pack, { part: 'ics214', number: '214', name: 'Activity Log', of: unit }, [
    row(incidentName(pack), operationalPeriod(pack)),
    row(
      box(pack, '3', 'Name', { lines: [unit] }),
      box(pack, '4', 'ICS Position', { blankLines: 1 }),
      box(pack, '5', 'Home Agency (and Unit)', { lines: [pack.t('volunteers_blank')] }),
    ),
    tableBox(pack, '6', 'Resources Assigned', {
      columns: [
        column(pack, 'Name', 2),
        column(pack, 'ICS Position', 1.5),
        column(pack, 'Home Agency (and Unit)', 1.5),
      ],
      rows: people,
      ...(people.length === 0 ? { blankRows: 4 } : {}),
    }),
    tableBox(pack, '7', 'Activity Log', {
      columns: [column(pack, 'Date/Time', 1), column(pack, 'Notable Activities', 5)],
      rows: [],
      blankRows: 18,
    }),
    row(signature(pack, '8', 'Prepared by')),
  ]);
}
