export {
  defineCommand,
  defineKind,
  isRemoval,
  kindRef,
  put,
  remove,
  SHARE_LEVELS,
  type Change,
  type CommandContext,
  type CommandDefinition,
  type Decision,
  type EventRecord,
  type Instant,
  type KindDefinition,
  type KindRef,
  type Records,
  type Share,
  type ShareLevel,
} from './kind.js';
export {
  DUTIES,
  FIELD,
  PARTNERS,
  ROLES,
  STAFF,
  isField,
  isPartner,
  isStaff,
  type Duty,
  type Role,
  type Viewer,
} from './viewer.js';
// Every kind's own index lists what it offers; this page only puts them side by side.
export * from './event/index.js';
export * from './person/index.js';
export * from './route/index.js';
export * from './checkpoint/index.js';
export * from './pinch/index.js';
export * from './sector/index.js';
export * from './place/index.js';
export * from './post/index.js';
export * from './shift/index.js';
export * from './contingency/index.js';
export * from './risk/index.js';
export * from './permit/index.js';
export * from './channel/index.js';
export * from './briefing/index.js';
export * from './incident/index.js';
export * from './activation/index.js';
export * from './message/index.js';
export * from './ack/index.js';
export * from './note/index.js';
export * from './agreement/index.js';
export * from './progress/index.js';
export * from './march-alert/index.js';
export * from './check-in/index.js';
export * from './task/index.js';
export * from './receipt/index.js';
export * from './roll-call/index.js';
export * from './announcement/index.js';
export * from './debrief/index.js';
export * from './drill/index.js';
export * from './version/index.js';
export * from './comment/index.js';
export * from './crowd-plan/index.js';
export * from './waiver/index.js';
export * from './fix/index.js';
