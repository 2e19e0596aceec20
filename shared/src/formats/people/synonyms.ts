import { SKILLS } from '../../event/person/index.js';
import { DUTIES, ROLES, type Duty, type Role } from '../../event/viewer.js';
import type { Language } from '../../contract/index.js';
import { folded } from './columns.js';

type Skill = (typeof SKILLS)[number];
type Synonyms<T extends string> = Readonly<Record<T, readonly string[]>>;

const ROLE_WORDS: Synonyms<Role> = {
  owner: ['dueño', 'propietario', '擁有者'],
  organiser: ['organizer', 'organizador', 'organizadora', '主辦人', '主辦', '組織者'],
  control: ['control room', 'controller', 'centro de control', 'mando', '控制', '指揮'],
  lead_marshal: [
    'lead',
    'leader',
    'chief marshal',
    'section lead',
    'jefe',
    'jefa',
    'jefe de coordinadores',
    '領隊',
    '糾察長',
    '總糾察',
  ],
  marshal: [
    'steward',
    'volunteer',
    'coordinador',
    'coordinadora',
    'voluntario',
    'voluntaria',
    '糾察',
    '志工',
    '糾察員',
  ],
  liaison: ['police', 'police liaison', 'enlace', 'policía', '聯絡', '聯絡官', '警方聯絡'],
  mediator: ['mediador', 'mediadora', '調解', '調解員'],
  observer: ['observador', 'observadora', '觀察', '觀察員'],
};

const SKILL_WORDS: Synonyms<Skill> = {
  first_aid: ['first aider', 'primeros auxilios', '急救'],
  medic: [
    'doctor',
    'nurse',
    'paramedic',
    'emt',
    'médico',
    'médica',
    'enfermero',
    'enfermera',
    '醫護',
    '醫師',
    '護理師',
  ],
  de_escalation: ['deescalation', 'conflict', 'desescalada', '緩和衝突', '降溫'],
  radio: ['radio operator', 'operador de radio', '無線電'],
  sign_language: ['asl', 'bsl', 'lengua de signos', 'lengua de señas', '手語'],
  driver: ['driving', 'conductor', 'conductora', '駕駛', '司機'],
  wheelchair_access: [
    'wheelchair',
    'accessibility',
    'access',
    'silla de ruedas',
    'accesibilidad',
    '輪椅',
    '無障礙',
  ],
  child_safeguarding: [
    'children',
    'safeguarding',
    'child protection',
    'protección de menores',
    'menores',
    '兒童保護',
  ],
};

const DUTY_WORDS: Synonyms<Duty> = {
  captain: ['capitán', 'capitana', '隊長'],
  assembly: ['assembly point', 'concentración', '集合'],
  staging: ['staging area', 'zona de espera', '待命'],
  critical_point: ['critical', 'crossing', 'intersection', 'punto crítico', 'cruce', '重點', '路口'],
  head: ['cabeza', '隊首', '前導'],
  tail: ['cola', '隊尾'],
  front: ['frente', '前方'],
  side: ['flank', 'lado', 'lateral', 'flanco', '側邊'],
  rear: ['back', 'retaguardia', '後方'],
  medic: ['medical', 'médico', 'médica', '醫護'],
  buffer: ['buffer line', 'cordón', '緩衝'],
  welfare: ['bienestar', '關懷'],
  runner: ['messenger', 'mensajero', 'mensajera', '傳令', '跑腿'],
  police_liaison: ['police', 'enlace policial', '警方聯絡'],
  legal: ['legal observer', 'observador legal', '法律'],
  log_keeper: ['log', 'scribe', 'registro', 'secretario', '記錄', '紀錄'],
};

/** Names of the languages that marches in Washington, Taipei and Madrid ask for; any other goes by its BCP 47 code. */
const LANGUAGE_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['english', 'inglés', '英文', '英語'],
  'zh-Hant': [
    'chinese',
    'mandarin',
    'traditional chinese',
    'chino',
    'chino tradicional',
    'zh',
    'zh-tw',
    '中文',
    '國語',
    '繁體中文',
  ],
  es: ['spanish', 'español', 'castellano', '西班牙文', '西班牙語'],
  fr: ['french', 'français', 'francés', '法文', '法語'],
  pt: ['portuguese', 'português', 'portugués', '葡萄牙文'],
  ar: ['arabic', 'árabe', '阿拉伯文'],
  am: ['amharic', 'amárico', '阿姆哈拉文'],
  ko: ['korean', 'coreano', '韓文', '韓語'],
  vi: ['vietnamese', 'vietnamita', '越南文', '越南語'],
  id: ['indonesian', 'indonesio', '印尼文', '印尼語'],
  ja: ['japanese', 'japonés', '日文', '日語'],
  de: ['german', 'alemán', '德文', '德語'],
  'nan-Hant': ['taiwanese', 'hokkien', 'taiwanés', '台語', '臺語', '閩南語'],
  yue: ['cantonese', 'cantonés', '粵語', '廣東話'],
  ase: ['american sign language'],
};

function lookup<T extends string>(
  words: readonly T[],
  synonyms: Synonyms<T>,
): (text: string) => T | undefined {
  const table = new Map<string, T>();
  for (const word of words)
    for (const said of [word, ...synonyms[word]]) if (!table.has(folded(said))) table.set(folded(said), word);
  return (text) => {
    const key = folded(text);
    return table.get(key) ?? table.get(key.replace(/s$/, ''));
  };
}

export const roleIn = lookup(ROLES, ROLE_WORDS);
export const skillIn = lookup(SKILLS, SKILL_WORDS);
export const dutyIn = lookup(DUTIES, DUTY_WORDS);

const languageByName = new Map(
  Object.entries(LANGUAGE_WORDS).flatMap(([tag, names]) =>
    [tag, ...names].map((name) => [folded(name), tag] as const),
  ),
);

/** A BCP 47 tag from a language's name or code. */
export function languageIn(text: string): string | undefined {
  const tag = text.trim();
  return languageByName.get(folded(tag)) ?? (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined);
}

/** One of the languages that the screens speak. */
export function screenLanguageIn(text: string): Language | undefined {
  const tag = languageIn(text);
  return tag === 'en' || tag === 'es' || tag === 'zh-Hant' ? tag : undefined;
}
