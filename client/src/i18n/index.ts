export {
  I18nProvider,
  InLanguage,
  TimeZoneProvider,
  useFormat,
  useLanguage,
  useT,
  useTimeZone,
  useUnits,
  type LoadMessages,
} from './provider';
export { createCatalogue, type Catalogue, type Messages, type Translate, type Values } from './catalogue';
export { LANGUAGES, LANGUAGE_NAMES, type Language } from './language';
export { createFormat, UNITS, type Format, type Units, type When } from './format';
export type { MessageKey } from './keys';
export { factWords, ruleWords, type RuleWords } from './rule-words';
