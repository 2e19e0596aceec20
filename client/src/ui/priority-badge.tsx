import type { ReactNode } from 'react';
import type { Priority } from '@waypost/shared/event';
import { useT } from '../i18n';
import style from './priority-badge.module.css';

/** A shape for each, so that nobody has to see the colour: octagon, diamond, triangle, circle. */
const SHAPES: Record<Priority, string> = {
  1: 'M9.4 1h9.200l6.4 6.400v9.200L18.6 23H9.400L3 16.600V7.400Z',
  2: 'M14 .5 26 12 14 23.5 2 12Z',
  3: 'M14 1 27 23H1Z',
  4: 'M14 23a11 11 0 1 0 0-22 11 11 0 0 0 0 22Z',
};

/** The mark of a priority: shape, letter and colour; with its words where there is room. */
export function PriorityBadge({
  priority,
  words = false,
}: {
  priority: Priority;
  words?: boolean;
}): ReactNode {
  const t = useT();
  const label = t(`domain.priority.${priority}`);
  return (
    <span className={style.badge}>
      <svg className={style.shape} viewBox="0 0 28 24" role="img" aria-label={label}>
        <path d={SHAPES[priority]} fill={`var(--wp-p${priority})`} />
        <text
          x="14"
          y={priority === 3 ? 20 : 16.5}
          textAnchor="middle"
          fontSize="12"
          fontWeight="700"
          fill={`var(--wp-p${priority}-ink)`}
        >
          {priority}
        </text>
      </svg>
      {words && <span>{label}</span>}
    </span>
  );
}
