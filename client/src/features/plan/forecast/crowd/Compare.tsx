import { useMemo, type ReactNode } from 'react';
import { forecast } from '@waypost/shared/crowd';
import { forecastInputOf } from '@waypost/shared/event';
import { lineLength } from '@waypost/shared/geo';
import { useFormat, useT } from '../../../../i18n';
import { useDesk } from '../../model/desk';
import { useForecast } from '../context';
import { recordsOf } from '../model/records';
import style from './crowd.module.css';
import { useWords } from './tables';

/** Side by side: the same crowd on the main route and on each alternate. Likely figures; the bands are in the tables. */
export function Compare(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan } = useDesk();
  const { crowd } = useForecast();
  const columns = useMemo(() => {
    const records = recordsOf(plan, crowd);
    return plan.routes
      .filter(({ data }) => data.role === 'main' || data.role === 'alternate')
      .slice(0, COMPARED_MOST)
      .flatMap(({ id, data }) => {
        const planned = forecastInputOf(records, plan.eventId, { routeId: id });
        if (!planned) return [];
        return [{ id, data, planned, found: forecast({ ...planned.input, band: false }) }];
      });
  }, [plan, crowd]);
  const first = columns[0];
  if (columns.length < 2 || !first) return <p className={style.lead}>{t('forecast.compare.one')}</p>;
  return <Side columns={columns} first={first} format={format} />;
}

/** More columns than these are a spreadsheet. */
const COMPARED_MOST = 4;

type Column = {
  id: string;
  data: { name: string; points: readonly (readonly [number, number])[] };
  planned: NonNullable<ReturnType<typeof forecastInputOf>>;
  found: ReturnType<typeof forecast>;
};

function Side({
  columns,
  first,
  format,
}: {
  columns: readonly Column[];
  first: Column;
  format: ReturnType<typeof useFormat>;
}): ReactNode {
  const t = useT();
  const { clock, whole, lasts } = useWords(first.planned);
  const queue = ({ found }: Column): number =>
    Math.max(0, ...found.pinches.map((pinch) => pinch.queueLengthM.likely));
  const densest = ({ found }: Column): number =>
    found.field.density.reduce((most, each) => Math.max(most, each), 0);
  const rows: [string, (column: Column) => string][] = [
    [t('forecast.compare.length'), (each) => format.distance(lineLength(each.data.points))],
    [t('forecast.figure.head'), (each) => clock(each.found.finish.headS.likely)],
    [t('forecast.figure.tail'), (each) => clock(each.found.finish.tailS.likely)],
    [t('forecast.figure.queue'), (each) => (queue(each) ? format.distance(queue(each)) : t('forecast.none'))],
    [t('forecast.compare.densest'), (each) => format.number(densest(each), 2)],
    [
      t('forecast.figure.release'),
      (each) => t('forecast.perSecond', { people: format.number(each.found.advice.perS, 1) }),
    ],
    [t('forecast.row.rally'), (each) => whole(each.found.rallyPeak.likely)],
    [t('forecast.row.lost'), (each) => lasts(each.found.egressLargestLostS.likely)],
    [t('forecast.figure.clear'), (each) => clock(each.found.clearS.likely)],
  ];
  return (
    <table className={style.figures}>
      <caption>{t('forecast.compare.title')}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ id, data }) => (
            <th key={id} scope="col">
              {data.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, write]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {columns.map((column) => (
              <td key={column.id}>{write(column)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
