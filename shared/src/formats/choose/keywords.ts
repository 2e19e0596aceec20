import type { PlaceType } from '../../event/place/index.js';
import type { RouteData } from '../../event/route/index.js';

/**
 * Words by which files name things, in English, Spanish and Chinese, with the symbol names of GPS devices and the
 * tag values of OpenStreetMap. They only pre-set a choice that a person sees and can change. The order matters:
 * "first aid parking" is first aid.
 */
export const PLACE_WORDS: readonly (readonly [PlaceType, RegExp])[] = [
  ['aed', /\b(aed|dea|defibrillator|desfibrilador)\b|除顫|電擊器/],
  [
    'first_aid',
    /first[ _-]?aid|primeros auxilios|\b(medic|medics|red cross|cruz roja|botiqu[ií]n)\b|急救|救護站|醫護/,
  ],
  ['hospital', /\bhospital\b|medical facility|emergency room|urgencias|醫院|急診/],
  ['clinic', /\b(clinic|cl[ií]nica)\b|診所/],
  ['toilets', /\b(toilets?|restrooms?|wc|portaloos?|aseos?|ba[ñn]os?|servicios)\b|廁所|洗手間/],
  ['water', /\b(drinking[ _]water|water( (point|station))?|agua( potable)?|fuente)\b|飲水|供水/],
  ['parking', /\b(parking|car park|aparcamiento|estacionamiento)\b|停車/],
  [
    'transit',
    /\b(metro|subway|bus[ _](stop|station)|train|station_entrance|parada|estaci[oó]n|transit|ground transportation)\b|捷運|地鐵|公車|車站/,
  ],
  [
    'worship',
    /\b(church|mosque|synagogue|temple|cathedral|chapel|place_of_worship|worship|iglesia|mezquita|sinagoga|templo|catedral)\b|教堂|教會|清真寺|寺廟|猶太會堂/,
  ],
  ['school', /\b(school|kindergarten|college|escuela|colegio|instituto)\b|學校|小學|中學|幼兒園/],
  ['shelter', /\b(shelter|refuge|refugio)\b|避難|庇護/],
  ['welfare', /\b(welfare|lost children|quiet space|bienestar|ni[ñn]os perdidos)\b|關懷|走失|休息區/],
  ['staging', /\bstaging\b|zona de espera|集結待命|待命區/],
  [
    'assembly',
    /\b(assembly|muster|meeting point|start(ing)? point|rendezvous|concentraci[oó]n|punto de encuentro|salida de la marcha)\b|集合|集結/,
  ],
  ['dispersal', /\b(dispersal|disbandment|disperse|end point|dispersi[oó]n|fin de la marcha)\b|解散|疏散/],
  ['rally', /\b(rally|stage|speakers?|mitin|tarima|escenario)\b|集會|舞台|講台/],
  [
    'control',
    /\b(control room|command post|event control|headquarters|hq|puesto de mando|centro de control)\b|指揮|控制中心|總部/,
  ],
  [
    'closure',
    /\b(closure|road closed|closed road|barricade|corte de (calle|tr[aá]fico)|calle cortada)\b|封路|封閉|路障/,
  ],
  ['exit', /\b(exit|egress|salida)\b|出口/],
];

export const ROUTE_WORDS: readonly (readonly [RouteData['role'], RegExp])[] = [
  [
    'alternate',
    /\b(alternat(e|ive)|alt|backup|contingency|detour|plan b|alternativ[ao]|desv[ií]o)\b|備用|替代|改道/,
  ],
  ['feeder', /\b(feeder|joins?|contingent|alimentadora?|columna)\b|匯入|支線/],
  ['dispersal', /\b(dispersal|exit route|dispersi[oó]n|salida)\b|解散|疏散/],
  ['main', /\b(main|march|route|marcha|recorrido|principal)\b|主要|遊行|路線/],
];

export const CHECKPOINT_WORDS =
  /\b(check[ _-]?points?|cp[ -]?\d+|waypoint|punto de (control|paso)|crossing|cruce)\b|檢查點|路口/;
export const PINCH_WORDS =
  /\b(pinch|bottleneck|narrow(s|ing)?|choke ?point|cuello de botella|estrech(o|amiento))\b|瓶頸|狹窄|窄處/;
export const POST_WORDS =
  /\b(post|marshals?|steward|captain|puesto|coordinador|capit[aá]n)\b|崗位|崗哨|糾察|隊長/;
export const SECTOR_WORDS = /\b(sector|zone|section|zona|secci[oó]n)\b|區段|分區|責任區/;

export const firstMatch = <T>(table: readonly (readonly [T, RegExp])[], text: string): T | undefined =>
  table.find(([, words]) => words.test(text))?.[0];
