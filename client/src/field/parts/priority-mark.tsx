import type { ReactNode } from 'react';
import type { Priority } from '@waypost/shared/event/incident';
import { useT } from '../../i18n';

/** Shape and number as well as colour: octagon, diamond, triangle, circle from most urgent to least. */
const SHAPES: Record<Priority, string> = {
  1: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z',
  2: 'M12 1l11 11-11 11L1 12z',
  3: 'M12 2l11 20H1z',
  4: 'M12 1.5a10.5 10.5 0 1 0 0 21 10.5 10.5 0 0 0 0-21z',
};

export function PriorityMark({ priority }: { priority: Priority }): ReactNode {
  const t = useT();
  return (
    <svg
      className="priority-mark"
      data-priority={priority}
      viewBox="0 0 24 24"
      role="img"
      aria-label={t(`domain.priority.${priority}`)}
    >
      <path d={SHAPES[priority]} />
      <text x="12" y={priority === 3 ? 19.5 : 16.5} textAnchor="middle">
        {priority}
      </text>
    </svg>
  );
}
