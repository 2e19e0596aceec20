import type { Language, Texts } from '../contract/languages.js';

/**
 * What a quick fix calls the things it adds. They become names in the plan, which people then change: so they are in
 * the event's first language, not in the reader's.
 */
export const FIX_NAMES = {
  water: { en: 'Water', 'zh-Hant': '飲水站', es: 'Agua' },
  pinch: { en: 'Narrow place', 'zh-Hant': '狹窄處', es: 'Lugar estrecho' },
  head: { en: 'Head of the march', 'zh-Hant': '遊行隊伍前端', es: 'Cabeza de la marcha' },
  tail: { en: 'Tail of the march', 'zh-Hant': '遊行隊伍尾端', es: 'Cola de la marcha' },
  dispersal: { en: 'Dispersal area', 'zh-Hant': '解散區', es: 'Zona de dispersión' },
  assembly: { en: 'Assembly area', 'zh-Hant': '集合區', es: 'Zona de concentración' },
  allCall: { en: 'All call', 'zh-Hant': '全體呼叫', es: 'Llamada general' },
  medical: { en: 'Medical', 'zh-Hant': '醫療', es: 'Médico' },
  primary: { en: 'Operations', 'zh-Hant': '行動', es: 'Operaciones' },
  alternate: { en: 'Operations, second way', 'zh-Hant': '行動（第二管道）', es: 'Operaciones, segunda vía' },
  contingency: { en: 'Operations, third way', 'zh-Hant': '行動（第三管道）', es: 'Operaciones, tercera vía' },
  emergency: { en: 'Runners', 'zh-Hant': '傳令', es: 'Mensajeros' },
} as const satisfies Record<string, Texts>;
export type FixName = keyof typeof FIX_NAMES;

export const fixName = (name: FixName, languages: readonly Language[]): string =>
  FIX_NAMES[name][languages[0] ?? 'en'];
