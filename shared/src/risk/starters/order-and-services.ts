import type { RiskStarter } from '../starter.js';

/** R12 to R22: police measures, route, services, and those who are easily forgotten. */
export const ORDER_AND_SERVICES: readonly RiskStarter[] = [
  {
    code: 'R12',
    sort: 'other',
    inherent: { likelihood: 3, severity: 3 },
    owner: 'legal',
    hazard: { en: 'Arrests', 'zh-Hant': '逮捕', es: 'Detenciones' },
    controls: [
      { en: 'Legal team and hotline', 'zh-Hant': '法律小組與專線', es: 'Equipo legal y línea telefónica' },
      {
        en: 'No data about participants reaches the police',
        'zh-Hant': '參加者的資料不會流向警方',
        es: 'Ningún dato de participantes llega a la policía',
      },
    ],
    templates: ['SC-13-ARREST'],
  },
  {
    code: 'R13',
    sort: 'other',
    inherent: { likelihood: 2, severity: 4 },
    owner: 'event_controller',
    hazard: { en: 'Dispersal order', 'zh-Hant': '解散命令', es: 'Orden de dispersión' },
    controls: [
      {
        en: 'Ways out known to every section lead',
        'zh-Hant': '每位分區組長都知道離開路線',
        es: 'Cada responsable de sección conoce las salidas',
      },
      {
        en: 'Text and time of each order recorded',
        'zh-Hant': '記錄每次命令的內容與時間',
        es: 'Texto y hora de cada orden registrados',
      },
    ],
    templates: ['SC-14-DISPERSAL'],
  },
  {
    code: 'R14',
    sort: 'other',
    inherent: { likelihood: 2, severity: 4 },
    owner: 'event_controller',
    hazard: { en: 'Riot-control agent', 'zh-Hant': '鎮暴劑', es: 'Gas antidisturbios' },
    controls: [
      {
        en: 'A plan by wind direction',
        'zh-Hant': '依風向擬定的計畫',
        es: 'Un plan según la dirección del viento',
      },
      { en: 'A decontamination point', 'zh-Hant': '除污點', es: 'Un punto de descontaminación' },
    ],
    templates: ['SC-15-TEARGAS'],
  },
  {
    code: 'R15',
    sort: 'other',
    inherent: { likelihood: 3, severity: 3 },
    owner: 'lead_marshal',
    hazard: { en: 'Route blocked', 'zh-Hant': '路線受阻', es: 'Ruta bloqueada' },
    controls: [
      {
        en: 'Alternates checked for the capacity of their pinch points',
        'zh-Hant': '已檢查備用路線瓶頸的容量',
        es: 'Rutas alternas con la capacidad de sus estrechamientos revisada',
      },
    ],
    templates: ['SC-16-ROUTE-BLOCKED'],
  },
  {
    code: 'R16',
    sort: 'other',
    inherent: { likelihood: 4, severity: 3 },
    owner: 'event_controller',
    hazard: { en: 'Communications failure', 'zh-Hant': '通訊中斷', es: 'Falla de comunicaciones' },
    controls: [
      {
        en: 'Four means of communication in a known order',
        'zh-Hant': '四種通訊方式，順序人人知道',
        es: 'Cuatro medios de comunicación en un orden conocido',
      },
      {
        en: 'The app works offline',
        'zh-Hant': '應用程式可離線使用',
        es: 'La aplicación funciona sin conexión',
      },
      { en: 'Runners named', 'zh-Hant': '已指定傳令員', es: 'Mensajeros designados' },
    ],
    templates: ['SC-17-COMMS'],
  },
  {
    code: 'R17',
    sort: 'other',
    inherent: { likelihood: 2, severity: 4 },
    owner: 'safety_officer',
    hazard: {
      en: 'Failure of infrastructure or public transport',
      'zh-Hant': '基礎設施或大眾運輸故障',
      es: 'Falla de infraestructura o transporte público',
    },
    controls: [
      { en: 'Staggered departure prepared', 'zh-Hant': '已備妥分批離場', es: 'Salida escalonada preparada' },
    ],
    templates: ['SC-18-INFRA'],
  },
  {
    code: 'R18',
    sort: 'crush',
    inherent: { likelihood: 2, severity: 3 },
    owner: 'lead_marshal',
    hazard: {
      en: 'Crowd surge around a speaker',
      'zh-Hant': '人群湧向講者',
      es: 'Avalancha de gente alrededor de una persona oradora',
    },
    controls: [
      { en: 'A lane kept clear', 'zh-Hant': '保持通道淨空', es: 'Un carril despejado' },
      { en: 'Arrival time not public', 'zh-Hant': '抵達時間不公開', es: 'Hora de llegada no pública' },
    ],
    templates: ['SC-19-VIP'],
  },
  {
    code: 'R19',
    sort: 'other',
    inherent: { likelihood: 2, severity: 5 },
    owner: 'safety_officer',
    hazard: { en: 'Fire or flare', 'zh-Hant': '火災或信號彈', es: 'Incendio o bengala' },
    controls: [
      {
        en: 'Extinguishers and people trained to use them',
        'zh-Hant': '滅火器與受過訓練的人員',
        es: 'Extintores y personas capacitadas para usarlos',
      },
      { en: 'Exits kept open', 'zh-Hant': '出口保持暢通', es: 'Salidas abiertas' },
    ],
    templates: ['SC-20-FIRE'],
  },
  {
    code: 'R20',
    sort: 'other',
    inherent: { likelihood: 3, severity: 3 },
    owner: 'lead_marshal',
    hazard: {
      en: 'Harm to a marshal, or exhaustion',
      'zh-Hant': '糾察員受傷或過勞',
      es: 'Daño o agotamiento de un auxiliar',
    },
    controls: [
      { en: 'Marshals in pairs', 'zh-Hant': '糾察員兩人一組', es: 'Auxiliares en pareja' },
      { en: 'Breaks planned', 'zh-Hant': '排定休息時間', es: 'Descansos planificados' },
      { en: 'SOS on the phone', 'zh-Hant': '手機上的 SOS', es: 'SOS en el teléfono' },
    ],
    templates: ['SC-21-MARSHAL-DISTRESS'],
  },
  {
    code: 'R21',
    sort: 'other',
    inherent: { likelihood: 3, severity: 4 },
    owner: 'event_controller',
    hazard: {
      en: 'Data leak or seizure of a phone',
      'zh-Hant': '資料外洩或手機遭扣押',
      es: 'Fuga de datos o incautación de un teléfono',
    },
    controls: [
      {
        en: 'Nothing about participants is collected',
        'zh-Hant': '不蒐集參加者的任何資料',
        es: 'No se recoge nada sobre participantes',
      },
      {
        en: 'Access of a lost phone is ended at once',
        'zh-Hant': '手機遺失時立即終止其存取權',
        es: 'El acceso de un teléfono perdido se termina de inmediato',
      },
      {
        en: 'Data is deleted after the event',
        'zh-Hant': '活動結束後刪除資料',
        es: 'Los datos se borran después del evento',
      },
    ],
    templates: [],
  },
  {
    code: 'R22',
    sort: 'other',
    inherent: { likelihood: 3, severity: 3 },
    owner: 'access_welfare',
    hazard: {
      en: 'Disabled people left behind or in an unsafe area',
      'zh-Hant': '身心障礙者被留在後方或留在不安全的地方',
      es: 'Personas con discapacidad que quedan atrás o en una zona insegura',
    },
    controls: [
      {
        en: 'A lead for access',
        'zh-Hant': '有專責無障礙的負責人',
        es: 'Una persona responsable de la accesibilidad',
      },
      { en: 'An accessible route', 'zh-Hant': '無障礙路線', es: 'Una ruta accesible' },
      {
        en: 'A slow group that is not alone at the rear',
        'zh-Hant': '較慢的隊伍不會獨自落在後方',
        es: 'Un grupo lento que no va solo al final',
      },
    ],
    templates: ['SC-22-END'],
  },
];
