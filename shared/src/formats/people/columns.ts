/** What a column of a list of people can hold. `ignore` is not among them: a column without a meaning is not mapped. */
export const PEOPLE_COLUMNS = [
  'callSign',
  'role',
  'name',
  'phone',
  'email',
  'radio',
  'language',
  'languages',
  'skills',
  'duties',
  'sector',
  'squad',
  'agency',
  'remarks',
] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

/** For each column of the file, by its index, what it holds; columns that nobody mapped are absent. */
export type ColumnMapping = Partial<Record<PeopleColumn, number>>;

/** Headings as people write them, in English, Spanish and Chinese, already folded by `folded`. */
const HEADINGS: Readonly<Record<PeopleColumn, readonly string[]>> = {
  callSign: ['callsign', 'sign', 'handle', 'indicativo', 'alias', '呼號', '代號'],
  role: ['role', 'position', 'rol', 'cargo', 'funcion', '角色', '職務'],
  name: ['name', 'fullname', 'realname', 'nombre', 'nombrecompleto', '姓名', '名字'],
  phone: [
    'phone',
    'mobile',
    'cell',
    'telephone',
    'phonenumber',
    'tel',
    'telefono',
    'movil',
    'celular',
    '電話',
    '手機',
    '手機號碼',
  ],
  email: ['email', 'mail', 'emailaddress', 'correo', 'correoelectronico', '電郵', '電子郵件', '信箱'],
  radio: ['radio', 'channel', 'radiochannel', 'canal', 'canalderadio', '無線電', '頻道'],
  language: ['language', 'applanguage', 'idioma', 'idiomadelaaplicacion', '介面語言', '語言'],
  languages: [
    'languages',
    'spokenlanguages',
    'speaks',
    'idiomas',
    'lenguas',
    'habla',
    '會說的語言',
    '語言能力',
  ],
  skills: ['skills', 'skill', 'training', 'habilidades', 'competencias', 'formacion', '技能', '專長', '訓練'],
  duties: ['duties', 'duty', 'assignment', 'tareas', 'funciones', 'asignacion', '任務', '勤務'],
  sector: ['sector', 'sectors', 'zone', 'zona', 'zonas', '區段', '分區', '責任區'],
  squad: ['squad', 'team', 'group', 'equipo', 'grupo', 'cuadrilla', '小隊', '隊伍', '組別'],
  agency: [
    'agency',
    'organisation',
    'organization',
    'organizacion',
    'organismo',
    'entidad',
    '單位',
    '機關',
    '組織',
  ],
  remarks: ['remarks', 'notes', 'note', 'comments', 'notas', 'observaciones', 'comentarios', '備註', '附註'],
};

/** Letters and digits only, without accents or case, so that "E-mail", "e mail" and "EMAIL" are one. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Which column holds what, as far as the headings say; a person corrects it before anything is imported. */
export function guessMapping(headings: readonly string[]): ColumnMapping {
  const mapping: ColumnMapping = {};
  for (const column of PEOPLE_COLUMNS) {
    const words = [folded(column), ...HEADINGS[column].map(folded)];
    const at = headings.findIndex((heading) => words.includes(folded(heading)));
    if (at >= 0) mapping[column] = at;
  }
  return mapping;
}
