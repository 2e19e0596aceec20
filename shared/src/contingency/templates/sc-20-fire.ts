import type { ContingencyTemplate } from '../template.js';

export const SC_20_FIRE: ContingencyTemplate = {
  id: 'SC-20-FIRE',
  code: 'SC-20',
  priority: 1,
  incidentTypes: ['fire'],
  owner: 'safety_officer',
  decide: [],
  onScene: [],
  support: [],
  informed: ['event_controller', 'medical_lead'],
  cap: {
    category: ['Fire'],
    responseType: ['Evacuate'],
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Observed',
  },
  name: { en: 'Fire, smoke or pyrotechnics', 'zh-Hant': '火災、煙霧或煙火', es: 'Fuego, humo o pirotecnia' },
  trigger: {
    en: 'A flame, smoke or a flare is seen in the crowd.',
    'zh-Hant': '在人群中看到火焰、煙或信號彈。',
    es: 'Se ve una llama, humo o una bengala entre la gente.',
  },
  steps: [
    {
      role: 'marshal',
      text: {
        en: 'Clear 10 m (33 ft). Go upwind.',
        'zh-Hant': '清空 10 公尺（33 英尺）。往上風處走。',
        es: 'Despeje 10 m (33 pies). Vaya hacia donde viene el viento.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Use an extinguisher only if the fire is small and you are trained.',
        'zh-Hant': '只有火勢小且受過訓練時才使用滅火器。',
        es: 'Use un extintor solo si el fuego es pequeño y usted está capacitado.',
      },
    },
    { role: 'marshal', text: { en: 'Call 911.', 'zh-Hant': '撥打 911。', es: 'Llame al 911.' } },
    {
      role: 'event_controller',
      text: { en: 'Halt the section.', 'zh-Hant': '停住該分區。', es: 'Detenga la sección.' },
    },
    {
      role: 'event_controller',
      text: { en: 'Open another exit.', 'zh-Hant': '打開另一個出口。', es: 'Abra otra salida.' },
    },
  ],
  comms: {
    en: 'Call to everyone in the section.',
    'zh-Hant': '呼叫該分區的所有人。',
    es: 'Llamada general a la sección.',
  },
  escalate: {
    en: 'The fire is not out in 60 s: evacuate the section and send a METHANE report.',
    'zh-Hant': '60 秒內火未撲滅：疏散該分區並發出 METHANE 報告。',
    es: 'El fuego no se apaga en 60 s: evacúe la sección y envíe un informe METHANE.',
  },
  standDown: {
    en: 'The fire service or the safety officer clears the place.',
    'zh-Hant': '消防單位或安全官宣布該處安全。',
    es: 'Los bomberos o el responsable de seguridad dan el lugar por seguro.',
  },
};
