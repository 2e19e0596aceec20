import { useMemo, type ReactNode } from 'react';
import { distance, middle, type Position } from '@waypost/shared/geo';
import type { PlaceData } from '@waypost/shared/event/place';
import { useFormat, useT } from '../../i18n';
import { useRecords } from '../../sync/hooks';
import { useMine } from '../mine';
import { useWhere } from '../position/location';
import { CHECKPOINT, PLACE } from '../refs';
import { checkpointName } from '../report/place-words';

interface Row {
  id: string;
  name: string;
  hint?: string;
  at: Position;
}

/** What the map shows, as lists from near to far: for a screen reader, and for a cracked screen in the sun. */
export function PlacesTable(): ReactNode {
  const t = useT();
  const places = useRecords(PLACE);
  const checkpoints = useRecords(CHECKPOINT);
  const placeRows = useMemo(
    () =>
      places.map(({ id, data }): Row => ({
        id,
        name: data.name,
        hint: t(`domain.place.${data.type}`),
        at: pointOf(data),
      })),
    [places, t],
  );
  const checkpointRows = useMemo(
    () => checkpoints.map((each): Row => ({ id: each.id, name: checkpointName(each), at: each.data.at })),
    [checkpoints],
  );
  return (
    <>
      <Near title={t('field.map.places')} rows={placeRows} />
      <Near title={t('field.map.checkpoints')} rows={checkpointRows} />
    </>
  );
}

const pointOf = ({ at }: PlaceData): Position => ('point' in at ? at.point : middle(at.area));

function Near({ title, rows }: { title: string; rows: readonly Row[] }): ReactNode {
  const format = useFormat();
  const { post } = useMine();
  const { fix } = useWhere();
  const from = fix?.at ?? post?.data.at;
  if (rows.length === 0) return undefined;
  const metres = (row: Row): number => (from ? distance(from, row.at) : 0);
  return (
    <section className="card">
      <h2 className="eyebrow">{title}</h2>
      <ul className="near">
        {rows
          .toSorted((a, b) => metres(a) - metres(b))
          .map((row) => (
            <li key={row.id}>
              <span>{row.name}</span>
              {row.hint && <span className="hint">{row.hint}</span>}
              {from && <span className="metres">{format.distance(metres(row))}</span>}
            </li>
          ))}
      </ul>
    </section>
  );
}
