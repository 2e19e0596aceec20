import type { ContingencyTemplate } from '../template.js';

export const SC_17_COMMS: ContingencyTemplate = {
  id: 'SC-17-COMMS',
  code: 'SC-17',
  priority: 2,
  incidentTypes: ['comms'],
  owner: 'event_controller',
  decide: [],
  onScene: [],
  support: ['section_lead'],
  informed: [],
  cap: {
    category: ['Infra'],
    responseType: ['Execute'],
    urgency: 'Immediate',
    severity: 'Moderate',
    certainty: 'Observed',
  },
  name: { en: 'Communications failure', 'zh-Hant': '通訊中斷', es: 'Falla de comunicaciones' },
  trigger: {
    en: '20 % or more of the posts are silent over 2 check-in rounds. Or the slowest app messages take more than 60 s to arrive (p95). Or the radio channel is down.',
    'zh-Hant':
      '20 % 以上的崗位連續 2 輪平安回報沒有回應。或最慢的應用程式訊息超過 60 秒才送達（p95）。或無線電頻道中斷。',
    es: 'El 20 % o más de los puestos calla en 2 rondas de reporte. O los mensajes más lentos de la aplicación tardan más de 60 s (p95). O el canal de radio no funciona.',
  },
  steps: [
    {
      role: 'event_controller',
      text: {
        en: 'Switch to the next means in order: app, radio, SMS and phone tree, then runners with hand and whistle signals.',
        'zh-Hant': '依序改用下一種方式：應用程式、無線電、簡訊與電話聯絡網，然後是傳令員加手勢和哨音。',
        es: 'Pase al siguiente medio en orden: aplicación, radio, SMS y cadena telefónica, y luego mensajeros con señas y silbato.',
      },
    },
    {
      role: 'section_lead',
      text: {
        en: 'Without other orders, continue the plan to the next checkpoint. Hold there.',
        'zh-Hant': '沒有其他命令時，繼續計畫到下一個檢查點。在那裡等候。',
        es: 'Sin otras órdenes, siga el plan hasta el siguiente punto de control. Espere allí.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Send pairs of runners, one every 400 m (1,300 ft).',
        'zh-Hant': '每 400 公尺（1,300 英尺）派出一組傳令員。',
        es: 'Envíe parejas de mensajeros, una cada 400 m (1,300 pies).',
      },
    },
  ],
  comms: {
    en: 'Whistle: 1 = attention, 2 = come, 3 long = danger. Arms: raised and crossed = STOP, circle = MOVE.',
    'zh-Hant': '哨音：1 聲＝注意，2 聲＝過來，3 聲長＝危險。手臂：高舉交叉＝停，畫圈＝前進。',
    es: 'Silbato: 1 = atención, 2 = vengan, 3 largos = peligro. Brazos: en alto y cruzados = ALTO, círculo = AVANCEN.',
  },
  escalate: {
    en: 'No connection after 10 min while a P1 or P2 incident is open: halt the head at a safe open place.',
    'zh-Hant': '有 P1 或 P2 事件未結而 10 分鐘後仍無通訊：讓隊首停在安全開闊處。',
    es: 'Sin conexión a los 10 min con un incidente P1 o P2 abierto: detenga la cabeza en un lugar abierto y seguro.',
  },
  standDown: {
    en: '95 % or more of the posts acknowledge within 60 s, for 10 min.',
    'zh-Hant': '95 % 以上的崗位在 60 秒內回覆，持續 10 分鐘。',
    es: 'El 95 % o más de los puestos confirma en 60 s, durante 10 min.',
  },
};
