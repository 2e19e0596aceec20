import type { ContingencyTemplate } from '../template.js';

export const SC_21_MARSHAL_DISTRESS: ContingencyTemplate = {
  id: 'SC-21-MARSHAL-DISTRESS',
  code: 'SC-21',
  priority: 1,
  incidentTypes: ['welfare'],
  owner: 'section_lead',
  decide: ['event_controller'],
  onScene: [],
  support: [],
  informed: [],
  cap: null,
  name: {
    en: 'Marshal in distress or missing check-in',
    'zh-Hant': '糾察員遇險或未回報平安',
    es: 'Auxiliar en apuros o sin reportarse',
  },
  trigger: {
    en: 'A marshal presses SOS, or misses 2 check-ins and does not move.',
    'zh-Hant': '糾察員按下 SOS，或連續 2 次未回報平安且沒有移動。',
    es: 'Un auxiliar pulsa SOS, o falla 2 reportes y no se mueve.',
  },
  steps: [
    {
      role: 'event_controller',
      text: {
        en: 'Call the marshal by voice.',
        'zh-Hant': '以語音呼叫該糾察員。',
        es: 'Llame al auxiliar por voz.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'If there is no answer, send the nearest pair to the last post.',
        'zh-Hant': '若無回應，派最近的一組到其最後的崗位。',
        es: 'Si no responde, envíe a la pareja más cercana al último puesto.',
      },
    },
    {
      role: 'section_lead',
      text: { en: 'Cover the post.', 'zh-Hant': '補上該崗位。', es: 'Cubra el puesto.' },
    },
    {
      role: 'event_controller',
      text: {
        en: 'If you reach the marshal, log it.',
        'zh-Hant': '若聯絡上該糾察員，記入日誌。',
        es: 'Si contacta al auxiliar, regístrelo.',
      },
    },
  ],
  comms: { en: 'Operations channel.', 'zh-Hant': '行動頻道。', es: 'Canal de operaciones.' },
  escalate: {
    en: 'The marshal is not found in 5 min: the event controller chooses whether to call the medical lead and the police liaison.',
    'zh-Hant': '5 分鐘內未找到該糾察員：活動總指揮決定是否通知醫療組長和警方聯絡人。',
    es: 'No se encuentra al auxiliar en 5 min: el responsable del evento decide si llama al responsable médico y al enlace policial.',
  },
  standDown: {
    en: 'Someone has met the marshal face to face. The sharing of the position has ended.',
    'zh-Hant': '已有人當面見到該糾察員。位置分享已結束。',
    es: 'Alguien vio al auxiliar en persona. Dejó de compartirse la posición.',
  },
};
