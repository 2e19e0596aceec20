import common from '../i18n/common.es.json';
import domain from '../i18n/domain.es.json';
import field from './messages.es.json';

/** Everything the phone can say. */
export const texts = { ...common, ...domain, ...field };
