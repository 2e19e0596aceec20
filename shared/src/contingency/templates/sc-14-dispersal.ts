import type { ContingencyTemplate } from '../template.js';

export const SC_14_DISPERSAL: ContingencyTemplate = {
  id: 'SC-14-DISPERSAL',
  code: 'SC-14',
  priority: 1,
  incidentTypes: ['arrest', 'agent'],
  owner: 'event_controller',
  decide: [],
  onScene: [],
  support: ['police_liaison', 'legal', 'access_welfare', 'section_lead', 'marshal'],
  informed: [],
  cap: {
    category: ['Security', 'Safety'],
    responseType: ['Evacuate'],
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Observed',
  },
  name: { en: 'Dispersal order', 'zh-Hant': '解散命令', es: 'Orden de dispersión' },
  trigger: {
    en: 'The police declare an unlawful assembly, order people to disperse, or begin to enclose the crowd.',
    'zh-Hant': '警方宣布集會違法、命令解散，或開始包圍人群。',
    es: 'La policía declara ilegal la reunión, ordena dispersarse o empieza a rodear a la multitud.',
  },
  steps: [
    {
      role: 'police_liaison',
      text: {
        en: 'Ask the officer in charge for the text of the order, the authority, the time allowed and the open exits.',
        'zh-Hant': '向現場指揮官索取命令內容、依據、時限和開放的出口。',
        es: 'Pida al oficial al mando el texto de la orden, su base legal, el tiempo concedido y las salidas abiertas.',
      },
    },
    {
      role: 'police_liaison',
      text: {
        en: 'Pass the words on exactly.',
        'zh-Hant': '將原話一字不差地傳達。',
        es: 'Transmita las palabras exactas.',
      },
    },
    {
      role: 'legal',
      text: {
        en: 'Record the time of each order, its words, and the minutes between orders.',
        'zh-Hant': '記錄每次命令的時間、原話，以及命令之間的分鐘數。',
        es: 'Registre la hora de cada orden, sus palabras y los minutos entre órdenes.',
      },
    },
    {
      role: 'legal',
      text: {
        en: 'Record the rank and name of the official, and the law cited.',
        'zh-Hant': '記錄官員的職級和姓名，以及所引用的法律。',
        es: 'Registre el rango y el nombre del funcionario, y la ley citada.',
      },
    },
    {
      role: 'legal',
      text: {
        en: 'Record yes or no: a warning of arrest, named exits, audible at the rear.',
        'zh-Hant': '記錄是或否：逮捕警告、指明出口、隊尾聽得到。',
        es: 'Registre sí o no: aviso de arresto, salidas indicadas, se oyó en la cola.',
      },
    },
    {
      role: 'legal',
      text: {
        en: 'In Washington DC (D.C. Code 5-331.07), expect at least 3 orders at least 2 min apart. With imminent danger, expect at least 1.',
        'zh-Hant':
          '在華盛頓特區（D.C. Code 5-331.07），應至少有 3 次命令，間隔至少 2 分鐘。有立即危險時，至少 1 次。',
        es: 'En Washington DC (D.C. Code 5-331.07), espere al menos 3 órdenes con 2 min o más entre ellas. Con peligro inminente, al menos 1.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Send: "You can leave now by: __" with 2 or more ways out.',
        'zh-Hant': '發送：「您現在可由 __ 離開」，並列出 2 條以上出路。',
        es: 'Envíe: «Ahora puede salir por: __», con 2 o más salidas.',
      },
    },
    {
      role: 'access_welfare',
      text: {
        en: 'First help children, disabled people and people in medical need to leave.',
        'zh-Hant': '先協助兒童、身心障礙者和需要醫療的人離開。',
        es: 'Ayude primero a salir a niños, personas con discapacidad y personas que necesitan atención médica.',
      },
    },
    {
      role: 'marshal',
      text: { en: 'Walk. Do not run.', 'zh-Hant': '步行。不要奔跑。', es: 'Camine. No corra.' },
    },
    {
      role: 'section_lead',
      text: {
        en: 'Leave last with the rear marshals.',
        'zh-Hant': '與隊尾糾察員最後離開。',
        es: 'Salga al final con los auxiliares de la cola.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Report blocked exits.',
        'zh-Hant': '回報受阻的出口。',
        es: 'Avise qué salidas están bloqueadas.',
      },
    },
  ],
  comms: {
    en: 'Loudspeakers, SMS and app, in all languages of the event, within 2 min.',
    'zh-Hant': '2 分鐘內以活動的所有語言，透過廣播、簡訊和應用程式發布。',
    es: 'Altavoces, SMS y aplicación, en todos los idiomas del evento, en 2 min.',
  },
  escalate: {
    en: 'An exit is blocked or force is used: tell the legal lead and the medical lead. The event controller ends the event.',
    'zh-Hant': '出口受阻或警方動用強制力：告知法律組長和醫療組長。活動總指揮結束活動。',
    es: 'Se bloquea una salida o se usa la fuerza: avise al responsable legal y al médico. El responsable del evento termina el evento.',
  },
  standDown: {
    en: 'Fewer than 5 % of the people remain at the dispersal area, and all marshals have checked in.',
    'zh-Hant': '解散區剩餘人數少於 5 %，且所有糾察員都已回報平安。',
    es: 'Queda menos del 5 % de la gente en la zona de dispersión y todos los auxiliares se reportaron.',
  },
};
