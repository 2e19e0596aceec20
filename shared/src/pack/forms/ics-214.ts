import { SECTOR, type PersonData } from '../../event/index.js';
import type { Section, Table } from '../composed.js';
import { leadsOf } from '../holders.js';
import { called, peopleOf, sorted, type Pack } from '../pack.js';
import { box, column, form, incidentName, operationalPeriod, row, signature, tableBox } from './form.js';

/** ICS 214, Activity Log: one for control and one for each sector, to be written by hand when screens are dark. */
export function ics214(pack: Pack): Section[] {
  const sectors = sorted(pack.records.all(SECTOR), ({ code }) => code);
  const marshals = peopleOf(pack).filter(({ data }) => data.role === 'marshal');
  // Whoever goes with the march belongs to several sectors: control writes for them.
  const only = ({ sectorIds = [] }: PersonData): string | undefined =>
    sectorIds.length === 1 ? sectorIds[0] : undefined;
  const roaming = marshals.filter(({ data }) => only(data) === undefined).map(({ data }) => data);
  return [
    log(pack, pack.d('event_role', 'event_controller'), roaming),
    ...sectors.map(({ id, data }) =>
      log(pack, `${data.code} ${data.name}`, [
        ...leadsOf(pack, id),
        ...marshals.filter(({ data: person }) => only(person) === id).map(({ data: person }) => person),
      ]),
    ),
  ];
}

/** From so many people on two stand side by side, so that there is room to write. */
const SIDE_BY_SIDE = 8;

function resources(pack: Pack, people: readonly PersonData[]): Table {
  const columns = [
    column(pack, 'Name', 2),
    column(pack, 'ICS Position', 1.5),
    column(pack, 'Home Agency (and Unit)', 1.5),
  ];
  const cells = people.map((person) => [called(person), pack.d('role', person.role), '']);
  if (cells.length === 0) return { columns, rows: [], blankRows: 4 };
  if (cells.length < SIDE_BY_SIDE) return { columns, rows: cells };
  const half = Math.ceil(cells.length / 2);
  return {
    columns: [...columns, ...columns],
    rows: cells.slice(0, half).map((left, i) => [...left, ...(cells[half + i] ?? ['', '', ''])]),
  };
}

function log(pack: Pack, unit: string, people: readonly PersonData[]): Section {
  return form(pack, { part: 'ics214', number: '214', name: 'Activity Log', of: unit, onePage: true }, [
    row(incidentName(pack), operationalPeriod(pack)),
    row(
      box(pack, '3', 'Name', { lines: [unit] }),
      box(pack, '4', 'ICS Position', { blankLines: 1 }),
      box(pack, '5', 'Home Agency (and Unit)', { lines: [pack.t('volunteers_blank')] }),
    ),
    tableBox(pack, '6', 'Resources Assigned', resources(pack, people)),
    tableBox(pack, '7', 'Activity Log', {
      columns: [column(pack, 'Date/Time', 1), column(pack, 'Notable Activities', 5)],
      rows: [],
      blankRows: 'page',
    }),
    row(signature(pack, '8', 'Prepared by')),
  ]);
}
