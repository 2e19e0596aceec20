import type { ContingencyTemplate } from '../template.js';

export const SC_08_COUNTER: ContingencyTemplate = {
  id: 'SC-08-COUNTER',
  code: 'SC-08',
  priority: 2,
  incidentTypes: ['counter'],
  owner: 'lead_marshal',
  decide: [],
  onScene: ['section_lead'],
  support: [],
  informed: ['police_liaison', 'event_controller', 'legal'],
  cap: {
    category: ['Security'],
    responseType: ['Avoid'],
    urgency: 'Expected',
    severity: 'Moderate',
    certainty: 'Observed',
  },
  name: {
    en: 'Contact with a counter-protest',
    'zh-Hant': '與反對示威接觸',
    es: 'Contacto con una contraprotesta',
  },
  trigger: {
    en: 'A counter-protest is within 50 m (160 ft) or in sight. It becomes P1 if objects are thrown, a fight starts or weapons are seen.',
    'zh-Hant': '反對示威在 50 公尺（160 英尺）內或在視線內。若有人投擲物品、發生打鬥或看到武器，則列為 P1。',
    es: 'Hay una contraprotesta a menos de 50 m (160 pies) o a la vista. Pasa a P1 si se lanzan objetos, empieza una pelea o se ven armas.',
  },
  steps: [
    {
      role: 'section_lead',
      text: {
        en: "Place a buffer line of marshals at arm's length from each other.",
        'zh-Hant': '讓糾察員以一臂距離排成緩衝線。',
        es: 'Forme una línea de separación de auxiliares, a un brazo de distancia entre sí.',
      },
    },
    {
      role: 'section_lead',
      text: { en: 'Face your own crowd.', 'zh-Hant': '面向自己的隊伍。', es: 'Mire hacia su propia gente.' },
    },
    {
      role: 'section_lead',
      text: {
        en: 'Stay at least 5 m (16 ft) from the other group. Aim for 10–20 m (33–66 ft).',
        'zh-Hant': '與對方保持至少 5 公尺（16 英尺）。目標為 10–20 公尺（33–66 英尺）。',
        es: 'Quédese al menos a 5 m (16 pies) del otro grupo. Procure 10–20 m (33–66 pies).',
      },
    },
    {
      role: 'section_lead',
      text: {
        en: 'Form two lines if the police are absent.',
        'zh-Hant': '若警方不在場，排成兩線。',
        es: 'Forme dos líneas si no está la policía.',
      },
    },
    {
      role: 'lead_marshal',
      text: {
        en: 'Keep the column moving.',
        'zh-Hant': '讓隊伍繼續前進。',
        es: 'Mantenga la columna en movimiento.',
      },
    },
    {
      role: 'lead_marshal',
      text: {
        en: 'Turn sound and banners away from the other group.',
        'zh-Hant': '將音響和布條轉向別處，不要朝向對方。',
        es: 'Dirija el sonido y las pancartas hacia el lado contrario al otro grupo.',
      },
    },
    {
      role: 'lead_marshal',
      text: {
        en: 'Do not stop opposite the other group.',
        'zh-Hant': '不要停在對方對面。',
        es: 'No se detenga frente al otro grupo.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'In pairs, calm people. Speak to your own people only.',
        'zh-Hant': '兩人一組安撫大家。只和自己的人說話。',
        es: 'En parejas, calme a la gente. Hable solo con su propia gente.',
      },
    },
    {
      role: 'police_liaison',
      text: {
        en: 'Ask the police for a line between the groups or a change of route.',
        'zh-Hant': '請警方在兩方之間設立隔離線，或變更路線。',
        es: 'Pida a la policía una línea entre los grupos o un cambio de ruta.',
      },
    },
  ],
  comms: {
    en: 'Operations channel. The police liaison uses the channel to the police. Show no individual of the other group on a live map.',
    'zh-Hant': '行動頻道。警方聯絡人使用與警方聯絡的頻道。即時地圖上不標示對方任何個人。',
    es: 'Canal de operaciones. El enlace policial usa el canal con la policía. No muestre a ninguna persona del otro grupo en un mapa en vivo.',
  },
  escalate: {
    en: 'Physical contact, a thrown object, or more of them than the buffer line can hold: the police liaison asks the police to separate the groups. The event controller may change the route.',
    'zh-Hant':
      '肢體接觸、投擲物品，或對方人數超過緩衝線所能抵擋：警方聯絡人請警方隔開雙方。活動總指揮可變更路線。',
    es: 'Contacto físico, un objeto lanzado o más gente de la que la línea puede contener: el enlace policial pide a la policía que separe a los grupos. El responsable del evento puede cambiar la ruta.',
  },
  standDown: {
    en: 'The groups are more than 100 m (330 ft) apart, and the tail of the column has been past for 10 min.',
    'zh-Hant': '雙方相距超過 100 公尺（330 英尺），且隊尾已通過 10 分鐘。',
    es: 'Los grupos están a más de 100 m (330 pies) y la cola de la columna pasó hace 10 min.',
  },
};
