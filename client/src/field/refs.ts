import { kindRef } from '@waypost/shared/event';
import type { ActivationData, StepAnswerData } from '@waypost/shared/event/activation';
import type { AnnouncementData } from '@waypost/shared/event/announcement';
import type { AckData } from '@waypost/shared/event/ack';
import type { CheckInData } from '@waypost/shared/event/check-in';
import type { CheckpointData } from '@waypost/shared/event/checkpoint';
import type { ContingencyData } from '@waypost/shared/event/contingency';
import type { DebriefData } from '@waypost/shared/event/debrief';
import type { EventData } from '@waypost/shared/event/event';
import type { IncidentData } from '@waypost/shared/event/incident';
import type { MessageData } from '@waypost/shared/event/message';
import type { PersonData } from '@waypost/shared/event/person';
import type { PlaceData } from '@waypost/shared/event/place';
import type { PostData } from '@waypost/shared/event/post';
import type { ProgressData } from '@waypost/shared/event/progress';
import type { RiskData } from '@waypost/shared/event/risk';
import type { RollAnswerData, RollCallData } from '@waypost/shared/event/roll-call';
import type { RouteData } from '@waypost/shared/event/route';
import type { SectorData } from '@waypost/shared/event/sector';
import type { ShiftData } from '@waypost/shared/event/shift';
import type { TaskData } from '@waypost/shared/event/task';

/**
 * The kinds that the phone reads, by name. The kinds' own folders bring their schemas along: 25 kB of zod that the
 * first screen, on a network that drops every third packet, would wait for.
 */
export const EVENT = kindRef<EventData>('event');
export const INCIDENT = kindRef<IncidentData>('incident');
export const MESSAGE = kindRef<MessageData>('message');
export const ACK = kindRef<AckData>('ack');
export const ROLL_CALL = kindRef<RollCallData>('roll_call');
export const ROLL_ANSWER = kindRef<RollAnswerData>('roll_answer');
export const CHECK_IN = kindRef<CheckInData>('check_in');
export const PERSON = kindRef<PersonData>('person');
export const SHIFT = kindRef<ShiftData>('shift');
export const POST = kindRef<PostData>('post');
export const ROUTE = kindRef<RouteData>('route');
export const CHECKPOINT = kindRef<CheckpointData>('checkpoint');
export const PLACE = kindRef<PlaceData>('place');
export const ACTIVATION = kindRef<ActivationData>('activation');
export const STEP_ANSWER = kindRef<StepAnswerData>('step_answer');
export const CONTINGENCY = kindRef<ContingencyData>('contingency');
export const ANNOUNCEMENT = kindRef<AnnouncementData>('announcement');
export const TASK = kindRef<TaskData>('task');
export const RISK = kindRef<RiskData>('risk');
export const PROGRESS = kindRef<ProgressData>('progress');
export const SECTOR = kindRef<SectorData>('sector');

/** What the route in force is found in. */
export const ROUTE_KINDS = [ROUTE, ACTIVATION] as const;
export const DEBRIEF = kindRef<DebriefData>('debrief');
