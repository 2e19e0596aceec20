import type { ReactNode } from 'react';
import { Icon } from '../../../ui';
import { useDesk } from '../model/desk';
import type { PlanKind } from '../model/plan';
import style from './steps.module.css';

interface Row {
  id: string;
  mark?: ReactNode;
  code?: string;
  name: string;
  note?: string | undefined;
  /** Something is missing from it. */
  lacks?: boolean;
}

/** Rows that light up the map, and light up from it. */
export function ThingList({
  kind,
  rows,
  empty,
}: {
  kind: PlanKind;
  rows: readonly Row[];
  empty?: string;
}): ReactNode {
  const { selected, select, hovered, hover } = useDesk();
  if (!rows.length) return empty ? <p className={style.empty}>{empty}</p> : null;
  return (
    <ul className={style.list}>
      {rows.map((row) => {
        const chosen = selected?.kind === kind && selected.id === row.id;
        return (
          <li key={row.id}>
            <button
              type="button"
              className={style.row}
              aria-pressed={chosen}
              data-hovered={(hovered?.kind === kind && hovered.id === row.id) || undefined}
              onClick={() => select(chosen ? undefined : { kind, id: row.id })}
              onMouseEnter={() => hover({ kind, id: row.id })}
              onMouseLeave={() => hover(undefined)}
              onFocus={() => hover({ kind, id: row.id })}
              onBlur={() => hover(undefined)}
            >
              {row.mark}
              {row.code && <b>{row.code}</b>}
              <span className={style.name}>{row.name}</span>
              {row.note && (
                <span className={style.note}>
                  {row.lacks && <Icon name="warning" size={12} />} {row.note}
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
