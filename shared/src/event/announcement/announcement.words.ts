import { LANGUAGES, type Language } from '../../contract/languages.js';
import type { AnnouncementData } from './announcement.schema.js';

type Said = Record<Language, string>;

/** As long as a message may be. */
const MESSAGE_MOST = 2_000;

/** In the message itself and not in a catalogue: each reader gets their own language, whatever control's is. */
const HEADS: Record<AnnouncementData['type'], Said> = {
  dispersal_order: { en: 'Order to disperse', 'zh-Hant': '解散命令', es: 'Orden de dispersión' },
  arrest_warning: { en: 'Warning of arrest', 'zh-Hant': '逮捕警告', es: 'Advertencia de arresto' },
  warning: { en: 'Warning', 'zh-Hant': '警告', es: 'Advertencia' },
  information: { en: 'Announcement', 'zh-Hant': '公告', es: 'Anuncio' },
};

const by = (head: string, authority: string): Said => ({
  en: `${head} by ${authority}.`,
  'zh-Hant': `${head}（${authority}）。`,
  es: `${head} de ${authority}.`,
});
const leave = (exits: string): Said => ({
  en: `You can leave now by: ${exits}.`,
  'zh-Hant': `現在可由以下出口離開：${exits}。`,
  es: `Puede salir ahora por: ${exits}.`,
});
const within = (minutes: number): Said => ({
  en: `Time given: ${minutes} min.`,
  'zh-Hant': `給予時間：${minutes} 分鐘。`,
  es: `Tiempo dado: ${minutes} min.`,
});
const spoken = (words: string): Said => ({
  en: `Words: “${words}”`,
  'zh-Hant': `原話：「${words}」`,
  es: `Palabras: «${words}»`,
});
const BETWEEN: Said = { en: ', ', 'zh-Hant': '、', es: ', ' };

/**
 * What goes to the phones, in every language: the way out first, then the exact words, which nobody translates here,
 * because a wrong word in an order is worse than a foreign one.
 */
export function relayWords(data: AnnouncementData): Said {
  const said = (language: Language): string => {
    const head = HEADS[data.type][language];
    const parts = [
      data.authority ? by(head, data.authority)[language] : `${head}.`,
      data.exits.length ? leave(data.exits.join(BETWEEN[language]))[language] : undefined,
      data.minutesAllowed === undefined ? undefined : within(data.minutesAllowed)[language],
      spoken(data.words)[language],
    ];
    const all = parts.filter((part) => part !== undefined).join(language === 'zh-Hant' ? '' : ' ');
    return Array.from(all).slice(0, MESSAGE_MOST).join('');
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, said(language)])) as Said;
}
