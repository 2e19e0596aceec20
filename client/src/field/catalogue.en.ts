import common from '../i18n/common.en.json';
import domain from '../i18n/domain.en.json';
import field from './messages.en.json';

/** Everything the phone can say. */
export const texts = { ...common, ...domain, ...field };
