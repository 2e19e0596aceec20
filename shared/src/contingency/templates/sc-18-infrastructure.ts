import type { ContingencyTemplate } from '../template.js';

export const SC_18_INFRA: ContingencyTemplate = {
  id: 'SC-18-INFRA',
  code: 'SC-18',
  priority: 2,
  incidentTypes: ['infra'],
  owner: 'safety_officer',
  decide: [],
  onScene: [],
  support: ['event_controller', 'information'],
  informed: [],
  cap: {
    category: ['Infra'],
    responseType: ['Avoid'],
    urgency: 'Expected',
    severity: 'Moderate',
    certainty: 'Observed',
  },
  name: {
    en: 'Failure of stage, power, bridge, water or public transport',
    'zh-Hant': '舞台、電力、橋梁、供水或大眾運輸故障',
    es: 'Falla de escenario, electricidad, puente, agua o transporte público',
  },
  trigger: {
    en: 'Sound or power is lost for more than 2 min. Or a bridge or platform reaches its limit. Or a public transport stop is closed.',
    'zh-Hant': '音響或電力中斷超過 2 分鐘。或橋梁或月台達到上限。或大眾運輸站關閉。',
    es: 'El sonido o la electricidad falla más de 2 min. O un puente o andén llega a su límite. O se cierra una parada de transporte público.',
  },
  steps: [
    {
      role: 'safety_officer',
      text: {
        en: 'Isolate the fault. Clear the area.',
        'zh-Hant': '隔離故障處。清空該區。',
        es: 'Aísle la falla. Despeje la zona.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Stop the inflow to the area.',
        'zh-Hant': '停止人流進入該區。',
        es: 'Detenga la entrada de gente a la zona.',
      },
    },
    {
      role: 'information',
      text: {
        en: 'Announce other public transport.',
        'zh-Hant': '公布其他大眾運輸方式。',
        es: 'Anuncie otro transporte público.',
      },
    },
    {
      role: 'information',
      text: { en: 'Stagger the exits.', 'zh-Hant': '分批離場。', es: 'Escalone las salidas.' },
    },
  ],
  comms: {
    en: 'Operations channel and a public message.',
    'zh-Hant': '行動頻道和公眾訊息。',
    es: 'Canal de operaciones y un mensaje público.',
  },
  escalate: {
    en: 'Public transport is closed and more than 2 times the capacity of the platform is waiting: hold the rally and stagger the departure.',
    'zh-Hant': '大眾運輸關閉且等候人數超過月台容量的 2 倍：讓集會繼續，並分批離開。',
    es: 'El transporte público está cerrado y espera más de 2 veces la capacidad del andén: mantenga el mitin y escalone la salida.',
  },
  standDown: {
    en: 'A competent person signs that it is safe.',
    'zh-Hant': '合格人員簽署確認安全。',
    es: 'Una persona competente firma que es seguro.',
  },
};
