import type { ContingencyTemplate } from '../template.js';

export const SC_10_LOST: ContingencyTemplate = {
  id: 'SC-10-LOST',
  code: 'SC-10',
  priority: 2,
  incidentTypes: ['lost'],
  owner: 'access_welfare',
  decide: [],
  onScene: [],
  support: ['event_controller', 'section_lead'],
  informed: ['police_liaison'],
  cap: {
    category: ['Rescue'],
    responseType: ['Assess'],
    urgency: 'Immediate',
    severity: 'Moderate',
    certainty: 'Observed',
  },
  name: {
    en: 'Lost child or vulnerable person',
    'zh-Hant': '走失的兒童或需要照顧的人',
    es: 'Niña, niño o persona vulnerable extraviada',
  },
  trigger: {
    en: 'A person is reported missing or is found alone. It becomes P1 if the person is not found in 10 min, is under 6, or if anything points to abduction or self-harm.',
    'zh-Hant':
      '有人被通報走失，或被發現獨自一人。若 10 分鐘內未找到、未滿 6 歲，或有任何綁架或自傷跡象，則列為 P1。',
    es: 'Se informa que falta una persona o se la encuentra sola. Pasa a P1 si no aparece en 10 min, tiene menos de 6 años o algo apunta a secuestro o autolesión.',
  },
  steps: [
    {
      role: 'marshal',
      text: {
        en: 'Keep the person who reports it with you.',
        'zh-Hant': '請通報者留在您身邊。',
        es: 'Mantenga con usted a quien informa.',
      },
    },
    {
      role: 'marshal',
      text: {
        en: 'Write down only a description: age band, clothing, last checkpoint and time, language, needs. Keep no photo.',
        'zh-Hant': '只記錄描述：年齡層、衣著、最後的檢查點與時間、語言、需求。不保留照片。',
        es: 'Anote solo una descripción: grupo de edad, ropa, último punto de control y hora, idioma, necesidades. No guarde fotos.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Send a silent message to all marshals.',
        'zh-Hant': '向所有糾察員發送無聲訊息。',
        es: 'Envíe un mensaje silencioso a todos los auxiliares.',
      },
    },
    {
      role: 'event_controller',
      text: {
        en: 'Watch the exits at the dispersal area.',
        'zh-Hant': '留意解散區的出口。',
        es: 'Vigile las salidas de la zona de dispersión.',
      },
    },
    {
      role: 'section_lead',
      text: {
        en: 'Check the welfare point, water, toilets and public transport stops.',
        'zh-Hant': '查看關懷站、供水點、廁所和大眾運輸站。',
        es: 'Revise el punto de bienestar, el agua, los baños y las paradas de transporte público.',
      },
    },
    {
      role: 'access_welfare',
      text: {
        en: 'If found, send two vetted adults. Stay in public view.',
        'zh-Hant': '若找到，派兩位經審核的成年人前往。保持在眾人視線內。',
        es: 'Si la encuentran, envíe a dos adultos verificados. Permanezcan a la vista del público.',
      },
    },
    {
      role: 'access_welfare',
      text: {
        en: 'Bring the person to the welfare point.',
        'zh-Hant': '將該人帶到關懷站。',
        es: 'Lleve a la persona al punto de bienestar.',
      },
    },
    {
      role: 'access_welfare',
      text: {
        en: 'Release the person only on a match: name and code, or an identity card.',
        'zh-Hant': '核對相符才可交付：姓名和代碼，或身分證件。',
        es: 'Entregue a la persona solo si coinciden nombre y código, o con un documento de identidad.',
      },
    },
  ],
  comms: {
    en: 'Operations channel. The description is deleted at stand-down. Never say the name of a child by loudspeaker.',
    'zh-Hant': '行動頻道。描述在解除時刪除。絕不廣播兒童的姓名。',
    es: 'Canal de operaciones. La descripción se borra al cerrar. Nunca diga el nombre de un niño por altavoz.',
  },
  escalate: {
    en: 'After 10 min, call 911 together with the access and welfare lead. After 20 min, stop departures from the area.',
    'zh-Hant': '10 分鐘後，與無障礙與關懷組長一起撥打 911。20 分鐘後，停止讓人離開該區。',
    es: 'A los 10 min, llame al 911 junto con el responsable de acceso y bienestar. A los 20 min, detenga las salidas de la zona.',
  },
  standDown: {
    en: 'The person is reunited with their own people, and it is in the log (time, initials of two people). The description is deleted.',
    'zh-Hant': '該人已與親友團聚並記入日誌（時間、兩人的姓名縮寫）。描述已刪除。',
    es: 'La persona está de nuevo con los suyos y consta en el registro (hora, iniciales de dos personas). La descripción se borró.',
  },
};
