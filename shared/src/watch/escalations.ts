import { escalationDue, INCIDENT } from '../event/index.js';
import type { Watch } from './watch.js';

/** Rings the next in the chain while nobody acknowledges an incident (domain.md 3.5). */
export const escalations: Watch = (records, { now }) =>
  records.all(INCIDENT).flatMap(({ id, data }) => {
    const due = escalationDue(data);
    if (!due || due.at > now) return [];
    return [
      {
        key: `escalate ${id} ${due.level} ${due.at}`,
        name: 'incident.escalate',
        payload: { id, level: due.level },
      },
    ];
  });
