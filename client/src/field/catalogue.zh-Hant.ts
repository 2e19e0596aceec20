import common from '../i18n/common.zh-Hant.json';
import domain from '../i18n/domain.zh-Hant.json';
import field from './messages.zh-Hant.json';

/** Everything the phone can say. */
export const texts = { ...common, ...domain, ...field };
