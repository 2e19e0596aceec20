export {
  DEBRIEF,
  debriefData,
  FOLLOW_UPS_MOST,
  followUp,
  type DebriefData,
  type FollowUp,
} from './debrief.schema.js';
export { DEBRIEFED } from './debrief.commands.js';
export { debriefKind } from './debrief.kind.js';
