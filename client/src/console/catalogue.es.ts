import common from '../i18n/common.es.json';
import desk from '../i18n/desk.es.json';
import domain from '../i18n/domain.es.json';
import shell from './messages.es.json';
import map from '../map/messages.es.json';
import access from '../features/access/messages.es.json';
import activation from '../features/activation/messages.es.json';
import after from '../features/after/messages.es.json';
import bow from '../features/bow/messages.es.json';
import contingencies from '../features/contingencies/messages.es.json';
import coverage from '../features/coverage/messages.es.json';
import drill from '../features/drill/messages.es.json';
import events from '../features/events/messages.es.json';
import findings from '../features/findings/messages.es.json';
import invitations from '../features/invitations/messages.es.json';
import live from '../features/live/messages.es.json';
import announcements from '../features/announcements/messages.es.json';
import log from '../features/log/messages.es.json';
import march from '../features/march/messages.es.json';
import messages from '../features/messages/messages.es.json';
import pack from '../features/pack/messages.es.json';
import paperwork from '../features/paperwork/messages.es.json';
import people from '../features/people/messages.es.json';
import forecast from '../features/plan/forecast/messages.es.json';
import plan from '../features/plan/messages.es.json';
import risks from '../features/risks/messages.es.json';
import planCheck from '../features/plan-check/messages.es.json';
import review from '../features/review/messages.es.json';
import rollCall from '../features/roll-call/messages.es.json';
import sharing from '../features/sharing/messages.es.json';
import tasks from '../features/tasks/messages.es.json';
import staffing from '../features/staffing/messages.es.json';

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
