import { defineKind, type EventRecord, type Share } from '../kind.js';
import { isField, isPartner, isStaff, type Viewer } from '../viewer.js';
import { only } from '../viewing.js';
import { activationCommands } from './activation.commands.js';
import {
  ACTIVATION,
  activationData,
  STEP_ANSWER,
  stepAnswerData,
  type ActivationData,
  type StepAnswerData,
} from './activation.schema.js';
import { step } from './step.command.js';

const leads = (viewer: Viewer): boolean => isStaff(viewer) || viewer.role === 'lead_marshal';

/**
 * The street gets its orders, without the incident that they came from: it may be one that not everybody may know of.
 * A partner gets what the agreement says, never who started it and never what the legal net does.
 */
function view(record: EventRecord<ActivationData>, viewer: Viewer, share: Share): ActivationData | undefined {
  const { data } = record;
  if (leads(viewer)) return data;
  if (isField(viewer)) {
    const { incidentId: _incident, ...orders } = data;
    return orders;
  }
  const level = isPartner(viewer) ? share.level(ACTIVATION.kind) : 'nothing';
  if (level === 'nothing') return undefined;
  const { stoodDown } = data;
  return {
    ...only(data, ['contingencyId', 'code', 'name', 'priority', 'alternateTaken', 'happenedAt']),
    ...(data.alternateRouteId ? { alternateRouteId: data.alternateRouteId } : {}),
    steps: level === 'full' ? data.steps.filter(({ role }) => role !== 'legal') : [],
    shelterIds: level === 'full' ? data.shelterIds : [],
    informed: [],
    ...(stoodDown ? { stoodDown: only(stoodDown, level === 'full' ? ['at', 'outcome'] : ['at']) } : {}),
  };
}

export const activationKind = defineKind<ActivationData>({
  kind: ACTIVATION.kind,
  data: activationData,
  commands: [...activationCommands, step],
  view,
  personal: ['stoodDown'],
});

/** Who could not do what is for whoever leads to see; everybody sees their own. */
export const stepAnswerKind = defineKind<StepAnswerData>({
  kind: STEP_ANSWER.kind,
  data: stepAnswerData,
  commands: [],
  view: ({ data }, viewer) => (leads(viewer) || data.personId === viewer.personId ? data : undefined),
  personal: ['why', 'said'],
});
