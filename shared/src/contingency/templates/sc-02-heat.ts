import type { ContingencyTemplate } from '../template.js';

export const SC_02_HEAT: ContingencyTemplate = {
  id: 'SC-02-HEAT',
  code: 'SC-02',
  priority: 3,
  incidentTypes: ['weather'],
  owner: 'safety_officer',
  decide: ['event_controller'],
  onScene: [],
  support: [],
  informed: ['medical_lead', 'police_liaison', 'access_welfare'],
  cap: {
    category: ['Met', 'Health'],
    responseType: ['Prepare', 'Execute'],
    urgency: 'Expected',
    severity: 'Moderate',
    certainty: 'Observed',
  },
  name: { en: 'Heat stress threshold', 'zh-Hant': '熱壓力門檻', es: 'Umbral de calor' },
  trigger: {
    en: 'WBGT (wet-bulb globe temperature) reaches 82 °F (27.8 °C): green. 85 °F (29.4 °C): yellow. 88 °F (31.1 °C): red. 90 °F (32.2 °C): black. Or the heat index reaches 103 °F (39.4 °C). Or 3 people fall ill from heat within 30 min.',
    'zh-Hant':
      'WBGT（綜合溫度熱指數）達 82 °F（27.8 °C）：綠旗。85 °F（29.4 °C）：黃旗。88 °F（31.1 °C）：紅旗。90 °F（32.2 °C）：黑旗。或熱指數達 103 °F（39.4 °C）。或 30 分鐘內有 3 人因高溫不適。',
    es: 'El WBGT (temperatura de globo y bulbo húmedo) llega a 82 °F (27.8 °C): verde. 85 °F (29.4 °C): amarillo. 88 °F (31.1 °C): rojo. 90 °F (32.2 °C): negro. O el índice de calor llega a 103 °F (39.4 °C). O 3 personas enferman por el calor en 30 min.',
  },
  steps: [
    {
      role: 'safety_officer',
      text: {
        en: 'At 82 °F (27.8 °C), double the water points.',
        'zh-Hant': '達 82 °F（27.8 °C）時，供水點加倍。',
        es: 'A 82 °F (27.8 °C), duplique los puntos de agua.',
      },
    },
    {
      role: 'information',
      text: {
        en: 'At 82 °F (27.8 °C), remind people to drink, by loudspeaker, every 15 min.',
        'zh-Hant': '達 82 °F（27.8 °C）時，每 15 分鐘廣播提醒喝水。',
        es: 'A 82 °F (27.8 °C), recuerde por altavoz que beban agua cada 15 min.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'At 85 °F (29.4 °C), shorten the speeches.',
        'zh-Hant': '達 85 °F（29.4 °C）時，縮短演講。',
        es: 'A 85 °F (29.4 °C), acorte los discursos.',
      },
    },
    {
      role: 'section_lead',
      text: {
        en: 'At 85 °F (29.4 °C), give people 10 min of rest in the shade in every 30 min.',
        'zh-Hant': '達 85 °F（29.4 °C）時，每 30 分鐘讓大家在陰涼處休息 10 分鐘。',
        es: 'A 85 °F (29.4 °C), dé 10 min de descanso a la sombra cada 30 min.',
      },
    },
    {
      role: 'access_welfare',
      text: {
        en: 'At 85 °F (29.4 °C), send water teams through the crowd.',
        'zh-Hant': '達 85 °F（29.4 °C）時，派送水小組穿行人群。',
        es: 'A 85 °F (29.4 °C), envíe equipos de agua entre la gente.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'At 88 °F (31.1 °C), cut the route to the short variant.',
        'zh-Hant': '達 88 °F（31.1 °C）時，改走縮短的路線。',
        es: 'A 88 °F (31.1 °C), reduzca la ruta a la variante corta.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'At 88 °F (31.1 °C), allow no standing rally longer than 20 min.',
        'zh-Hant': '達 88 °F（31.1 °C）時，站立集會不得超過 20 分鐘。',
        es: 'A 88 °F (31.1 °C), no permita un mitin de pie de más de 20 min.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'At 90 °F (32.2 °C), do not start.',
        'zh-Hant': '達 90 °F（32.2 °C）時，不要出發。',
        es: 'A 90 °F (32.2 °C), no empiece.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'At 90 °F (32.2 °C), lead a march that is moving to the nearest shaded dispersal point and end it.',
        'zh-Hant': '達 90 °F（32.2 °C）時，將行進中的隊伍帶到最近的陰涼解散點並結束。',
        es: 'A 90 °F (32.2 °C), lleve la marcha en curso al punto de dispersión con sombra más cercano y termínela.',
      },
    },
  ],
  comms: {
    en: 'Loudspeakers, SMS and app. Send a plain message with a link to the water map.',
    'zh-Hant': '廣播、簡訊和應用程式。發送簡明訊息並附供水地圖連結。',
    es: 'Altavoces, SMS y aplicación. Envíe un mensaje sencillo con un enlace al mapa de agua.',
  },
  escalate: {
    en: 'Black flag, or 5 or more people ill from heat: the event controller ends the event and tells the ambulance service.',
    'zh-Hant': '黑旗，或 5 人以上因高溫不適：活動總指揮結束活動並通知救護單位。',
    es: 'Bandera negra, o 5 o más personas enfermas por el calor: el responsable del evento termina el evento y avisa al servicio de ambulancias.',
  },
  standDown: {
    en: 'WBGT has stayed below the level for 30 min, or the event has ended.',
    'zh-Hant': 'WBGT 低於該級別已達 30 分鐘，或活動已結束。',
    es: 'El WBGT lleva 30 min por debajo del nivel, o el evento terminó.',
  },
};
