/**
 * Everything the readers can say about a file. The lists are closed: screens translate by code, so a new code needs
 * its words in every catalogue. The English beside each code is for people who script.
 */

/** Why nothing could be taken from a file. Some warnings end a reading too, when they are all there is to say. */
export const FORMAT_PROBLEMS = {
  'empty-file': 'The file is empty.',
  'too-large': 'The file is larger than the limit. Split it, or leave out what the plan does not need.',
  'unknown-format': 'This is not GPX, KML, KMZ or GeoJSON. Export it again in one of these.',
  'xml-malformed':
    'The file is not well-formed XML at the named line; it may have been cut off. Export it again.',
  'entities-refused':
    'The file declares entities of its own, which could be used to read other files. Remove its DOCTYPE.',
  'json-malformed':
    'The file is not valid JSON at the named line; it may have been cut off. Export it again.',
  'unknown-json': 'The file is JSON but not GeoJSON. Export it as GeoJSON.',
  'zip-malformed':
    'The archive is damaged, encrypted or packed in a way that cannot be opened. Save it again as KMZ or KML.',
  'no-kml-inside': 'The archive holds no KML file.',
  'unzips-too-large': 'The archive unpacks to far more than a map does, and was not opened.',
  'nested-too-deep': 'The file is nested deeper than any map needs, and was not read.',
  'too-many-points': 'The file holds more points than the limit. Thin its tracks and try again.',
  'too-many-features': 'The file holds more features than the limit. Split it.',
  'too-many-elements':
    'The file holds far more markup than its points need. Export only what belongs to the plan.',
  'nothing-found': 'The file is readable but holds no points, lines or areas.',
  'nothing-usable': 'The file holds points or lines but none that can be used; the warnings say why.',
} as const;

/** What was left out or looks wrong, while the rest of the file was taken. */
export const FORMAT_WARNINGS = {
  'axes-look-swapped':
    'The positions lie near a pole or beyond it: latitude and longitude look swapped. Read the file with the axes swapped.',
  'looks-projected':
    'The positions are metres of a map projection, not degrees. Export in WGS 84 (EPSG:4326).',
  'out-of-range':
    'A position lies outside the range of latitude and longitude, and what it belongs to was left out.',
  'bad-coordinates': 'A position is not two numbers, and was left out.',
  'too-few-points': 'A line needs two points and an area three; this one was left out.',
  'dropped-zero-length': 'A line or area whose points are all the same was left out.',
  'geometry-skipped': 'A shape of a type that a plan has no use for was left out.',
  'holes-dropped': 'An area has holes; only its outline was taken.',
  'split-into-parts': 'One feature has several parts; each became an item of its own.',
  'network-link-ignored': 'The file points to another file; it was not fetched.',
  'overlay-ignored': 'The file lays a picture over the map; it was left out.',
  'encoding-guessed':
    'The file is not UTF-8 and does not say what it is; Western European letters were assumed.',
  simplified: 'A line or area has more points than the plan keeps; it was simplified, keeping its shape.',
  'outline-crosses-itself': 'An outline crosses itself and was left out. Mend it where it was drawn.',
  'does-not-fit': 'A shape cannot become what was chosen for it, and was left out.',
  'needs-route': 'A checkpoint or pinch belongs to a route, and there is none; it was left out.',
  'reference-dropped':
    'Something refers to a record that is in neither the file nor the event; the reference was dropped.',
  'code-changed': 'A code is taken already; the imported one got another.',
  'too-many-of-a-kind': 'The event holds as many of this kind as it can; the rest was left out.',
  'too-long': 'A route is longer than any march, and was left out.',
  'too-many-steps': 'More was chosen than one import can hold; the rest was left out.',
} as const;

/** What is wrong with one cell of a list of people. */
export const PEOPLE_PROBLEMS = {
  'missing-call-sign': 'Everyone needs a call-sign.',
  'bad-call-sign':
    'A call-sign is 1 to 24 letters, digits, spaces, dots, dashes, slashes or underscores, and begins with a letter or digit.',
  'duplicate-call-sign': 'This call-sign is used already, in the file or in the event.',
  'unknown-role': 'This role is not known.',
  'unknown-skill': 'This skill is not known.',
  'unknown-duty': 'This duty is not known.',
  'unknown-language': 'This language is not known; use its name or a code such as en, es or zh-Hant.',
  'unknown-sector': 'There is no sector with this code or name.',
  'bad-phone': 'This is not a telephone number.',
  'bad-email': 'This is not an e-mail address.',
  'bad-value': 'This value is too long or has characters that cannot be kept.',
} as const;

/** Why a list of people could not be read at all. */
export const TABLE_PROBLEMS = {
  'empty-file': 'The file is empty.',
  'too-large': 'The file is larger than the limit.',
  'not-utf8': 'The file is neither UTF-8 nor UTF-16. In a spreadsheet, save it as CSV UTF-8.',
  'csv-malformed': 'A quotation mark is never closed, at the named row. Save the file again as CSV.',
  'too-many-rows': 'The file has more rows than the limit. Split it.',
  'no-rows': 'The file has a heading at most, and no rows.',
} as const;

export type FormatWarningCode = keyof typeof FORMAT_WARNINGS;
export type FormatProblemCode = keyof typeof FORMAT_PROBLEMS | FormatWarningCode;
export type PeopleProblemCode = keyof typeof PEOPLE_PROBLEMS;
export type TableProblemCode = keyof typeof TABLE_PROBLEMS;
