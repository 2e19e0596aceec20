import type { ContingencyTemplate } from '../template.js';

export const SC_12_ATTACK: ContingencyTemplate = {
  id: 'SC-12-ATTACK',
  code: 'SC-12',
  priority: 1,
  incidentTypes: ['attack'],
  owner: 'police',
  decide: ['event_controller'],
  onScene: [],
  support: [],
  informed: ['police_liaison', 'medical_lead'],
  cap: {
    category: ['Security'],
    responseType: ['Evacuate', 'Shelter'],
    urgency: 'Immediate',
    severity: 'Extreme',
    certainty: 'Observed',
  },
  name: { en: 'Active attacker', 'zh-Hant': '持械攻擊者', es: 'Atacante activo' },
  trigger: {
    en: 'Gunshots, a stabbing, or many people who run away and shout.',
    'zh-Hant': '槍聲、刺傷，或許多人奔逃呼喊。',
    es: 'Disparos, un apuñalamiento o mucha gente que huye y grita.',
  },
  steps: [
    {
      role: 'everyone',
      text: {
        en: 'RUN: get away. Leave your things.',
        'zh-Hant': '跑：離開。放下物品。',
        es: 'CORRA: aléjese. Deje sus cosas.',
      },
    },
    {
      role: 'everyone',
      text: {
        en: 'HIDE: lock the door. Silence your phone.',
        'zh-Hant': '躲：鎖門。手機靜音。',
        es: 'ESCÓNDASE: cierre la puerta con llave. Silencie el teléfono.',
      },
    },
    {
      role: 'everyone',
      text: {
        en: 'FIGHT only as a last resort (USA). TELL the police when you are safe (United Kingdom).',
        'zh-Hant': '反抗只是最後手段（美國）。安全後通知警方（英國）。',
        es: 'LUCHE solo como último recurso (EE. UU.). AVISE a la policía cuando esté a salvo (Reino Unido).',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Do not rescue anyone under threat.',
        'zh-Hant': '不要救援仍受威脅的人。',
        es: 'No rescate a nadie bajo amenaza.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Send people away to the sides.',
        'zh-Hant': '將大家往兩側疏散。',
        es: 'Dirija a la gente hacia los lados.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Call 911 when you are safe.',
        'zh-Hant': '安全後撥打 911。',
        es: 'Llame al 911 cuando esté a salvo.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Call everyone. End the event.',
        'zh-Hant': '呼叫所有人。結束活動。',
        es: 'Haga una llamada general. Termine el evento.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Freeze the sharing of live positions.',
        'zh-Hant': '凍結即時位置分享。',
        es: 'Congele el uso compartido de posiciones.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Account for all staff by check-in.',
        'zh-Hant': '以平安回報清點所有工作人員。',
        es: 'Verifique con los reportes que todo el personal está a salvo.',
      },
    },
  ],
  comms: {
    en: 'Call to everyone, once. Then silent mode. Use the buttons SAFE and NEED HELP in the app.',
    'zh-Hant': '全體呼叫一次。之後靜默。使用應用程式的「平安」和「需要協助」按鈕。',
    es: 'Llamada general, una vez. Después, silencio. Use los botones A SALVO y NECESITO AYUDA de la aplicación.',
  },
  escalate: {
    en: 'Call 911 at once. Send a METHANE report.',
    'zh-Hant': '立即撥打 911。發出 METHANE 報告。',
    es: 'Llame al 911 de inmediato. Envíe un informe METHANE.',
  },
  standDown: {
    en: 'The police declare the area clear, and the reunification point is open.',
    'zh-Hant': '警方宣布該區安全，且會合點已開放。',
    es: 'La policía declara segura la zona y el punto de reencuentro está abierto.',
  },
};
