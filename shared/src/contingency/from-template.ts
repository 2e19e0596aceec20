import type { ContingencyData, EventRole } from '../event/index.js';
import type { Id } from '../kernel/index.js';
import type { ContingencyTemplate } from './template.js';

interface Making {
  newId: () => Id;
  /** Place in the event's list. */
  order: number;
}

/** A plan of the event's own, in every language that the template has: from here on it is edited freely. */
export function contingencyFromTemplate(
  template: ContingencyTemplate,
  { newId, order }: Making,
): ContingencyData {
  return {
    code: template.code,
    template: template.id,
    name: { ...template.name },
    priority: template.priority,
    order,
    trigger: { ...template.trigger },
    steps: template.steps.map(({ role, text }) => ({ id: newId(), role, text: { ...text } })),
    comms: { ...template.comms },
    escalate: { ...template.escalate },
    standDown: { ...template.standDown },
    owner: template.owner,
    ...(template.decide.length ? { decide: [...template.decide] } : {}),
    ...(template.onScene.length ? { onScene: [...template.onScene] } : {}),
    informed: whoHears(template),
    incidentTypes: [...template.incidentTypes],
    shelterIds: [],
    postIds: [],
  };
}

/** Whoever decides, leads or helps must hear of it too. */
function whoHears({ owner, decide, onScene, support, informed }: ContingencyTemplate): EventRole[] {
  const all = [...decide, ...onScene, ...support, ...informed];
  return [...new Set(all)].filter((role) => role !== owner);
}
