import type { Texts } from '../contract/languages.js';

export interface Level {
  level: 1 | 2 | 3 | 4 | 5;
  name: Texts;
  meaning: Texts;
}

/** How often it would happen if this march were held a hundred times (domain.md 4.1). */
export const LIKELIHOODS: readonly Level[] = [
  {
    level: 1,
    name: { en: 'Rare', 'zh-Hant': '罕見', es: 'Rara' },
    meaning: { en: 'Less than 1 % per event', 'zh-Hant': '每場活動低於 1 %', es: 'Menos del 1 % por evento' },
  },
  {
    level: 2,
    name: { en: 'Unlikely', 'zh-Hant': '不太可能', es: 'Poco probable' },
    meaning: { en: '1–5 % per event', 'zh-Hant': '每場活動 1–5 %', es: '1–5 % por evento' },
  },
  {
    level: 3,
    name: { en: 'Possible', 'zh-Hant': '可能', es: 'Posible' },
    meaning: { en: '5–20 % per event', 'zh-Hant': '每場活動 5–20 %', es: '5–20 % por evento' },
  },
  {
    level: 4,
    name: { en: 'Likely', 'zh-Hant': '很可能', es: 'Probable' },
    meaning: { en: '20–50 % per event', 'zh-Hant': '每場活動 20–50 %', es: '20–50 % por evento' },
  },
  {
    level: 5,
    name: { en: 'Almost certain', 'zh-Hant': '幾乎確定', es: 'Casi segura' },
    meaning: {
      en: 'More than 50 % per event',
      'zh-Hant': '每場活動超過 50 %',
      es: 'Más del 50 % por evento',
    },
  },
];

/** What it would do to people, the worst that can reasonably be expected. */
export const SEVERITIES: readonly Level[] = [
  {
    level: 1,
    name: { en: 'Insignificant', 'zh-Hant': '輕微', es: 'Insignificante' },
    meaning: { en: 'No injury', 'zh-Hant': '無人受傷', es: 'Sin lesiones' },
  },
  {
    level: 2,
    name: { en: 'Minor', 'zh-Hant': '較小', es: 'Menor' },
    meaning: { en: 'First aid', 'zh-Hant': '需要急救', es: 'Primeros auxilios' },
  },
  {
    level: 3,
    name: { en: 'Moderate', 'zh-Hant': '中等', es: 'Moderada' },
    meaning: { en: 'Hospital', 'zh-Hant': '送醫', es: 'Hospital' },
  },
  {
    level: 4,
    name: { en: 'Major', 'zh-Hant': '重大', es: 'Mayor' },
    meaning: {
      en: 'A life-changing injury, or several people in hospital',
      'zh-Hant': '造成終身影響的傷害，或多人送醫',
      es: 'Una lesión que cambia la vida, o varias personas en el hospital',
    },
  },
  {
    level: 5,
    name: { en: 'Catastrophic', 'zh-Hant': '災難性', es: 'Catastrófica' },
    meaning: {
      en: 'A death, or many people',
      'zh-Hant': '有人死亡，或傷者眾多',
      es: 'Una muerte, o muchas personas',
    },
  },
];
