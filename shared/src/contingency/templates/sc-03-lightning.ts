import type { ContingencyTemplate } from '../template.js';

export const SC_03_LIGHTNING: ContingencyTemplate = {
  id: 'SC-03-LIGHTNING',
  code: 'SC-03',
  priority: 1,
  incidentTypes: ['weather'],
  owner: 'safety_officer',
  decide: ['event_controller'],
  onScene: [],
  support: ['section_lead', 'marshal'],
  informed: [],
  cap: {
    category: ['Met'],
    responseType: ['Shelter'],
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Observed',
  },
  name: { en: 'Lightning or severe storm', 'zh-Hant': '雷電或強烈風暴', es: 'Rayos o tormenta fuerte' },
  trigger: {
    en: 'Lightning strikes within 8 mi (13 km), or thunder is heard. Warn earlier: when the storm is nearer than 8 mi (13 km) plus its speed times the time people need to reach shelter.',
    'zh-Hant':
      '8 英里（13 公里）內有落雷，或聽到雷聲。應提早警告：當風暴距離小於 8 英里（13 公里）加上其速度乘以人員抵達避難處所需的時間。',
    es: 'Cae un rayo a menos de 8 mi (13 km), o se oye un trueno. Avise antes: cuando la tormenta está más cerca que 8 mi (13 km) más su velocidad por el tiempo que la gente necesita para llegar al refugio.',
  },
  steps: [
    {
      role: 'safety_officer',
      text: {
        en: 'Call WARN when the storm reaches the outer ring.',
        'zh-Hant': '風暴到達外圈時，發出「警告」。',
        es: 'Dé el AVISO cuando la tormenta llegue al anillo exterior.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'On WARN, go to your shelter post.',
        'zh-Hant': '聽到「警告」時，前往您的避難崗位。',
        es: 'Con el AVISO, vaya a su puesto de refugio.',
      },
    },
    {
      role: 'information',
      text: {
        en: 'On WARN, tell people by loudspeaker where their shelter is.',
        'zh-Hant': '聽到「警告」時，廣播告知大家避難處在哪裡。',
        es: 'Con el AVISO, diga por altavoz dónde está el refugio de cada quien.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Call SHELTER at 8 mi (13 km).',
        'zh-Hant': '風暴到 8 英里（13 公里）時，發出「避難」。',
        es: 'Ordene REFUGIO a 8 mi (13 km).',
      },
    },
    {
      role: 'event_controller',
      text: { en: 'Stop the march.', 'zh-Hant': '停止遊行。', es: 'Detenga la marcha.' },
    },
    {
      role: 'section_lead',
      text: {
        en: 'Lead your section to its named buildings and vehicles.',
        'zh-Hant': '帶領您的分區前往指定的建築物和車輛。',
        es: 'Lleve a su sección a los edificios y vehículos asignados.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Tell people to put down banners and poles.',
        'zh-Hant': '請大家放下布條和旗桿。',
        es: 'Diga a la gente que baje pancartas y mástiles.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Move people away from trees and metal barriers.',
        'zh-Hant': '讓大家遠離樹木和金屬圍欄。',
        es: 'Aleje a la gente de árboles y vallas metálicas.',
      },
    },
    {
      role: 'section_lead',
      text: {
        en: 'Report what part of your section is clear, in percent.',
        'zh-Hant': '回報您的分區已清空的百分比。',
        es: 'Informe qué parte de su sección está despejada, en porcentaje.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Watch the sections until all are clear.',
        'zh-Hant': '留意各分區，直到全部清空。',
        es: 'Vigile las secciones hasta que todas estén despejadas.',
      },
    },
  ],
  comms: {
    en: 'Call to everyone, and the public alert "Shelter". Repeat it every 10 min.',
    'zh-Hant': '全體呼叫，並發布「避難」公眾警報。每 10 分鐘重複一次。',
    es: 'Llamada general y alerta pública «Refugio». Repítala cada 10 min.',
  },
  escalate: {
    en: 'The shelters hold fewer people than the crowd, or a person is struck (SC-01): end the event and send a METHANE report.',
    'zh-Hant': '避難處容量不足，或有人遭雷擊（SC-01）：結束活動並發出 METHANE 報告。',
    es: 'En los refugios cabe menos gente que la que hay, o un rayo alcanza a una persona (SC-01): termine el evento y envíe un informe METHANE.',
  },
  standDown: {
    en: '30 min have passed since the last thunder or the last strike within 8 mi (13 km). Start the clock again at each new strike. The safety officer proposes it, then the event controller decides.',
    'zh-Hant':
      '距最後一次雷聲或 8 英里（13 公里）內最後一次落雷已 30 分鐘。每次新的落雷都重新計時。由安全官提議，活動總指揮決定。',
    es: 'Han pasado 30 min desde el último trueno o el último rayo a menos de 8 mi (13 km). Reinicie el reloj con cada rayo. El responsable de seguridad lo propone y el responsable del evento decide.',
  },
};
