import common from '../i18n/common.zh-Hant.json';
import desk from '../i18n/desk.zh-Hant.json';
import domain from '../i18n/domain.zh-Hant.json';
import shell from './messages.zh-Hant.json';
import map from '../map/messages.zh-Hant.json';
import access from '../features/access/messages.zh-Hant.json';
import activation from '../features/activation/messages.zh-Hant.json';
import after from '../features/after/messages.zh-Hant.json';
import bow from '../features/bow/messages.zh-Hant.json';
import contingencies from '../features/contingencies/messages.zh-Hant.json';
import coverage from '../features/coverage/messages.zh-Hant.json';
import drill from '../features/drill/messages.zh-Hant.json';
import events from '../features/events/messages.zh-Hant.json';
import findings from '../features/findings/messages.zh-Hant.json';
import invitations from '../features/invitations/messages.zh-Hant.json';
import live from '../features/live/messages.zh-Hant.json';
import announcements from '../features/announcements/messages.zh-Hant.json';
import log from '../features/log/messages.zh-Hant.json';
import march from '../features/march/messages.zh-Hant.json';
import messages from '../features/messages/messages.zh-Hant.json';
import pack from '../features/pack/messages.zh-Hant.json';
import paperwork from '../features/paperwork/messages.zh-Hant.json';
import people from '../features/people/messages.zh-Hant.json';
import forecast from '../features/plan/forecast/messages.zh-Hant.json';
import plan from '../features/plan/messages.zh-Hant.json';
import risks from '../features/risks/messages.zh-Hant.json';
import planCheck from '../features/plan-check/messages.zh-Hant.json';
import review from '../features/review/messages.zh-Hant.json';
import rollCall from '../features/roll-call/messages.zh-Hant.json';
import sharing from '../features/sharing/messages.zh-Hant.json';
import tasks from '../features/tasks/messages.zh-Hant.json';
import staffing from '../features/staffing/messages.zh-Hant.json';

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
