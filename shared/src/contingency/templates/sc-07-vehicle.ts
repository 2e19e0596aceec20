import type { ContingencyTemplate } from '../template.js';

export const SC_07_VEHICLE: ContingencyTemplate = {
  id: 'SC-07-VEHICLE',
  code: 'SC-07',
  priority: 1,
  incidentTypes: ['vehicle'],
  owner: 'event_controller',
  decide: [],
  onScene: ['section_lead'],
  support: [],
  informed: ['police_liaison', 'medical_lead'],
  cap: {
    category: ['Security', 'Transport'],
    responseType: ['Evacuate', 'Avoid'],
    urgency: 'Immediate',
    severity: 'Extreme',
    certainty: 'Observed',
  },
  name: {
    en: 'Vehicle on the route or vehicle attack',
    'zh-Hant': '車輛闖入路線或車輛攻擊',
    es: 'Vehículo en la ruta o ataque con vehículo',
  },
  trigger: {
    en: 'A vehicle is on the closed route, speeds up, mounts the kerb or forces a line of marshals. Or a vehicle circles several times.',
    'zh-Hant': '有車輛在封閉的路線上、加速、衝上路緣或強行通過糾察線。或有車輛多次繞行。',
    es: 'Un vehículo está en la ruta cerrada, acelera, sube a la acera o fuerza una línea de auxiliares. O un vehículo da varias vueltas.',
  },
  steps: [
    {
      role: 'marshal',
      text: { en: 'Blow 3 long whistle blasts.', 'zh-Hant': '吹 3 聲長哨。', es: 'Dé 3 silbatazos largos.' },
    },
    {
      role: 'marshal',
      text: {
        en: 'Shout: "VEHICLE – LEFT" or "VEHICLE – RIGHT".',
        'zh-Hant': '大喊：「車輛——左邊」或「車輛——右邊」。',
        es: 'Grite: «VEHÍCULO, IZQUIERDA» o «VEHÍCULO, DERECHA».',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Move people to the building line or behind parked trucks.',
        'zh-Hant': '讓大家移到建築物旁或停放的卡車後方。',
        es: 'Lleve a la gente junto a los edificios o detrás de camiones estacionados.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Do not stand in front of it. Do not link arms.',
        'zh-Hant': '不要站在車前。不要手勾手。',
        es: 'No se ponga delante. No enlace los brazos.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'When you are safe, a second marshal calls 911.',
        'zh-Hant': '您安全後，由第二位糾察員撥打 911。',
        es: 'Cuando esté a salvo, un segundo auxiliar llama al 911.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'When you are safe, give control the plate, colour and direction.',
        'zh-Hant': '您安全後，向控制中心報告車牌、顏色和方向。',
        es: 'Cuando esté a salvo, dé a control la placa, el color y la dirección.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Stop the head and the tail.',
        'zh-Hant': '停住隊首和隊尾。',
        es: 'Detenga la cabeza y la cola.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Tell the police liaison.',
        'zh-Hant': '告知警方聯絡人。',
        es: 'Avise al enlace policial.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Have the medical teams stand by.',
        'zh-Hant': '請醫療小組待命。',
        es: 'Tenga listos a los equipos médicos.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Treat the scene as a possible attack. Expect a second one.',
        'zh-Hant': '將現場視為可能的攻擊。提防第二次攻擊。',
        es: 'Trate el lugar como un posible ataque. Prevea un segundo ataque.',
      },
    },
  ],
  comms: {
    en: 'Call to everyone: "VEHICLE, VEHICLE, CP__, heading __."',
    'zh-Hant': '全體呼叫：「車輛、車輛，CP__，往 __。」',
    es: 'Llamada general: «VEHÍCULO, VEHÍCULO, CP__, hacia __».',
  },
  escalate: {
    en: 'The vehicle touches a person or does not stop: send a METHANE report. Keep the crowd away. The police lead.',
    'zh-Hant': '車輛碰到人或不停車：發出 METHANE 報告。讓人群遠離。由警方主導。',
    es: 'El vehículo toca a una persona o no se detiene: envíe un informe METHANE. Mantenga lejos a la multitud. Manda la policía.',
  },
  standDown: {
    en: 'The police confirm that vehicle and driver are held. The barrier is back. The route has been walked.',
    'zh-Hant': '警方確認車輛和駕駛已被控制。路障已恢復。路線已步行檢查。',
    es: 'La policía confirma que el vehículo y el conductor están retenidos. La barrera está de nuevo en su lugar. Se recorrió la ruta a pie.',
  },
};
