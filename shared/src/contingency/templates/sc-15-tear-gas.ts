import type { ContingencyTemplate } from '../template.js';

export const SC_15_TEARGAS: ContingencyTemplate = {
  id: 'SC-15-TEARGAS',
  code: 'SC-15',
  priority: 1,
  incidentTypes: ['agent'],
  owner: 'event_controller',
  decide: [],
  onScene: [],
  support: ['medical_lead'],
  informed: ['police_liaison', 'legal', 'access_welfare'],
  cap: {
    category: ['Health', 'CBRNE'],
    responseType: ['Evacuate'],
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Observed',
  },
  name: { en: 'Riot-control agent or smoke', 'zh-Hant': '鎮暴劑或煙霧', es: 'Gas antidisturbios o humo' },
  trigger: {
    en: 'A canister, spray or smoke is seen. Or the police put on masks.',
    'zh-Hant': '看到催淚彈罐、噴霧或煙霧。或警方戴上面罩。',
    es: 'Se ve un cartucho de gas, un aerosol o humo. O la policía se pone máscaras.',
  },
  steps: [
    {
      role: 'marshal',
      text: {
        en: 'Lead people upwind and uphill. Walk. Do not run.',
        'zh-Hant': '帶大家往上風處和高處走。步行，不要奔跑。',
        es: 'Lleve a la gente hacia donde viene el viento y cuesta arriba. Camine. No corra.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Do not touch a hot canister.',
        'zh-Hant': '不要碰觸發燙的催淚彈罐。',
        es: 'No toque un cartucho caliente.',
      },
    },
    { role: 'marshal', text: { en: 'Open the exits.', 'zh-Hant': '打開出口。', es: 'Abra las salidas.' } },
    {
      role: 'medical_lead',
      text: {
        en: 'Set up a decontamination point upwind.',
        'zh-Hant': '在上風處設立除污點。',
        es: 'Instale un punto de descontaminación del lado de donde viene el viento.',
      },
    },
    {
      role: 'medical_lead',
      text: {
        en: 'Flush eyes with water for 10–15 min.',
        'zh-Hant': '用清水沖洗眼睛 10–15 分鐘。',
        es: 'Lave los ojos con agua durante 10–15 min.',
      },
    },
    {
      role: 'medical_lead',
      text: {
        en: 'Remove contact lenses and contaminated clothing.',
        'zh-Hant': '取下隱形眼鏡和受污染的衣物。',
        es: 'Quite los lentes de contacto y la ropa contaminada.',
      },
    },
    {
      role: 'medical_lead',
      text: {
        en: 'Wash skin with soap and water.',
        'zh-Hant': '用肥皂和水清洗皮膚。',
        es: 'Lave la piel con agua y jabón.',
      },
    },
    {
      role: 'medical_lead',
      text: {
        en: 'Help people with asthma or chronic lung disease first.',
        'zh-Hant': '優先協助氣喘或慢性肺病患者。',
        es: 'Ayude primero a las personas con asma o enfermedad pulmonar crónica.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Tell everyone the wind direction.',
        'zh-Hant': '告知所有人風向。',
        es: 'Diga a todos la dirección del viento.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Use the exits of SC-14.',
        'zh-Hant': '使用 SC-14 的出口。',
        es: 'Use las salidas de SC-14.',
      },
    },
  ],
  comms: {
    en: 'Call to everyone: "Agent at CP__, wind from __, go __."',
    'zh-Hant': '全體呼叫：「CP__ 有化學劑，風從 __ 來，往 __ 走。」',
    es: 'Llamada general: «Gas en CP__, viento de __, vayan a __».',
  },
  escalate: {
    en: 'Trouble breathing, loss of consciousness or burns: call 911.',
    'zh-Hant': '呼吸困難、失去意識或灼傷：撥打 911。',
    es: 'Dificultad para respirar, pérdida del conocimiento o quemaduras: llame al 911.',
  },
  standDown: {
    en: 'The air has been clear for 20 min, and the medical lead has closed the decontamination point.',
    'zh-Hant': '空氣清淨已 20 分鐘，且醫療組長已關閉除污點。',
    es: 'El aire lleva 20 min limpio y el responsable médico cerró el punto de descontaminación.',
  },
};
