import { CHANNEL, PLACE, type PlaceData, type PlaceType } from '../../event/index.js';
import type { Section } from '../composed.js';
import { placePoint, written } from '../geography.js';
import { sorted, type Pack } from '../pack.js';
import { box, column, form, incidentName, operationalPeriod, row, signature, tableBox } from './form.js';

/** ICS 206, Medical Plan. What the plan does not know (a hospital's trauma level) is left to be written in. */
export function ics206(pack: Pack): Section[] {
  const { t, briefing } = pack;
  const of = (...types: PlaceType[]): PlaceData[] =>
    sorted(pack.records.all(PLACE), ({ name }) => name)
      .map(({ data }) => data)
      .filter(({ type }) => types.includes(type));
  const where = (place: PlaceData): string => written(placePoint(place));
  return [
    form(pack, { part: 'ics206', number: '206', name: 'Medical Plan', landscape: true, onePage: true }, [
      row(incidentName(pack), operationalPeriod(pack)),
      tableBox(pack, '3', 'Medical Aid Stations', {
        columns: [
          column(pack, 'Name', 2),
          column(pack, 'Location', 2),
          column(pack, 'Contact Number(s)/Frequency', 2),
          column(pack, 'Paramedics on Site?', 1.2),
        ],
        rows: of('first_aid', 'aed').map((place) => [
          place.name,
          where(place),
          medicalNet(pack),
          '☐ Yes  ☐ No',
        ]),
        empty: t('not_planned'),
      }),
      tableBox(pack, '4', 'Transportation (indicate air or ground)', {
        columns: [
          column(pack, 'Ambulance Service', 2),
          column(pack, 'Location', 2),
          column(pack, 'Contact Number(s)/Frequency', 2),
          column(pack, 'Level of Service', 1.2),
        ],
        rows: [],
        blankRows: 2,
      }),
      tableBox(pack, '5', 'Hospitals', {
        columns: [
          column(pack, 'Hospital Name', 2),
          column(pack, 'Address, Latitude & Longitude if Helipad', 2.4),
          column(pack, 'Contact Number(s)/Frequency', 1.6),
          column(pack, 'Travel Time (Air/Ground)', 1.2),
          column(pack, 'Trauma Center', 1.1),
          column(pack, 'Burn Center', 0.9),
          column(pack, 'Helipad', 0.9),
        ],
        rows: of('hospital').map((place) => [
          place.name,
          where(place),
          '',
          '',
          '☐ Yes  Level: __',
          '☐ Yes ☐ No',
          '☐ Yes ☐ No',
        ]),
        empty: t('not_planned'),
      }),
      row(
        box(pack, '6', 'Special Medical Emergency Procedures', {
          lines: [briefing.medicalProcedure ?? t('not_planned')],
          checks: [{ label: 'Check box if aviation assets are utilized for rescue', checked: false }],
        }),
      ),
      row(
        signature(pack, '7', 'Prepared by (Medical Unit Leader)'),
        signature(pack, '8', 'Approved by (Safety Officer)'),
      ),
    ]),
  ];
}

const medicalNet = (pack: Pack): string =>
  pack.records
    .all(CHANNEL)
    .filter(({ data }) => data.net === 'medical')
    .map(({ data }) => [data.name, data.channel].filter(Boolean).join(' '))
    .sort()
    .join(' · ');
