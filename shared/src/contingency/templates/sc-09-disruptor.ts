import type { ContingencyTemplate } from '../template.js';

export const SC_09_DISRUPTOR: ContingencyTemplate = {
  id: 'SC-09-DISRUPTOR',
  code: 'SC-09',
  priority: 2,
  incidentTypes: ['disrupt'],
  owner: 'section_lead',
  decide: [],
  onScene: [],
  support: [],
  informed: ['lead_marshal', 'legal'],
  cap: {
    category: ['Security'],
    responseType: ['Monitor'],
    urgency: 'Expected',
    severity: 'Minor',
    certainty: 'Observed',
  },
  name: {
    en: 'Disruption or fight inside the march',
    'zh-Hant': '隊伍內的干擾或打鬥',
    es: 'Disturbio o pelea dentro de la marcha',
  },
  trigger: {
    en: 'Someone damages property, fights, threatens people or breaks the rules of the event.',
    'zh-Hant': '有人破壞財物、打鬥、威脅他人或違反活動規則。',
    es: 'Alguien daña bienes, pelea, amenaza o rompe las reglas del evento.',
  },
  steps: [
    {
      role: 'marshal',
      text: {
        en: 'Go in a pair. Be calm. Say your own name. Ask what the person needs.',
        'zh-Hant': '兩人一組前往。保持冷靜。說出自己的名字。詢問對方需要什麼。',
        es: 'Vaya en pareja. Mantenga la calma. Diga su nombre. Pregunte qué necesita la persona.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Calm yourself, listen, affirm, respond, add (CLARA).',
        'zh-Hant': '先讓自己冷靜、傾聽、肯定、回應、補充（CLARA）。',
        es: 'Cálmese, escuche, reconozca, responda, agregue (CLARA).',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Surround with space. Do not touch.',
        'zh-Hant': '保持距離圍住。不要碰觸。',
        es: 'Rodee a distancia. No toque.',
      },
    },
    {
      role: 'marshal',
      text: { en: 'Walk aside together.', 'zh-Hant': '一起走到旁邊。', es: 'Caminen juntos hacia un lado.' },
    },
    {
      role: 'section_lead',
      text: {
        en: 'Note facts from witnesses only.',
        'zh-Hant': '只記錄證人所述的事實。',
        es: 'Anote solo los hechos que cuentan los testigos.',
      },
    },
  ],
  comms: {
    en: 'Operations channel. Use the code word. Give no names.',
    'zh-Hant': '行動頻道。使用暗語。不說姓名。',
    es: 'Canal de operaciones. Use la palabra clave. No dé nombres.',
  },
  escalate: {
    en: 'A weapon, an injury or 3 failed attempts: the lead marshal decides. The police liaison is asked only if safety needs the police.',
    'zh-Hant': '有武器、有人受傷或 3 次勸解失敗：由糾察總領隊決定。只有安全上需要警方時才請警方聯絡人出面。',
    es: 'Un arma, una persona herida o 3 intentos fallidos: decide el jefe de auxiliares. Se recurre al enlace policial solo si la seguridad requiere a la policía.',
  },
  standDown: {
    en: 'The person has left or has been calm for 10 min.',
    'zh-Hant': '該人已離開，或已平靜 10 分鐘。',
    es: 'La persona se fue o lleva 10 min en calma.',
  },
};
