export {
  FORMAT_PROBLEMS,
  FORMAT_WARNINGS,
  PEOPLE_PROBLEMS,
  TABLE_PROBLEMS,
  type FormatProblemCode,
  type FormatWarningCode,
  type PeopleProblemCode,
  type TableProblemCode,
} from './codes.js';
export type { Format, FormatProblem, FormatWarning, Found, FoundItem, ReadOptions, Shape } from './types.js';
export { type PlanKind, type PlanMeta, type PlanRecords } from './plan.js';
export { readFile } from './read/read-file.js';
export { suggest, suggestAll, type ItemChoice } from './choose/suggest.js';
export { toSteps } from './choose/to-steps.js';
export type { Step } from './choose/acceptable.js';
export { writeGpx } from './write/gpx.js';
export { writeKml, writeKmz } from './write/kml.js';
export { writeGeoJson } from './write/geojson.js';
export { PEOPLE_COLUMNS, guessMapping, type ColumnMapping, type PeopleColumn } from './people/columns.js';
export { readCsv, type Table, type TableProblem } from './people/read-csv.js';
export { mapPeople, type PeopleContext, type PeopleProblem } from './people/map-people.js';
export { writePeopleCsv, type WriteOptions } from './people/write-csv.js';
