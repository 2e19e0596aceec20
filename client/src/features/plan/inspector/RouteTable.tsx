import { useState, type ReactNode } from 'react';
import { Button, Table } from '@mantine/core';
import type { EventRecord, RouteData } from '@waypost/shared/event';
import { cumulative, round6 } from '@waypost/shared/geo';
import { useFormat, useT } from '../../../i18n';
import { useEdit, type Edit } from '../fields/use-edit';
import { CellNumber } from '../fields/CellNumber';
import { paintWidth } from '../operations/widths';
import style from './inspector.module.css';

/** Rows at a time: a recorded walk has thousands of points. */
const ROWS = 100;

/** The route as a table: for those who do not see the map, and for those who have exact numbers. */
export function RouteTable({ record: { id, data } }: { record: EventRecord<RouteData> }): ReactNode {
  const t = useT();
  const format = useFormat();
  const edit = useEdit('route', id);
  const [shown, setShown] = useState(ROWS);
  const along = cumulative(data.points);
  return (
    <details className={style.table}>
      <summary>{t('plan.route.table')}</summary>
      <Table fz="xs" horizontalSpacing={2} verticalSpacing={2} captionSide="top">
        <Table.Caption>{t('plan.route.table.caption')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('plan.route.table.point')}</Table.Th>
            <Table.Th scope="col">{t('plan.route.table.along')}</Table.Th>
            <Table.Th scope="col">{t('plan.field.latitude')}</Table.Th>
            <Table.Th scope="col">{t('plan.field.longitude')}</Table.Th>
            <Table.Th scope="col">{t('plan.route.table.width')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.points.slice(0, shown).map((_, index) => (
            <Table.Tr key={index}>
              <Table.Th scope="row">{index + 1}</Table.Th>
              <Table.Td>{format.distance(along[index] ?? 0)}</Table.Td>
              <PointCells data={data} index={index} edit={edit} />
              <Table.Td>
                {index < data.widths.length && (
                  <CellNumber
                    label={t('plan.route.table.widthOf', { number: index + 1 })}
                    value={data.widths[index]!}
                    digits={1}
                    min={0.5}
                    max={200}
                    save={(width) => edit({ widths: paintWidth(data.widths, index, index, width) })}
                  />
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {shown < data.points.length && (
        <Button size="compact-sm" variant="subtle" onClick={() => setShown(shown + ROWS)}>
          {t('plan.route.table.more', { count: data.points.length - shown })}
        </Button>
      )}
    </details>
  );
}

function PointCells({ data, index, edit }: { data: RouteData; index: number; edit: Edit }): ReactNode {
  const t = useT();
  const [lon, lat] = data.points[index]!;
  const put = (at: [number, number]) =>
    edit({ points: data.points.map((point, i) => (i === index ? at : point)) });
  return (
    <>
      <Table.Td>
        <CellNumber
          label={t('plan.route.table.latitudeOf', { number: index + 1 })}
          value={lat}
          digits={6}
          min={-85}
          max={85}
          save={(value) => put([lon, round6(value)])}
        />
      </Table.Td>
      <Table.Td>
        <CellNumber
          label={t('plan.route.table.longitudeOf', { number: index + 1 })}
          value={lon}
          digits={6}
          min={-180}
          max={180}
          save={(value) => put([round6(value), lat])}
        />
      </Table.Td>
    </>
  );
}
