import type { ContingencyTemplate } from '../template.js';

export const SC_11_SUSPICIOUS: ContingencyTemplate = {
  id: 'SC-11-SUSPICIOUS',
  code: 'SC-11',
  priority: 1,
  incidentTypes: ['suspicious'],
  owner: 'event_controller',
  decide: [],
  onScene: [],
  support: [],
  informed: ['police_liaison', 'safety_officer'],
  cap: {
    category: ['Security', 'CBRNE'],
    responseType: ['Evacuate'],
    urgency: 'Immediate',
    severity: 'Extreme',
    certainty: 'Possible',
  },
  name: {
    en: 'Suspicious item or bomb threat',
    'zh-Hant': '可疑物品或炸彈威脅',
    es: 'Objeto sospechoso o amenaza de bomba',
  },
  trigger: {
    en: 'An item is hidden, obviously suspicious and not typical of the place (HOT). Or a threat is received.',
    'zh-Hant': '物品被隱藏、明顯可疑且不屬該處常見之物（HOT）。或收到威脅。',
    es: 'Un objeto está escondido, es claramente sospechoso y no es típico del lugar (HOT). O se recibe una amenaza.',
  },
  steps: [
    { role: 'marshal', text: { en: 'Do not touch it.', 'zh-Hant': '不要碰觸。', es: 'No lo toque.' } },
    {
      role: 'marshal',
      text: {
        en: 'Do not use a radio or phone within 15 m (50 ft).',
        'zh-Hant': '15 公尺（50 英尺）內不要使用無線電或電話。',
        es: 'No use radio ni teléfono a menos de 15 m (50 pies).',
      },
    },
    {
      role: 'marshal',
      text: { en: 'Walk away and report.', 'zh-Hant': '走開並回報。', es: 'Aléjese e informe.' },
    },
    {
      role: 'section_lead',
      text: {
        en: 'For the size of a pipe bomb, clear at least 70 ft (21 m). Prefer 1,200 ft (366 m) outdoors.',
        'zh-Hant': '若為管狀炸彈大小，至少清空 70 英尺（21 公尺）。戶外建議 1,200 英尺（366 公尺）。',
        es: 'Si es del tamaño de una bomba de tubo, despeje al menos 70 pies (21 m). Al aire libre, mejor 1,200 pies (366 m).',
      },
    },
    {
      role: 'section_lead',
      text: {
        en: 'For a suitcase, clear at least 150 ft (46 m). Prefer 1,850 ft (564 m) outdoors.',
        'zh-Hant': '若為手提箱大小，至少清空 150 英尺（46 公尺）。戶外建議 1,850 英尺（564 公尺）。',
        es: 'Si es una maleta, despeje al menos 150 pies (46 m). Al aire libre, mejor 1,850 pies (564 m).',
      },
    },
    {
      role: 'section_lead',
      text: {
        en: 'For a car, clear at least 320 ft (98 m). Prefer 1,900 ft (580 m) outdoors.',
        'zh-Hant': '若為汽車，至少清空 320 英尺（98 公尺）。戶外建議 1,900 英尺（580 公尺）。',
        es: 'Si es un automóvil, despeje al menos 320 pies (98 m). Al aire libre, mejor 1,900 pies (580 m).',
      },
    },
    { role: 'event_controller', text: { en: 'Call 911.', 'zh-Hant': '撥打 911。', es: 'Llame al 911.' } },
    {
      role: 'event_controller',
      text: {
        en: 'Lead the head of the march away.',
        'zh-Hant': '帶領隊首離開。',
        es: 'Aleje la cabeza de la marcha.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Have the evacuation point searched for a second item.',
        'zh-Hant': '請人搜查疏散地點是否有第二件物品。',
        es: 'Haga revisar el punto de evacuación por si hay un segundo objeto.',
      },
    },
    {
      role: 'information',
      text: {
        en: 'If the threat comes by phone, keep the caller talking. Write down the exact words.',
        'zh-Hant': '若以電話威脅，讓對方繼續說話。寫下原話。',
        es: 'Si la amenaza llega por teléfono, haga que la persona siga hablando. Anote las palabras exactas.',
      },
    },
  ],
  comms: {
    en: 'Near the item, send a runner or use a wired phone. Then use the operations channel.',
    'zh-Hant': '在物品附近，派傳令員或使用有線電話。之後使用行動頻道。',
    es: 'Cerca del objeto, envíe un mensajero o use un teléfono fijo. Después, el canal de operaciones.',
  },
  escalate: {
    en: 'Any HOT item or credible threat: the police take command.',
    'zh-Hant': '任何 HOT 物品或可信威脅：由警方指揮。',
    es: 'Cualquier objeto HOT o amenaza creíble: la policía toma el mando.',
  },
  standDown: {
    en: 'Only when the police or the bomb squad declare the area clear.',
    'zh-Hant': '只有警方或防爆小組宣布該區安全時。',
    es: 'Solo cuando la policía o el escuadrón antibombas declaren segura la zona.',
  },
};
