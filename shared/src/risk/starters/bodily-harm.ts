import type { RiskStarter } from '../starter.js';

/** R01 to R11: what can hurt people, from illness to attack. */
export const BODILY_HARM: readonly RiskStarter[] = [
  {
    code: 'R01',
    sort: 'other',
    inherent: { likelihood: 3, severity: 5 },
    owner: 'medical_lead',
    hazard: {
      en: 'Cardiac arrest or another serious illness',
      'zh-Hant': '心跳停止或其他重症',
      es: 'Paro cardíaco u otra enfermedad grave',
    },
    controls: [
      {
        en: 'An AED within a 3 min walk of every point',
        'zh-Hant': '每個地點步行 3 分鐘內有一台 AED',
        es: 'Un DEA a 3 min a pie de cada punto',
      },
      {
        en: 'Medical teams along the route',
        'zh-Hant': '路線沿途有醫護小組',
        es: 'Equipos médicos a lo largo de la ruta',
      },
      {
        en: 'A lane kept open for ambulances',
        'zh-Hant': '保留一條救護車通道',
        es: 'Un carril libre para ambulancias',
      },
    ],
    templates: ['SC-01-MEDICAL'],
  },
  {
    code: 'R02',
    sort: 'other',
    inherent: { likelihood: 3, severity: 4 },
    owner: 'safety_officer',
    hazard: { en: 'Heat illness', 'zh-Hant': '熱傷害', es: 'Enfermedad por calor' },
    controls: [
      {
        en: 'WBGT measured, with a trigger for each flag',
        'zh-Hant': '量測 WBGT，每個旗號都有觸發值',
        es: 'WBGT medida, con un valor de activación para cada bandera',
      },
      {
        en: 'A water point every 500 m (1,640 ft)',
        'zh-Hant': '每 500 公尺（1,640 英尺）一處供水點',
        es: 'Un punto de agua cada 500 m (1,640 pies)',
      },
    ],
    templates: ['SC-02-HEAT'],
  },
  {
    code: 'R03',
    sort: 'other',
    inherent: { likelihood: 2, severity: 5 },
    owner: 'safety_officer',
    hazard: { en: 'Lightning', 'zh-Hant': '閃電', es: 'Rayos' },
    controls: [
      {
        en: 'The rule of 8 mi (13 km) is watched by a named person',
        'zh-Hant': '由指定的人員留意 8 英里（13 公里）規則',
        es: 'Una persona designada vigila la regla de 8 mi (13 km)',
      },
      {
        en: 'A list of shelters for each section',
        'zh-Hant': '每個區段都有避難處清單',
        es: 'Una lista de refugios para cada sección',
      },
    ],
    templates: ['SC-03-LIGHTNING'],
  },
  {
    code: 'R04',
    sort: 'other',
    inherent: { likelihood: 2, severity: 4 },
    owner: 'safety_officer',
    hazard: {
      en: 'Wind on stages, towers and banners',
      'zh-Hant': '強風吹襲舞台、塔架與布條',
      es: 'Viento sobre escenarios, torres y pancartas',
    },
    controls: [
      {
        en: 'A certificate for each structure',
        'zh-Hant': '每座搭建物都有證書',
        es: 'Un certificado para cada estructura',
      },
      {
        en: 'Gust limits with a person who measures',
        'zh-Hant': '訂有陣風上限，並有專人量測',
        es: 'Límites de ráfaga y una persona que mide',
      },
    ],
    templates: ['SC-04-WIND'],
  },
  {
    code: 'R05',
    sort: 'crush',
    inherent: { likelihood: 2, severity: 5 },
    owner: 'event_controller',
    hazard: {
      en: 'Crowd crush at the assembly or at a pinch point',
      'zh-Hant': '集合區或瓶頸發生人群擠壓',
      es: 'Aplastamiento en la concentración o en un estrechamiento',
    },
    controls: [
      {
        en: 'Capacity calculated for the assembly and each pinch point',
        'zh-Hant': '計算集合區與每個瓶頸的容量',
        es: 'Capacidad calculada para la concentración y cada estrechamiento',
      },
      { en: 'Inflow metered', 'zh-Hant': '管制進入人流', es: 'Entrada de personas regulada' },
      {
        en: 'Density watched at every pinch point',
        'zh-Hant': '每個瓶頸都有人監看密度',
        es: 'Densidad vigilada en cada estrechamiento',
      },
      {
        en: 'Side exits known and open',
        'zh-Hant': '側邊出口已知且開放',
        es: 'Salidas laterales conocidas y abiertas',
      },
    ],
    templates: ['SC-05-DENSITY', 'SC-06-PINCH-QUEUE'],
  },
  {
    code: 'R06',
    sort: 'vehicle',
    inherent: { likelihood: 2, severity: 5 },
    owner: 'event_controller',
    hazard: {
      en: 'Vehicle attack or stray car',
      'zh-Hant': '車輛衝撞或誤闖的車輛',
      es: 'Ataque con vehículo o auto extraviado',
    },
    controls: [
      {
        en: 'A physical block at every approach where a vehicle can gain speed',
        'zh-Hant': '每個車輛可加速的路口都有實體阻擋',
        es: 'Un bloqueo físico en cada acceso donde un vehículo pueda tomar velocidad',
      },
      {
        en: 'Plates of vehicles that may pass are known',
        'zh-Hant': '已知可通行車輛的車牌',
        es: 'Se conocen las placas de los vehículos que pueden pasar',
      },
      {
        en: 'Marshals in pairs, standing off the line of travel',
        'zh-Hant': '糾察員兩人一組，站在車行路線之外',
        es: 'Auxiliares en pareja, fuera de la línea de paso',
      },
    ],
    templates: ['SC-07-VEHICLE'],
  },
  {
    code: 'R07',
    sort: 'other',
    inherent: { likelihood: 3, severity: 4 },
    owner: 'lead_marshal',
    hazard: {
      en: 'Clash with a counter-protest',
      'zh-Hant': '與反對示威者衝突',
      es: 'Choque con una contraprotesta',
    },
    controls: [
      {
        en: 'Separation agreed with the police',
        'zh-Hant': '與警方議定隔離距離',
        es: 'Separación acordada con la policía',
      },
      { en: 'Police liaison present', 'zh-Hant': '警方聯絡人在場', es: 'Enlace policial presente' },
      {
        en: 'The column keeps moving past',
        'zh-Hant': '隊伍持續通過、不停留',
        es: 'La columna sigue avanzando',
      },
    ],
    templates: ['SC-08-COUNTER'],
  },
  {
    code: 'R08',
    sort: 'other',
    inherent: { likelihood: 3, severity: 3 },
    owner: 'lead_marshal',
    hazard: {
      en: 'Disruption or fight inside the march',
      'zh-Hant': '遊行隊伍內的干擾或打鬥',
      es: 'Disturbio o pelea dentro de la marcha',
    },
    controls: [
      {
        en: 'Pairs trained in de-escalation',
        'zh-Hant': '兩人一組、受過降溫訓練的糾察員',
        es: 'Parejas formadas en calmar conflictos',
      },
    ],
    templates: ['SC-09-DISRUPTOR'],
  },
  {
    code: 'R09',
    sort: 'other',
    inherent: { likelihood: 3, severity: 4 },
    owner: 'access_welfare',
    hazard: {
      en: 'Lost child or vulnerable person',
      'zh-Hant': '走失的兒童或需要照顧的人',
      es: 'Niña, niño o persona vulnerable extraviada',
    },
    controls: [
      {
        en: 'A welfare point that everyone knows',
        'zh-Hant': '人人都知道的關懷站',
        es: 'Un punto de bienestar que todos conocen',
      },
      {
        en: 'Two vetted adults on duty',
        'zh-Hant': '兩名經審查的成人值勤',
        es: 'Dos personas adultas verificadas de turno',
      },
      {
        en: 'Release only on a match',
        'zh-Hant': '資料相符才能帶走',
        es: 'Entrega solo si los datos coinciden',
      },
    ],
    templates: ['SC-10-LOST'],
  },
  {
    code: 'R10',
    sort: 'attack',
    inherent: { likelihood: 2, severity: 5 },
    owner: 'event_controller',
    hazard: { en: 'Suspicious item', 'zh-Hant': '可疑物品', es: 'Objeto sospechoso' },
    controls: [
      {
        en: 'Marshals know the HOT test',
        'zh-Hant': '糾察員懂得 HOT 判斷法',
        es: 'Los auxiliares conocen la prueba HOT',
      },
      {
        en: 'Stand-off distances on the card',
        'zh-Hant': '小卡上列有安全距離',
        es: 'Distancias de seguridad en la tarjeta',
      },
      { en: 'Another route ready', 'zh-Hant': '備有另一條路線', es: 'Otra ruta preparada' },
    ],
    templates: ['SC-11-SUSPICIOUS'],
  },
  {
    code: 'R11',
    sort: 'attack',
    inherent: { likelihood: 1, severity: 5 },
    owner: 'event_controller',
    hazard: { en: 'Active attacker', 'zh-Hant': '持械攻擊者', es: 'Atacante activo' },
    controls: [
      { en: 'Everyone briefed', 'zh-Hant': '所有人都聽過簡報', es: 'Todas las personas informadas' },
      { en: 'Exits known', 'zh-Hant': '出口位置已知', es: 'Salidas conocidas' },
      {
        en: 'Check-in shows who is safe',
        'zh-Hant': '平安回報可看出誰安全',
        es: 'El reporte muestra quién está a salvo',
      },
    ],
    templates: ['SC-12-ATTACK'],
  },
];
