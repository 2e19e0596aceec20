import type { ContingencyTemplate } from '../template.js';

export const SC_22_END: ContingencyTemplate = {
  id: 'SC-22-END',
  code: 'SC-22',
  priority: 4,
  incidentTypes: [],
  owner: 'event_controller',
  decide: [],
  onScene: [],
  support: ['lead_marshal', 'access_welfare'],
  informed: [],
  cap: {
    category: ['Safety'],
    responseType: ['AllClear'],
    urgency: 'Past',
    severity: 'Minor',
    certainty: 'Observed',
  },
  name: {
    en: 'End of the march and sign-off of marshals',
    'zh-Hant': '遊行結束與糾察員簽退',
    es: 'Fin de la marcha y salida de los auxiliares',
  },
  trigger: {
    en: 'The tail reaches the finish, or the event controller ends the event.',
    'zh-Hant': '隊尾到達終點，或活動總指揮結束活動。',
    es: 'La cola llega a la meta, o el responsable del evento termina el evento.',
  },
  steps: [
    {
      role: 'marshal',
      text: {
        en: 'The last 4 marshals sweep the rear.',
        'zh-Hant': '最後 4 位糾察員巡視隊尾。',
        es: 'Los últimos 4 auxiliares recorren la cola.',
      },
    },
    {
      role: 'access_welfare',
      text: {
        en: 'Walk the accessible routes.',
        'zh-Hant': '步行檢查無障礙路線。',
        es: 'Recorra las rutas accesibles.',
      },
    },
    { role: 'marshal', text: { en: 'Check out.', 'zh-Hant': '簽退。', es: 'Registre su salida.' } },
    {
      role: 'lead_marshal',
      text: {
        en: 'Hold a first debrief within 24 h.',
        'zh-Hant': '24 小時內舉行首次檢討。',
        es: 'Haga una primera evaluación en 24 h.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Start the deletion timers.',
        'zh-Hant': '啟動刪除計時。',
        es: 'Inicie los plazos de borrado.',
      },
    },
  ],
  comms: {
    en: 'Operations channel and a last SMS.',
    'zh-Hant': '行動頻道和最後一則簡訊。',
    es: 'Canal de operaciones y un último SMS.',
  },
  escalate: {
    en: 'Any marshal not checked out 30 min after the end: start SC-21.',
    'zh-Hant': '結束 30 分鐘後仍有糾察員未簽退：啟動 SC-21。',
    es: 'Algún auxiliar sin registrar su salida 30 min después del final: inicie SC-21.',
  },
  standDown: {
    en: '100 % of the marshals have checked out, and the log is sealed.',
    'zh-Hant': '100 % 的糾察員都已簽退，且日誌已封存。',
    es: 'El 100 % de los auxiliares registró su salida y el registro está sellado.',
  },
};
