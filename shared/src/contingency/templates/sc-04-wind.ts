import type { ContingencyTemplate } from '../template.js';

export const SC_04_WIND: ContingencyTemplate = {
  id: 'SC-04-WIND',
  code: 'SC-04',
  priority: 3,
  incidentTypes: ['weather'],
  owner: 'safety_officer',
  decide: ['event_controller'],
  onScene: [],
  support: [],
  informed: [],
  cap: {
    category: ['Met', 'Safety'],
    responseType: ['Avoid'],
    urgency: 'Expected',
    severity: 'Moderate',
    certainty: 'Observed',
  },
  name: {
    en: 'High wind, structures and banners',
    'zh-Hant': '強風、搭建物與布條',
    es: 'Viento fuerte, estructuras y pancartas',
  },
  trigger: {
    en: 'Gusts of 25 mph (40 km/h): take down banners and inflatables. 31 mph (50 km/h): clear the edge of the stage. 38 mph (61 km/h): clear all structures. A lower limit in the certificate of a structure comes first.',
    'zh-Hant':
      '陣風 25 mph（40 km/h）：收下布條和充氣物。31 mph（50 km/h）：清空舞台邊緣。38 mph（61 km/h）：清空所有搭建物。搭建物證書上的較低限制優先。',
    es: 'Ráfagas de 25 mph (40 km/h): baje pancartas e inflables. 31 mph (50 km/h): despeje el borde del escenario. 38 mph (61 km/h): despeje todas las estructuras. Si el certificado de una estructura pone un límite menor, vale ese.',
  },
  steps: [
    {
      role: 'safety_officer',
      text: {
        en: 'Have banners and inflatables taken down.',
        'zh-Hant': '收下布條和充氣物。',
        es: 'Haga bajar pancartas e inflables.',
      },
    },
    {
      role: 'section_lead',
      text: {
        en: 'Clear the ground around each structure to 1.5 times its height.',
        'zh-Hant': '清空每座搭建物周圍 1.5 倍高度的範圍。',
        es: 'Despeje el suelo alrededor de cada estructura hasta 1.5 veces su altura.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Switch off and clear the loudspeaker towers.',
        'zh-Hant': '關閉並清空擴音塔。',
        es: 'Apague y despeje las torres de altavoces.',
      },
    },
  ],
  comms: { en: 'Operations channel.', 'zh-Hant': '行動頻道。', es: 'Canal de operaciones.' },
  escalate: {
    en: 'A structure moves or a part falls: start SC-01 and send a METHANE report.',
    'zh-Hant': '搭建物移動或有部分掉落：啟動 SC-01 並發出 METHANE 報告。',
    es: 'Una estructura se mueve o cae una parte: inicie SC-01 y envíe un informe METHANE.',
  },
  standDown: {
    en: 'Gusts have stayed below the level for 20 min, and a competent person has inspected the structures again.',
    'zh-Hant': '陣風低於該級別已達 20 分鐘，且合格人員已再次檢查搭建物。',
    es: 'Las ráfagas llevan 20 min por debajo del nivel y una persona competente revisó de nuevo las estructuras.',
  },
};
