import type { ReactNode } from 'react';
import type { Forecast } from '@waypost/shared/crowd';
import { useT } from '../../../../i18n';
import { useDesk } from '../../model/desk';
import { find } from '../../model/plan';
import style from './dock.module.css';

interface Props {
  found: Forecast;
  x(alongM: number): number;
  top: number;
  base: number;
  middle: number;
  half: number;
  width: number;
}

/** Checkpoints, pinches and the queues before them; each is chosen by a click, and what is chosen stands out. */
export function Marks({ found, x, top, base, middle, half, width }: Props): ReactNode {
  const t = useT();
  const { plan, selected, select } = useDesk();
  const chosen = (id: string): true | undefined => (selected?.id === id ? true : undefined);
  let clearOf = -Infinity;
  return (
    <g className={style.marks}>
      {found.pinches.map((pinch) => {
        const { id, fromM, toM, queue, state, marked } = pinch;
        const from = x(fromM);
        const reach = x(queue.reachesM);
        return (
          <g key={id} data-chosen={chosen(id)} data-state={state}>
            {queue.lengthMostM > 0 && (
              <g className={style.queue}>
                <rect x={reach} y={middle - half - 6} width={Math.max(2, from - reach)} height={5} />
                <title>{t('forecast.mark.queue')}</title>
              </g>
            )}
            <rect
              className={style.pinch}
              x={from - 1}
              y={middle - half - 1}
              width={Math.max(3, x(toM) - from + 2)}
              height={2 * half + 2}
              onClick={marked ? () => select({ kind: 'pinch', id }) : undefined}
            />
            <path className={style.diamond} d={`M${from} ${middle - half - 9}l4 4-4 4-4-4z`} />
          </g>
        );
      })}
      {found.checkpoints.map(({ id, atM }) => {
        const at = x(atM);
        const code = find(plan, 'checkpoint', id)?.data.code ?? '';
        // Codes that would run into the one before are left out; the line stays, and the table names it.
        const room = at - code.length * 4 > clearOf && at > 120 && at < width - 150;
        if (room || chosen(id)) clearOf = at + code.length * 4 + 6;
        return (
          <g key={id} className={style.checkpoint} data-chosen={chosen(id)}>
            <path d={`M${at} ${top - 3}V${middle + half}`} />
            {(room || chosen(id)) && (
              <text x={at} y={top - 7} onClick={() => select({ kind: 'checkpoint', id })}>
                {code}
              </text>
            )}
          </g>
        );
      })}
      <path className={style.checkpoint} d={`M${x(found.finish.atM)} ${base}V${middle + half}`} />
    </g>
  );
}
