import type { ReactNode } from 'react';
import { USUAL_PRIORITY, type IncidentType, type Priority } from '@waypost/shared/event/incident';
import { useT } from '../../i18n';
import { PriorityMark } from '../parts/priority-mark';

const ORDER: readonly Priority[] = [1, 2, 3, 4];

/** How bad it is, in words; what this type usually is, is marked and never chosen for anybody. */
export function SeverityList({
  type,
  onChoose,
}: {
  type: IncidentType;
  onChoose(priority: Priority): void;
}): ReactNode {
  const t = useT();
  return (
    <ul className="list severities">
      {ORDER.map((priority) => (
        <li key={priority}>
          <button
            type="button"
            className="severity"
            data-priority={priority}
            onClick={() => onChoose(priority)}
          >
            <PriorityMark priority={priority} />
            <span className="row-words">
              <strong>{t(`field.severity.${priority}`)}</strong>
              <span className="hint">{t(`field.severity.${priority}.hint`)}</span>
            </span>
            {USUAL_PRIORITY[type] === priority && <span className="tag">{t('field.severity.usual')}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
