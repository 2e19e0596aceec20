import common from '../i18n/common.en.json';
import desk from '../i18n/desk.en.json';
import domain from '../i18n/domain.en.json';
import shell from './messages.en.json';
import map from '../map/messages.en.json';
import access from '../features/access/messages.en.json';
import activation from '../features/activation/messages.en.json';
import after from '../features/after/messages.en.json';
import bow from '../features/bow/messages.en.json';
import contingencies from '../features/contingencies/messages.en.json';
import coverage from '../features/coverage/messages.en.json';
import drill from '../features/drill/messages.en.json';
import events from '../features/events/messages.en.json';
import findings from '../features/findings/messages.en.json';
import invitations from '../features/invitations/messages.en.json';
import live from '../features/live/messages.en.json';
import announcements from '../features/announcements/messages.en.json';
import log from '../features/log/messages.en.json';
import march from '../features/march/messages.en.json';
import messages from '../features/messages/messages.en.json';
import pack from '../features/pack/messages.en.json';
import paperwork from '../features/paperwork/messages.en.json';
import people from '../features/people/messages.en.json';
import forecast from '../features/plan/forecast/messages.en.json';
import plan from '../features/plan/messages.en.json';
import risks from '../features/risks/messages.en.json';
import planCheck from '../features/plan-check/messages.en.json';
import review from '../features/review/messages.en.json';
import rollCall from '../features/roll-call/messages.en.json';
import sharing from '../features/sharing/messages.en.json';
import tasks from '../features/tasks/messages.en.json';
import staffing from '../features/staffing/messages.en.json';

/** Everything the desk can say, one line per feature. */
export const texts = {
  ...common,
  ...domain,
  ...desk,
  ...shell,
  ...map,
  ...access,
  ...activation,
  ...after,
  ...bow,
  ...contingencies,
  ...coverage,
  ...drill,
  ...events,
  ...findings,
  ...invitations,
  ...live,
  ...announcements,
  ...log,
  ...march,
  ...messages,
  ...pack,
  ...paperwork,
  ...people,
  ...forecast,
  ...plan,
  ...risks,
  ...planCheck,
  ...review,
  ...rollCall,
  ...sharing,
  ...tasks,
  ...staffing,
};
