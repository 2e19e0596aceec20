import { CHANNEL, PLACE, POST, RISK, type KindRef } from '../../event/index.js';
import type { Check, Section } from '../composed.js';
import type { Pack } from '../pack.js';
import { numbered } from './ics-201.js';
import { box, form, incidentName, operationalPeriod, row, signature } from './form.js';

/** ICS 202, Incident Objectives. */
export function ics202(pack: Pack): Section[] {
  const { t, briefing } = pack;
  const awareness = [briefing.situation, briefing.weather].filter((text): text is string => !!text);
  return [
    form(pack, { part: 'ics202', number: '202', name: 'Incident Objectives' }, [
      row(incidentName(pack), operationalPeriod(pack)),
      row(
        box(pack, '3', 'Objective(s)', {
          lines: numbered(briefing.objectives) ?? [t('not_planned')],
          blankLines: 2,
        }),
      ),
      row(
        box(pack, '4', 'Operational Period Command Emphasis', {
          lines: [briefing.emphasis ?? t('not_planned')],
        }),
      ),
      row(
        box(pack, '', 'General Situational Awareness', {
          lines: awareness.length > 0 ? awareness : [t('not_planned')],
        }),
      ),
      row(siteSafetyPlan(pack, '5')),
      row(box(pack, '6', 'Incident Action Plan', { checks: attached(pack) })),
      row(signature(pack, '7', 'Prepared by')),
      row(signature(pack, '8', 'Approved by Incident Commander', pack.d('event_role', 'event_controller'))),
    ]),
  ];
}

/** Also block 4 of ICS 208. */
export function siteSafetyPlan(pack: Pack, number: string) {
  const required = pack.records.all(RISK).length > 0 || pack.briefing.safety !== undefined;
  return box(pack, number, 'Site Safety Plan Required?', {
    checks: [
      { label: 'Yes', checked: required },
      { label: 'No', checked: !required },
    ],
    lines: [`Approved Site Safety Plan(s) Located at: ${required ? 'ICS 208, ICS 215A' : ''}`],
  });
}

/** What is bound into this plan: a form is ticked when the pack includes it and the plan fills it. */
function attached(pack: Pack): Check[] {
  const has = (part: Parameters<typeof included>[1], filled = true): boolean =>
    included(pack, part) && filled;
  const any = (ref: KindRef<object>): boolean => pack.records.all(ref).length > 0;
  return [
    { label: 'ICS 203', checked: has('ics203') },
    { label: 'ICS 204', checked: has('ics204', any(POST)) },
    { label: 'ICS 205', checked: has('ics205', any(CHANNEL)) },
    { label: 'ICS 205A', checked: has('ics205a') && pack.edition === 'control' },
    { label: 'ICS 206', checked: has('ics206', any(PLACE)) },
    { label: 'ICS 207', checked: false },
    { label: 'ICS 208', checked: has('ics208') },
    { label: 'Map/Chart', checked: has('maps') },
    { label: 'Weather Forecast/Tides/Currents', checked: pack.briefing.weather !== undefined },
    { label: 'Other: ICS 215A', checked: has('ics215a', any(RISK)) },
  ];
}

const included = (pack: Pack, part: NonNullable<Pack['parts']>[number]): boolean =>
  !pack.parts || pack.parts.includes(part);
