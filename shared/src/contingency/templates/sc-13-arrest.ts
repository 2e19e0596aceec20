import type { ContingencyTemplate } from '../template.js';

export const SC_13_ARREST: ContingencyTemplate = {
  id: 'SC-13-ARREST',
  code: 'SC-13',
  priority: 2,
  incidentTypes: ['arrest'],
  owner: 'legal',
  decide: [],
  onScene: [],
  support: ['section_lead'],
  informed: ['event_controller'],
  cap: null,
  name: { en: 'Arrest or detention', 'zh-Hant': '逮捕或拘留', es: 'Arresto o detención' },
  trigger: {
    en: 'Any participant is stopped, detained or arrested.',
    'zh-Hant': '有參加者被攔下、拘留或逮捕。',
    es: 'Paran, detienen o arrestan a un participante.',
  },
  steps: [
    {
      role: 'marshal',
      text: {
        en: 'Keep 5 m (16 ft) clear. Do not block the way.',
        'zh-Hant': '保持 5 公尺（16 英尺）距離。不要擋路。',
        es: 'Manténgase a 5 m (16 pies). No bloquee el paso.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Ask the crowd to keep moving.',
        'zh-Hant': '請人群繼續前進。',
        es: 'Pida a la multitud que siga avanzando.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Never touch an officer or the detained person.',
        'zh-Hant': '絕不碰觸警員或被拘留者。',
        es: 'Nunca toque a un agente ni a la persona detenida.',
      },
    },
    {
      role: 'legal',
      text: {
        en: 'Log the time, the place, the agency, and the badge number if it was seen.',
        'zh-Hant': '記錄時間、地點、機關，以及看得到時的員警編號。',
        es: 'Registre la hora, el lugar, la agencia y el número de placa si se vio.',
      },
    },
    {
      role: 'legal',
      text: {
        en: 'Take the contact of witnesses only if they agree.',
        'zh-Hant': '只有證人同意時才記錄其聯絡方式。',
        es: 'Tome el contacto de testigos solo si están de acuerdo.',
      },
    },
    {
      role: 'legal',
      text: {
        en: 'Call out the number of the legal hotline to the detained person. Note a name only if the person calls it out freely.',
        'zh-Hant': '向被拘留者喊出法律專線號碼。只有對方自願喊出姓名時才記錄。',
        es: 'Diga en voz alta el número de la línea legal a la persona detenida. Anote un nombre solo si la persona lo dice por su voluntad.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Spread the gap in the column.',
        'zh-Hant': '拉開隊伍的間隔。',
        es: 'Abra el hueco en la columna.',
      },
    },
    {
      role: 'medical_lead',
      text: {
        en: 'Have the medics watch.',
        'zh-Hant': '請急救員留意。',
        es: 'Pida a los socorristas que estén atentos.',
      },
    },
  ],
  comms: {
    en: 'Legal channel: separate, encrypted end to end, not shared with the police.',
    'zh-Hant': '法律頻道：獨立、端對端加密、不與警方分享。',
    es: 'Canal legal: aparte, cifrado de extremo a extremo, no compartido con la policía.',
  },
  escalate: {
    en: '5 or more arrests, or the crowd surges: the lead marshal and the police liaison act. Consider a pause.',
    'zh-Hant': '5 人以上被捕，或人群湧動：由糾察總領隊和警方聯絡人處理。考慮暫停。',
    es: '5 o más arrestos, o la multitud avanza en avalancha: actúan el jefe de auxiliares y el enlace policial. Considere una pausa.',
  },
  standDown: {
    en: 'The legal team knows where the detained person is.',
    'zh-Hant': '法律小組知道被拘留者的所在。',
    es: 'El equipo legal sabe dónde está la persona detenida.',
  },
};
