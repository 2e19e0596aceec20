import { SECTOR } from '../../event/index.js';
import type { Block, Section } from '../composed.js';
import { holderNames, leadsOf } from '../holders.js';
import { called, peopleOf, sorted, type Pack } from '../pack.js';
import { column, form, incidentName, operationalPeriod, row, signature, tableBox } from './form.js';

/** ICS 203, Organization Assignment List. Positions that a march has nobody for stay on the form, empty. */
export function ics203(pack: Pack): Section[] {
  const has = (part: Parameters<typeof holderNames>[1]): string => holderNames(pack, part);
  const list = (number: string, title: string, rows: string[][]): Block =>
    tableBox(pack, number, title, {
      columns: [column(pack, 'Position', 1), column(pack, 'Name', 2)],
      rows:
        pack.edition === 'shareable'
          ? rows.map(([position = ''], i) => [position, i === 0 ? pack.t('named_in_control') : ''])
          : rows,
    });
  return [
    form(pack, { part: 'ics203', number: '203', name: 'Organization Assignment List' }, [
      row(incidentName(pack), operationalPeriod(pack)),
      list('3', 'Incident Commander(s) and Command Staff', [
        ['IC/UCs', has('event_controller')],
        ['Deputy', ''],
        ['Safety Officer', has('safety_officer')],
        ['Public Information Officer', has('information')],
        ['Liaison Officer', has('police_liaison')],
      ]),
      tableBox(pack, '4', 'Agency/Organization Representatives', {
        columns: [column(pack, 'Agency/Organization', 1), column(pack, 'Name', 2)],
        rows: agencies(pack),
        blankRows: 2,
      }),
      list('5', 'Planning Section', [
        ['Chief', ''],
        ['Deputy', ''],
        ['Resources Unit', ''],
        ['Situation Unit', ''],
        ['Documentation Unit', withDuty(pack, 'log_keeper')],
        ['Demobilization Unit', ''],
        ['Technical Specialists', pack.edition === 'control' ? has('legal') : ''],
      ]),
      list('6', 'Logistics Section', [
        ['Chief', ''],
        ['Deputy', ''],
        ['Support Branch: Director / Supply / Facilities / Ground Support', ''],
        ['Service Branch: Director / Communications / Medical / Food', has('medical_lead')],
      ]),
      list('7', 'Operations Section', [
        ['Chief', has('lead_marshal')],
        ['Deputy', ''],
        ['Staging Area', ''],
        ...sectors(pack),
        ['Air Operations Branch: Air Ops Branch Dir.', ''],
      ]),
      list('8', 'Finance/Administration Section', [
        ['Chief', ''],
        ['Deputy', ''],
        ['Time / Procurement / Comp/Claims / Cost', ''],
      ]),
      row(signature(pack, '9', 'Prepared by')),
    ]),
  ];
}

const agencies = (pack: Pack): string[][] =>
  pack.edition === 'shareable'
    ? []
    : peopleOf(pack)
        .filter(({ data }) => data.agency)
        .map(({ data }) => [data.agency ?? '', called(data)]);

const sectors = (pack: Pack): string[][] =>
  sorted(pack.records.all(SECTOR), ({ code }) => code).map(({ id, data }) => [
    `Division/Group ${data.code}: ${data.name}`,
    leadsOf(pack, id).map(called).join(' / '),
  ]);

const withDuty = (pack: Pack, duty: 'log_keeper'): string =>
  peopleOf(pack)
    .filter(({ data }) => data.duties?.includes(duty))
    .map(({ data }) => called(data))
    .join(' / ');
