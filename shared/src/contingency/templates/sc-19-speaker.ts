import type { ContingencyTemplate } from '../template.js';

export const SC_19_VIP: ContingencyTemplate = {
  id: 'SC-19-VIP',
  code: 'SC-19',
  priority: 3,
  incidentTypes: [],
  owner: 'lead_marshal',
  decide: [],
  onScene: [],
  support: ['police_liaison'],
  informed: [],
  cap: null,
  name: {
    en: 'Arrival or departure of a speaker or VIP',
    'zh-Hant': '講者或貴賓抵達或離開',
    es: 'Llegada o salida de un orador o VIP',
  },
  trigger: {
    en: 'The arrival window of the VIP team opens, or a speaker is threatened.',
    'zh-Hant': '貴賓團隊的抵達時段開始，或講者受到威脅。',
    es: 'Empieza la franja de llegada del equipo VIP, o amenazan a un orador.',
  },
  steps: [
    {
      role: 'lead_marshal',
      text: {
        en: 'Clear a lane of 3 m (10 ft).',
        'zh-Hant': '清出一條 3 公尺（10 英尺）寬的通道。',
        es: 'Despeje un carril de 3 m (10 pies).',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Face outward along the lane.',
        'zh-Hant': '沿通道面向外側。',
        es: 'Mire hacia afuera a lo largo del carril.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Leave close protection to the police liaison and the security team of the VIP. Never do it yourself.',
        'zh-Hant': '貼身保護交給警方聯絡人和貴賓的安全團隊。絕不自行執行。',
        es: 'Deje la protección cercana al enlace policial y al equipo de seguridad del VIP. Nunca la haga usted.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Hide the arrival time from the public map.',
        'zh-Hant': '在公開地圖上隱藏抵達時間。',
        es: 'Oculte la hora de llegada en el mapa público.',
      },
    },
  ],
  comms: {
    en: 'Command channel. Use the code name.',
    'zh-Hant': '指揮頻道。使用代號。',
    es: 'Canal de mando. Use el nombre en clave.',
  },
  escalate: {
    en: 'The crowd surges around the VIP: start SC-05.',
    'zh-Hant': '人群湧向貴賓：啟動 SC-05。',
    es: 'La multitud se agolpa alrededor del VIP: inicie SC-05.',
  },
  standDown: { en: 'The VIP has left.', 'zh-Hant': '貴賓已離開。', es: 'El VIP se fue.' },
};
