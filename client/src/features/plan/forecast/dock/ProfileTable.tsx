import type { ReactNode } from 'react';
import { readAt, readCell, type Forecast } from '@waypost/shared/crowd';
import { useFormat, useT } from '../../../../i18n';
import { useDesk } from '../../model/desk';
import { useForecast } from '../context';
import { placesAlong } from '../model/along';
import style from './dock.module.css';

/** The profile in words and figures: every place along the route at the moment that is looked at. */
export function ProfileTable(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan } = useDesk();
  const { found, timeS, setPlaceM } = useForecast();
  if (!found) return null;
  const { field } = found;
  return (
    <div className={style.table} tabIndex={0} role="region" aria-label={t('forecast.dock.table')}>
      <table>
        <thead>
          <tr>
            {(['where', 'at', 'width', 'density', 'level', 'flow', 'speed', 'worst'] as const).map(
              (column) => (
                <th key={column} scope="col">
                  {t(`forecast.column.${column}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {placesAlong(found, plan, (key) => t(key)).map(({ key, name, atM }) => {
            const now = readAt(field, atM, timeS);
            const cell = Math.min(field.cells - 1, Math.floor(atM / field.cellM));
            const worst = worstAt(found, cell);
            return (
              <tr key={key} onMouseEnter={() => setPlaceM(atM)} onMouseLeave={() => setPlaceM(undefined)}>
                <th scope="row">{name}</th>
                <td className={style.number}>{format.distance(atM)}</td>
                <td className={style.number}>{format.width(field.widthM[cell]!)}</td>
                <td className={style.number}>{format.number(now.density, 2)}</td>
                <td>
                  <i data-level={now.level}>{now.level}</i>
                </td>
                <td className={style.number}>{format.number(now.flowPerS * 60)}</td>
                <td className={style.number}>{format.number(now.speedMps, 2)}</td>
                <td className={style.number}>{format.number(worst, 2)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function worstAt({ field }: Forecast, cell: number): number {
  let most = 0;
  for (let frame = 0; frame < field.timesS.length; frame++)
    most = Math.max(most, readCell(field, frame, cell).density);
  return most;
}
