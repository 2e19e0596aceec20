import { LANGUAGES, type Language, type Texts } from '../../contract/languages.js';

/** What a template leaves open: the same in every language, so that it is said once. */
export const BLANKS = ['place', 'exit', 'way', 'channel', 'what', 'time'] as const;
export type Blank = (typeof BLANKS)[number];

export interface MessageTemplate {
  id: string;
  urgent: boolean;
  /** Each blank stands in braces. */
  texts: Required<Texts>;
}

/**
 * What control says most, in words that are short enough to be read while walking (domain.md 7.1: one action a line,
 * active verbs, no idioms). The order is that of the list on the screen: what cannot wait first.
 */
export const MESSAGE_TEMPLATES: readonly MessageTemplate[] = [
  {
    id: 'hold',
    urgent: true,
    texts: {
      en: 'HOLD. Stop where you are. Keep the exits free.',
      'zh-Hant': '停止。請停在原地，保持出口暢通。',
      es: 'ALTO. Deténganse donde están. Mantengan libres las salidas.',
    },
  },
  {
    id: 'move',
    urgent: true,
    texts: {
      en: 'MOVE. Go on at walking pace.',
      'zh-Hant': '前進。請以步行速度繼續前進。',
      es: 'AVANCEN. Sigan a paso normal.',
    },
  },
  {
    id: 'slow',
    urgent: false,
    texts: {
      en: 'Slow down at {place}. Leave two steps of space.',
      'zh-Hant': '在{place}放慢速度，保持兩步距離。',
      es: 'Más despacio en {place}. Dejen dos pasos de espacio.',
    },
  },
  {
    id: 'lane',
    urgent: true,
    texts: {
      en: 'Medical team to {place}. Keep a lane free.',
      'zh-Hant': '醫護人員前往{place}，請讓出通道。',
      es: 'Equipo médico hacia {place}. Dejen un carril libre.',
    },
  },
  {
    id: 'exits',
    urgent: true,
    texts: {
      en: 'You can leave now by: {exit}. Walk, do not run.',
      'zh-Hant': '現在可由{exit}離開。請步行，不要奔跑。',
      es: 'Puede salir ahora por: {exit}. Camine, no corra.',
    },
  },
  {
    id: 'shelter',
    urgent: true,
    texts: {
      en: 'Storm near. Send everyone to shelter: {place}.',
      'zh-Hant': '暴風雨接近，請引導所有人避難：{place}。',
      es: 'Tormenta cerca. Lleven a todos al refugio: {place}.',
    },
  },
  {
    id: 'turn',
    urgent: true,
    texts: {
      en: 'The march turns at {place}. Follow {way}.',
      'zh-Hant': '隊伍在{place}轉向，請沿{way}前進。',
      es: 'La marcha gira en {place}. Sigan por {way}.',
    },
  },
  {
    id: 'look_for',
    urgent: false,
    texts: {
      en: 'We look for: {what}. Last seen at {place}. Tell control, do not use names.',
      'zh-Hant': '協尋：{what}，最後出現在{place}。請通報指揮中心，勿使用姓名。',
      es: 'Buscamos a: {what}. Visto por última vez en {place}. Avise a control, sin nombres.',
    },
  },
  {
    id: 'water',
    urgent: false,
    texts: {
      en: 'Water at {place}. Drink, and tell people.',
      'zh-Hant': '{place}有飲水。請補充水分並告知群眾。',
      es: 'Hay agua en {place}. Beban y avisen a la gente.',
    },
  },
  {
    id: 'safe',
    urgent: false,
    texts: {
      en: 'Say “all safe” on your phone now.',
      'zh-Hant': '請立即在手機上回報「平安」。',
      es: 'Diga «todo bien» en su teléfono ahora.',
    },
  },
  {
    id: 'radio',
    urgent: false,
    texts: {
      en: 'The network is weak. Use radio channel {channel}.',
      'zh-Hant': '網路不穩，請改用無線電頻道{channel}。',
      es: 'La red está débil. Usen el canal de radio {channel}.',
    },
  },
  {
    id: 'wait',
    urgent: false,
    texts: {
      en: 'The head stops until {time}. Stay at your post.',
      'zh-Hant': '隊首暫停至{time}，請留守崗位。',
      es: 'La cabeza se detiene hasta las {time}. Sigan en su puesto.',
    },
  },
  {
    id: 'over',
    urgent: false,
    texts: {
      en: 'The event is over. Thank you. Sign off with your lead before you go.',
      'zh-Hant': '活動結束，謝謝各位。離開前請向組長報到。',
      es: 'El evento terminó. Gracias. Avise a su responsable antes de irse.',
    },
  },
];

const MARK = /\{([a-z]+)\}/gu;

/** The blanks of a template, in the order in which its English says them. */
export const blanksOf = ({ texts }: MessageTemplate): Blank[] => [
  ...new Set([...texts.en.matchAll(MARK)].map(([, name]) => name as Blank)),
];

/** Every language with the blanks said; a blank that nobody has filled stays to be seen. */
export function filled(
  { texts }: MessageTemplate,
  said: Partial<Record<Blank, string>>,
): Record<Language, string> {
  const fill = (text: string): string =>
    text.replace(MARK, (_mark, name: string) => said[name as Blank]?.trim() || '____');
  return Object.fromEntries(LANGUAGES.map((language) => [language, fill(texts[language])])) as Record<
    Language,
    string
  >;
}
