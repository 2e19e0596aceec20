import type { ContingencyTemplate } from '../template.js';

export const SC_01_MEDICAL: ContingencyTemplate = {
  id: 'SC-01-MEDICAL',
  code: 'SC-01',
  priority: 1,
  incidentTypes: ['medical'],
  owner: 'medical_lead',
  decide: [],
  onScene: ['section_lead'],
  support: [],
  informed: ['event_controller', 'safety_officer', 'police_liaison'],
  cap: {
    category: ['Health', 'Rescue'],
    responseType: ['Avoid'],
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Observed',
  },
  name: { en: 'Medical emergency', 'zh-Hant': '醫療緊急狀況', es: 'Emergencia médica' },
  trigger: {
    en: 'A person does not respond, does not breathe normally, has chest pain, a seizure or heavy bleeding, or is ill from heat and confused. Or any marshal presses MEDICAL.',
    'zh-Hant':
      '有人無反應、呼吸不正常、胸痛、抽搐、大量出血，或因高溫而不適且意識混亂。或任何糾察員按下「醫療」。',
    es: 'Una persona no responde, no respira con normalidad, tiene dolor en el pecho, convulsiones o una hemorragia fuerte, o está mal por el calor y confundida. O cualquier auxiliar pulsa MÉDICO.',
  },
  steps: [
    {
      role: 'marshal',
      text: {
        en: 'If life is in danger, call 911, 999 or 112 yourself in the first 30 s. Never wait for control.',
        'zh-Hant': '若有生命危險，30 秒內自行撥打 911、999 或 112。絕不要等待控制中心。',
        es: 'Si hay peligro de muerte, llame usted al 911, 999 o 112 en los primeros 30 s. Nunca espere a control.',
      },
    },
    {
      role: 'marshal',
      text: { en: 'Stay with the person.', 'zh-Hant': '留在該人身邊。', es: 'Quédese con la persona.' },
    },
    {
      role: 'marshal',
      text: {
        en: 'Send a second marshal for a medic and an AED.',
        'zh-Hant': '派第二位糾察員去找醫護人員和 AED。',
        es: 'Envíe a un segundo auxiliar por un socorrista y un DEA.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Have a third marshal make 3 m (10 ft) of space.',
        'zh-Hant': '請第三位糾察員清出 3 公尺（10 英尺）的空間。',
        es: 'Pida a un tercer auxiliar que despeje 3 m (10 pies).',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Send two marshals to the nearest cross street to meet the ambulance.',
        'zh-Hant': '派兩位糾察員到最近的橫街迎接救護車。',
        es: 'Envíe a dos auxiliares a la calle transversal más cercana para recibir a la ambulancia.',
      },
    },
    {
      role: 'section_lead',
      text: {
        en: 'Split or slow the column upstream.',
        'zh-Hant': '在上游將隊伍分段或放慢。',
        es: 'Divida o frene la columna antes de ese punto.',
      },
    },
    {
      role: 'section_lead',
      text: {
        en: 'Keep one lane of 3.7 m (12 ft) open for the ambulance.',
        'zh-Hant': '為救護車保留一條 3.7 公尺（12 英尺）寬的通道。',
        es: 'Mantenga libre un carril de 3.7 m (12 pies) para la ambulancia.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Send the nearest medical team.',
        'zh-Hant': '派出最近的醫療小組。',
        es: 'Envíe al equipo médico más cercano.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Confirm the way in for the ambulance and the meeting point.',
        'zh-Hant': '確認救護車的進入路線和會合點。',
        es: 'Confirme la entrada de la ambulancia y el punto de encuentro.',
      },
    },
    {
      role: 'event_controller',
      text: { en: 'Open an incident.', 'zh-Hant': '開立事件。', es: 'Abra un incidente.' },
    },
  ],
  comms: {
    en: 'Medical channel. Say the checkpoint and side, how many are hurt, conscious yes or no, breathing yes or no, and the way in. Give no name. Take no photo.',
    'zh-Hant': '醫療頻道。說明檢查點與路側、受傷人數、是否清醒、是否有呼吸，以及進入路線。不說姓名。不拍照。',
    es: 'Canal médico. Diga el punto de control y el lado, cuántos heridos hay, si están conscientes, si respiran y por dónde entrar. No dé nombres. No tome fotos.',
  },
  escalate: {
    en: 'No medic within 4 min, more than 1 casualty, or CPR in progress: the event controller sends a METHANE or ETHANE report and halts the head of the march.',
    'zh-Hant':
      '4 分鐘內無醫護人員到場、傷者超過 1 人，或正在進行 CPR：活動總指揮發出 METHANE 或 ETHANE 報告，並停止遊行隊首。',
    es: 'Sin socorrista en 4 min, más de 1 víctima o RCP en curso: el responsable del evento envía un informe METHANE o ETHANE y detiene la cabeza de la marcha.',
  },
  standDown: {
    en: 'The medical lead confirms that the person was treated or handed over to the ambulance service. The lane is open again. The event controller closes the incident.',
    'zh-Hant': '醫療組長確認該人已獲處置或已交給救護單位。通道已恢復。活動總指揮結案。',
    es: 'El responsable médico confirma que la persona fue atendida o entregada al servicio de ambulancias. El carril está abierto de nuevo. El responsable del evento cierra el incidente.',
  },
};
