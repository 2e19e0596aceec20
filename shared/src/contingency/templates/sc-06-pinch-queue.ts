import type { ContingencyTemplate } from '../template.js';

export const SC_06_PINCH_QUEUE: ContingencyTemplate = {
  id: 'SC-06-PINCH-QUEUE',
  code: 'SC-06',
  priority: 2,
  incidentTypes: ['crowd'],
  owner: 'lead_marshal',
  decide: [],
  onScene: [],
  support: ['section_lead', 'event_controller'],
  informed: [],
  cap: {
    category: ['Transport', 'Safety'],
    responseType: ['Monitor'],
    urgency: 'Expected',
    severity: 'Minor',
    certainty: 'Observed',
  },
  name: {
    en: 'Queue at a pinch point or head stopped',
    'zh-Hant': '瓶頸排隊或隊首停止',
    es: 'Fila en un estrechamiento o cabeza detenida',
  },
  trigger: {
    en: 'More people arrive at a pinch point than it lets through, for 3 min. Or the head stands still for more than 60 s. Or the end of the queue reaches the checkpoint before.',
    'zh-Hant': '抵達瓶頸的人數超過其通過量，持續 3 分鐘。或隊首停留超過 60 秒。或排隊尾端到達前一個檢查點。',
    es: 'Durante 3 min llega más gente a un estrechamiento de la que deja pasar. O la cabeza está parada más de 60 s. O el final de la fila llega al punto de control anterior.',
  },
  steps: [
    {
      role: 'lead_marshal',
      text: {
        en: 'Tell the tail to hold at the last wide block.',
        'zh-Hant': '告知隊尾在最後一個寬闊的街區等候。',
        es: 'Diga a la cola de la marcha que espere en la última cuadra ancha.',
      },
    },
    {
      role: 'section_lead',
      text: {
        en: 'Leave a gap of 30 m (100 ft) after every 500 people.',
        'zh-Hant': '每 500 人後留出 30 公尺（100 英尺）的間隔。',
        es: 'Deje un hueco de 30 m (100 pies) cada 500 personas.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Calculate the arrival of the tail again.',
        'zh-Hant': '重新計算隊尾抵達時間。',
        es: 'Calcule de nuevo la llegada de la cola de la marcha.',
      },
    },
    {
      role: 'event_controller',
      text: { en: 'Publish the new time.', 'zh-Hant': '公布新的時間。', es: 'Publique la nueva hora.' },
    },
  ],
  comms: {
    en: 'Operations channel. Say: "Head held at CP__. Hold at CP__."',
    'zh-Hant': '行動頻道。說：「隊首停在 CP__。請在 CP__ 等候。」',
    es: 'Canal de operaciones. Diga: «Cabeza detenida en CP__. Esperen en CP__».',
  },
  escalate: {
    en: 'The halt lasts more than 5 min, or the queue reaches 3 or more people per m² standing or 2 or more moving (measured or forecast): start SC-05.',
    'zh-Hant':
      '停留超過 5 分鐘，或排隊處每平方公尺站立 3 人以上、移動中 2 人以上（實測或預測）：啟動 SC-05。',
    es: 'La parada dura más de 5 min, o la fila llega a 3 o más personas por m² paradas o 2 o más en movimiento (medido o previsto): inicie SC-05.',
  },
  standDown: {
    en: 'The end of the queue has passed the pinch point, and inflow is at most 0.8 times its capacity.',
    'zh-Hant': '排隊尾端已通過瓶頸，且流入量不超過其容量的 0.8 倍。',
    es: 'El final de la fila pasó el estrechamiento y la entrada es de como máximo 0.8 veces su capacidad.',
  },
};
