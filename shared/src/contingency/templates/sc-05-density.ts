import type { ContingencyTemplate } from '../template.js';

export const SC_05_DENSITY: ContingencyTemplate = {
  id: 'SC-05-DENSITY',
  code: 'SC-05',
  priority: 1,
  incidentTypes: ['crowd'],
  owner: 'event_controller',
  decide: [],
  onScene: ['section_lead'],
  support: [],
  informed: ['police_liaison', 'medical_lead', 'safety_officer'],
  cap: {
    category: ['Safety', 'Rescue'],
    responseType: ['Avoid', 'Evacuate'],
    urgency: 'Immediate',
    severity: 'Extreme',
    certainty: 'Observed',
  },
  name: {
    en: 'Crowd density warning or crush risk',
    'zh-Hant': '人群密度警告或擠壓風險',
    es: 'Aviso de densidad o riesgo de aplastamiento',
  },
  trigger: {
    en: 'A moving crowd reaches 2 people per m² (red), or a standing crowd reaches 3 per m² (red). Amber is a watch and not this plan: from 1.1 per m² moving or 2 per m² standing. Or any sign: arms pinned, people swaying against their will, shock waves, shouts of distress, people climbing out.',
    'zh-Hant':
      '移動中的人群達每平方公尺 2 人（紅），或站立的人群達每平方公尺 3 人（紅）。黃色只是留意，不屬本計畫：移動中 1.1 人起或站立 2 人起。或出現任何徵兆：手臂被夾住、身不由己地搖晃、推擠波動、求救呼喊、有人向外攀爬。',
    es: 'Una multitud en movimiento llega a 2 personas por m² (rojo), o una multitud parada a 3 por m² (rojo). Ámbar es vigilancia y no este plan: desde 1.1 por m² en movimiento o 2 por m² parada. O cualquier señal: brazos atrapados, gente que se balancea sin querer, ondas de empuje, gritos de angustia, gente que trepa para salir.',
  },
  steps: [
    {
      role: 'everyone',
      text: {
        en: 'Call HOLD, HOLD, HOLD on the operations channel.',
        'zh-Hant': '在行動頻道呼叫「停、停、停」。',
        es: 'Diga ALTO, ALTO, ALTO en el canal de operaciones.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'At every feeder street, stop the inflow first.',
        'zh-Hant': '在每條匯入的街道，先停止人流進入。',
        es: 'En cada calle de entrada, detenga primero la llegada de gente.',
      },
    },
    {
      role: 'section_lead',
      text: {
        en: 'Open every side exit and cross street.',
        'zh-Hant': '打開每個側出口和橫街。',
        es: 'Abra todas las salidas laterales y calles transversales.',
      },
    },
    {
      role: 'section_lead',
      text: { en: 'Remove the barriers.', 'zh-Hant': '移開圍欄。', es: 'Retire las vallas.' },
    },
    {
      role: 'section_lead',
      text: {
        en: 'Relieve the crowd from the back and the sides.',
        'zh-Hant': '從後方和兩側疏解人群。',
        es: 'Alivie a la multitud por detrás y por los lados.',
      },
    },
    {
      role: 'section_lead',
      text: {
        en: 'Never push from the rear.',
        'zh-Hant': '絕不要從後方推擠。',
        es: 'Nunca empuje desde atrás.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Halt the head only if there is space ahead. Otherwise move the head forward.',
        'zh-Hant': '只有前方有空間時才停住隊首。否則讓隊首向前移動。',
        es: 'Detenga la cabeza solo si hay espacio delante. Si no, hágala avanzar.',
      },
    },
    {
      role: 'information',
      text: {
        en: 'Tell the back first, by loudspeaker: "Stop. Take one step back."',
        'zh-Hant': '先廣播告訴後方：「停下。向後退一步。」',
        es: 'Avise primero a los de atrás, por altavoz: «Alto. Den un paso atrás».',
      },
    },
    {
      role: 'medical_lead',
      text: {
        en: 'Move the medical teams close.',
        'zh-Hant': '讓醫療小組靠近。',
        es: 'Acerque los equipos médicos.',
      },
    },
    {
      role: 'medical_lead',
      text: {
        en: 'Prepare for several casualties.',
        'zh-Hant': '準備應付多名傷者。',
        es: 'Prepárese para varias víctimas.',
      },
    },
  ],
  comms: {
    en: 'Keep the operations channel free of other traffic. Repeat one short line by loudspeaker. Silence the music.',
    'zh-Hant': '保持行動頻道淨空。廣播重複一句短語。關掉音樂。',
    es: 'Deje libre el canal de operaciones. Repita una frase corta por altavoz. Apague la música.',
  },
  escalate: {
    en: '3 or more people per m² moving, or 4 or more standing and rising; or 4 or more moving or 5 or more standing in any case; or anyone down or pinned: send a METHANE report to 911 and tell the police liaison now.',
    'zh-Hant':
      '移動中每平方公尺 3 人以上，或站立 4 人以上且持續增加；或無論如何移動中 4 人以上、站立 5 人以上；或有人倒地或被夾住：立即向 911 發出 METHANE 報告並告知警方聯絡人。',
    es: '3 o más personas por m² en movimiento, o 4 o más paradas y en aumento; o 4 o más en movimiento o 5 o más paradas en cualquier caso; o alguien caído o atrapado: envíe ahora un informe METHANE al 911 y avise al enlace policial.',
  },
  standDown: {
    en: 'Less than 1.1 people per m² (moving) or less than 2 per m² (standing) for 10 min, with inflow held to at most 0.8 times the capacity of the pinch point.',
    'zh-Hant':
      '移動中低於每平方公尺 1.1 人，或站立低於 2 人，持續 10 分鐘，且流入量不超過瓶頸容量的 0.8 倍。',
    es: 'Menos de 1.1 personas por m² (en movimiento) o menos de 2 por m² (paradas) durante 10 min, con una entrada de como máximo 0.8 veces la capacidad del estrechamiento.',
  },
};
