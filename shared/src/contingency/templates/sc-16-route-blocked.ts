import type { ContingencyTemplate } from '../template.js';

export const SC_16_ROUTE_BLOCKED: ContingencyTemplate = {
  id: 'SC-16-ROUTE-BLOCKED',
  code: 'SC-16',
  priority: 2,
  incidentTypes: ['route', 'access'],
  owner: 'lead_marshal',
  decide: [],
  onScene: [],
  support: ['police_liaison', 'event_controller'],
  informed: [],
  cap: {
    category: ['Transport'],
    responseType: ['Monitor'],
    urgency: 'Expected',
    severity: 'Minor',
    certainty: 'Observed',
  },
  name: { en: 'Route blocked or changed', 'zh-Hant': '路線受阻或變更', es: 'Ruta bloqueada o cambiada' },
  trigger: {
    en: 'An obstruction, construction work, or a closure by police or fire service, at least 1 block ahead.',
    'zh-Hant': '前方至少 1 個街區處有障礙、施工，或警方或消防封閉。',
    es: 'Un obstáculo, una obra o un cierre de la policía o los bomberos, al menos 1 cuadra más adelante.',
  },
  steps: [
    {
      role: 'lead_marshal',
      text: {
        en: 'Choose an alternate from the approved list (A1 to An), together with the police liaison.',
        'zh-Hant': '與警方聯絡人一起從核准清單（A1 至 An）選擇備用路線。',
        es: 'Elija una alternativa de la lista aprobada (A1 a An), junto con el enlace policial.',
      },
    },
    {
      role: 'police_liaison',
      text: {
        en: 'Agree the alternate with the police.',
        'zh-Hant': '與警方商定備用路線。',
        es: 'Acuerde la alternativa con la policía.',
      },
    },
    {
      role: 'event_controller',
      text: { en: 'Publish the new route.', 'zh-Hant': '公布新路線。', es: 'Publique la nueva ruta.' },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Calculate pinch points and arrival times again.',
        'zh-Hant': '重新計算瓶頸和抵達時間。',
        es: 'Calcule de nuevo los estrechamientos y las horas de llegada.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Move to your new post before the head arrives.',
        'zh-Hant': '在隊首抵達前移動到新崗位。',
        es: 'Vaya a su nuevo puesto antes de que llegue la cabeza.',
      },
    },
  ],
  comms: {
    en: 'Operations channel, and an update of the public alert.',
    'zh-Hant': '行動頻道，並更新公眾警報。',
    es: 'Canal de operaciones y actualización de la alerta pública.',
  },
  escalate: {
    en: 'No alternate within 300 m (980 ft), or its pinch point lets through fewer people than arrive: halt and start SC-06.',
    'zh-Hant': '300 公尺（980 英尺）內沒有備用路線，或其瓶頸通過量小於抵達人數：停止並啟動 SC-06。',
    es: 'No hay alternativa en 300 m (980 pies), o su estrechamiento deja pasar menos gente de la que llega: deténgase e inicie SC-06.',
  },
  standDown: {
    en: 'The tail has cleared the last changed checkpoint.',
    'zh-Hant': '隊尾已離開最後一個變更的檢查點。',
    es: 'La cola pasó el último punto de control cambiado.',
  },
};
