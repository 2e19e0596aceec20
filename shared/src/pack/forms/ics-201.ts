import { PHASES } from '../../event/index.js';
import type { Section } from '../composed.js';
import { holderLine } from '../holders.js';
import { onDutyAt, postsOf, type Pack } from '../pack.js';
import { box, column, form, incidentName, incidentNumber, row, signature, tableBox } from './form.js';

/** ICS 201, Incident Briefing: the situation on one form for whoever takes over. */
export function ics201(pack: Pack): Section[] {
  const { t, clock, event, briefing } = pack;
  const situation = [briefing.situation, briefing.safety, briefing.weather].filter(
    (text): text is string => !!text,
  );
  const initiated = box(pack, '3', 'Date/Time Initiated', { lines: [clock.formDateTime(event.opensAt)] });
  return [
    form(pack, { part: 'ics201', number: '201', name: 'Incident Briefing' }, [
      row({ ...incidentName(pack), share: 2 }, incidentNumber(pack), initiated),
      row(box(pack, '4', 'Map/Sketch', { lines: [t('see_map')] })),
      row(
        box(pack, '5', 'Situation Summary and Health and Safety Briefing', {
          lines: situation.length > 0 ? situation : [t('not_planned')],
        }),
      ),
      row(signature(pack, '6', 'Prepared by')),
      row(
        box(pack, '7', 'Current and Planned Objectives', {
          lines: numbered(briefing.objectives) ?? [t('not_planned')],
        }),
      ),
      tableBox(pack, '8', 'Current and Planned Actions, Strategies, and Tactics', {
        columns: [column(pack, 'Time', 1), column(pack, 'Actions', 5)],
        rows: actions(pack),
        blankRows: 3,
      }),
      row(
        box(pack, '9', 'Current Organization', {
          lines: (
            [
              'event_controller',
              'police_liaison',
              'safety_officer',
              'information',
              'lead_marshal',
              'medical_lead',
              'access_welfare',
            ] as const
          ).map((part) => holderLine(pack, part)),
        }),
      ),
      tableBox(pack, '10', 'Resource Summary', {
        columns: [
          column(pack, 'Resource', 1.7),
          column(pack, 'Resource Identifier', 1.1),
          column(pack, 'Date/Time Ordered', 1.2),
          column(pack, 'ETA', 1.8),
          column(pack, 'Arrived', 0.8),
          column(pack, 'Notes (location/assignment/status)', 3),
        ],
        rows: resources(pack),
        empty: t('not_planned'),
      }),
    ]),
  ];
}

export const numbered = (texts: readonly string[]): string[] | undefined =>
  texts.length > 0 ? texts.map((text, i) => `${i + 1}. ${text}`) : undefined;

const actions = (pack: Pack): string[][] =>
  PHASES.flatMap((phase) => pack.event.phases.filter((one) => one.phase === phase)).map(
    ({ phase, startsAt, endsAt }) => [pack.clock.span(startsAt, endsAt), pack.d('phase', phase)],
  );

/** Posts as resources: what is needed where, and from when whoever stands there is due. */
const resources = (pack: Pack): string[][] =>
  postsOf(pack).map(({ id, data }) => {
    const first = onDutyAt(pack, id)[0];
    return [
      pack.d('assignment', data.assignment),
      data.code,
      '',
      first ? pack.clock.formDateTime(first.shift.from) : '',
      '☐',
      data.name,
    ];
  });
