import { CHANNEL, SECTOR, type EventRecord, type PostData, type SectorData } from '../../event/index.js';
import type { Section } from '../composed.js';
import { holderNames, leadsOf } from '../holders.js';
import { called, onDutyAt, postsOf, reachedBy, sorted, type Pack } from '../pack.js';
import { box, column, form, incidentName, operationalPeriod, row, signature, tableBox } from './form.js';

/** ICS 204, Assignment List: one for each sector, and one for posts that lie in none. */
export function ics204(pack: Pack): Section[] {
  const posts = postsOf(pack);
  const sectors = sorted(pack.records.all(SECTOR), ({ code }) => code);
  const of = (id: string | undefined) => posts.filter(({ data }) => data.sectorId === id);
  const known = new Set(sectors.map(({ id }) => id));
  const loose = posts.filter(({ data }) => !data.sectorId || !known.has(data.sectorId));
  return [
    ...sectors.map((sector) => assignment(pack, sector, of(sector.id))),
    ...(loose.length > 0 ? [assignment(pack, undefined, loose)] : []),
  ];
}

function assignment(
  pack: Pack,
  sector: EventRecord<SectorData> | undefined,
  posts: readonly EventRecord<PostData>[],
): Section {
  const { t } = pack;
  const where = sector ? `${sector.data.code} ${sector.data.name}` : t('no_sector');
  return form(pack, { part: 'ics204', number: '204', name: 'Assignment List', of: where, onePage: true }, [
    row(
      incidentName(pack),
      { ...operationalPeriod(pack), share: 1.3 },
      box(pack, '3', 'Branch / Division / Group / Staging Area', { lines: [`Division: ${where}`] }),
    ),
    tableBox(pack, '4', 'Operations Personnel', {
      columns: [
        column(pack, 'Position', 1.4),
        column(pack, 'Name', 1.6),
        column(pack, 'Contact Number(s)', 2),
      ],
      rows: [
        ['Operations Section Chief', holderNames(pack, 'lead_marshal'), ''],
        ['Branch Director', '', ''],
        ['Division/Group Supervisor', ...supervisor(pack, sector?.id)],
      ],
    }),
    tableBox(pack, '5', 'Resources Assigned', {
      columns: [
        column(pack, 'Resource Identifier', 1),
        column(pack, 'Leader', 1.5),
        column(pack, '# of Persons', 0.8),
        column(pack, 'Contact (e.g., phone, pager, radio frequency)', 1.6),
        column(pack, 'Reporting Location, Special Equipment and Supplies, Remarks, Notes, Information', 3),
      ],
      rows: posts.map((post) => resource(pack, post)),
      empty: t('not_planned'),
    }),
    row(box(pack, '6', 'Work Assignments', { lines: work(pack, posts) })),
    row(
      box(pack, '7', 'Special Instructions', {
        lines: [pack.event.policeContact]
          .map((policy) => pack.d('police_contact', policy))
          .concat(t('crowd_rule'), ...(sector?.data.remarks ? [sector.data.remarks] : [])),
      }),
    ),
    tableBox(pack, '8', 'Communications', {
      columns: [
        column(pack, 'Name/Function', 1.5),
        column(pack, 'Primary Contact: cell, pager, or radio (frequency/system/channel)', 3),
      ],
      rows: nets(pack),
      empty: t('not_planned'),
    }),
    row(signature(pack, '9', 'Prepared by')),
  ]);
}

function supervisor(pack: Pack, sectorId: string | undefined): [string, string] {
  if (pack.edition === 'shareable') return [pack.t('named_in_control'), ''];
  const leads = sectorId ? leadsOf(pack, sectorId) : [];
  return [leads.map(called).join(' / '), leads.map(reachedBy).filter(Boolean).join(' / ')];
}

function resource(pack: Pack, { id, data }: EventRecord<PostData>): string[] {
  const onDuty = onDutyAt(pack, id);
  const people = [...new Set(onDuty.map(({ person }) => person))];
  const lead = people[0];
  const open = pack.edition === 'control';
  return [
    data.code,
    open && lead ? called(lead) : '',
    open ? `${people.length}/${data.needs.count}` : '',
    lead ? reachedBy(lead) : '',
    [data.name, ...(data.needs.skills ?? []).map((skill) => pack.d('skill', skill))].join(' · '),
  ];
}

const work = (pack: Pack, posts: readonly EventRecord<PostData>[]): string[] => {
  const lines = posts.map(
    ({ data }) =>
      `${data.code} · ${pack.d('assignment', data.assignment)}${data.orders ? `: ${data.orders}` : ''}`,
  );
  return lines.length > 0 ? lines : [pack.t('not_planned')];
};

const nets = (pack: Pack): string[][] =>
  sorted(pack.records.all(CHANNEL), ({ tier, name }) => `${TIER_ORDER[tier]}${name}`)
    .filter(({ data }) => data.net === 'all_call' || data.net === 'operations' || data.net === 'medical')
    .map(({ data }) => [
      `${data.name} · ${pack.d('net', data.net)}`,
      [pack.d('medium', data.medium), data.channel, data.rxMHz?.toFixed(4)].filter(Boolean).join(' · '),
    ]);

export const TIER_ORDER = { primary: 1, alternate: 2, contingency: 3, emergency: 4 } as const;
