import {
  ackKind,
  activationKind,
  agreementKind,
  announcementKind,
  briefingKind,
  channelKind,
  checkInKind,
  checkpointKind,
  contingencyKind,
  commentKind,
  crowdPlanKind,
  debriefKind,
  drillKind,
  eventKind,
  incidentKind,
  marchAlertKind,
  messageKind,
  noteKind,
  permitKind,
  personKind,
  pinchKind,
  placeKind,
  postKind,
  progressKind,
  receiptKind,
  riskKind,
  riskMatrixKind,
  rollAnswerKind,
  rollCallKind,
  routeKind,
  sectorKind,
  shiftKind,
  stepAnswerKind,
  versionKind,
  waiverKind,
  taskKind,
  type CommandDefinition,
  type KindDefinition,
} from '../event/index.js';
import { planStep } from './plan-step.js';

/** Every kind of record there is. A new kind is one folder in `event/` and one line here. */
const KINDS: readonly KindDefinition<never>[] = [
  eventKind,
  personKind,
  routeKind,
  checkpointKind,
  pinchKind,
  sectorKind,
  placeKind,
  postKind,
  shiftKind,
  contingencyKind,
  riskKind,
  riskMatrixKind,
  permitKind,
  channelKind,
  briefingKind,
  incidentKind,
  messageKind,
  ackKind,
  receiptKind,
  noteKind,
  agreementKind,
  progressKind,
  marchAlertKind,
  checkInKind,
  versionKind,
  commentKind,
  crowdPlanKind,
  waiverKind,
  taskKind,
  rollCallKind,
  rollAnswerKind,
  announcementKind,
  activationKind,
  stepAnswerKind,
  debriefKind,
  drillKind,
] as unknown as readonly KindDefinition<never>[];

const kinds = new Map(KINDS.map((kind) => [kind.kind, kind]));

const planCommands = new Map(
  KINDS.filter((kind) => kind.plan).flatMap((kind) =>
    kind.commands.map((command) => [command.name, command]),
  ),
);

const commands = new Map<string, CommandDefinition<never>>(
  [...KINDS.flatMap((kind) => kind.commands), planStep(planCommands)].map((command) => [
    command.name,
    command,
  ]),
);

export const registry = {
  kinds: [...kinds.values()],
  commands: [...commands.values()],
  kind: (name: string): KindDefinition<never> | undefined => kinds.get(name),
  command: (name: string): CommandDefinition<never> | undefined => commands.get(name),
};
