import { defineKind, type EventRecord } from '../kind.js';
import { isStaff, type Viewer } from '../viewer.js';
import { debriefCommands } from './debrief.commands.js';
import { DEBRIEF, debriefData, type DebriefData } from './debrief.schema.js';

/** Said among those who ran the event: staff read all of them, everybody else their own, partners none, ever. */
const view = (record: EventRecord<DebriefData>, viewer: Viewer): DebriefData | undefined =>
  isStaff(viewer) || (viewer.role === 'lead_marshal' && record.data.personId === viewer.personId)
    ? record.data
    : undefined;

export const debriefKind = defineKind<DebriefData>({
  kind: DEBRIEF.kind,
  data: debriefData,
  commands: debriefCommands,
  view,
  // Free words, in which people are named.
  personal: ['wentWell', 'wentBadly', 'toChange', 'followUps'],
});
