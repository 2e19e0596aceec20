import {
  RISK_BANDS,
  type EventRecord,
  type EventRole,
  type RiskBand,
  type RiskData,
  type RiskMatrixData,
  type RiskScore,
} from '@waypost/shared/event';
import { bandOf, points } from '@waypost/shared/risk';

export type Risk = EventRecord<RiskData>;
export type Table = Pick<RiskMatrixData, 'bands'>;

/** Which of a line's three scores is looked at. */
export const STAGES = ['inherent', 'current', 'residual'] as const;
export type Stage = (typeof STAGES)[number];

export const COLUMNS = ['code', 'hazard', ...STAGES, 'controls', 'owner'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  column: Column;
  descending: boolean;
}

export interface Cell extends RiskScore {
  stage: Stage;
}

export interface Filter {
  text: string;
  /** Of today's score. */
  band: RiskBand | null;
  owner: EventRole | null;
  cell: Cell | undefined;
}

export const NO_FILTER: Filter = { text: '', band: null, owner: null, cell: undefined };

export const controlsDone = ({ controls }: RiskData): number => controls.filter(({ done }) => done).length;

/** Worst last: the band decides, likelihood × severity among equals. */
const weight = (table: Table, score: RiskScore): number =>
  RISK_BANDS.indexOf(bandOf(table, score)) * 100 + points(score);

export function choose(
  risks: readonly Risk[],
  table: Table,
  { text, band, owner, cell }: Filter,
  sorting: Sorting,
): Risk[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const shown = risks.filter(({ data }) => {
    const said = [data.code, data.hazard, ...data.controls.map((one) => one.text)]
      .join(' ')
      .toLocaleLowerCase();
    return (
      words.every((word) => said.includes(word)) &&
      (!band || bandOf(table, data.current) === band) &&
      (!owner || data.owner === owner) &&
      (!cell || inCell(data[cell.stage], cell))
    );
  });
  const turn = sorting.descending ? -1 : 1;
  return shown.toSorted(
    (a, b) => turn * compare(a.data, b.data, sorting.column, table) || byCode(a.data, b.data),
  );
}

export const inCell = (score: RiskScore, cell: RiskScore): boolean =>
  score.likelihood === cell.likelihood && score.severity === cell.severity;

const byCode = (a: RiskData, b: RiskData): number =>
  a.code.localeCompare(b.code, undefined, { numeric: true });

function compare(a: RiskData, b: RiskData, column: Column, table: Table): number {
  if (column === 'controls') return open(a) - open(b);
  if (column === 'inherent' || column === 'current' || column === 'residual')
    return weight(table, a[column]) - weight(table, b[column]);
  return a[column].localeCompare(b[column], undefined, { numeric: true });
}

/** Controls still to be done. */
const open = (risk: RiskData): number => risk.controls.length - controlsDone(risk);

export interface BandChange {
  id: string;
  code: string;
  hazard: string;
  before: RiskBand;
  after: RiskBand;
}

/** Lines whose band today would be another one under another table: shown before somebody says yes to it. */
export const bandChanges = (risks: readonly Risk[], from: Table, to: Table): BandChange[] =>
  risks
    .map(({ id, data: { code, hazard, current } }) => ({
      id,
      code,
      hazard,
      before: bandOf(from, current),
      after: bandOf(to, current),
    }))
    .filter(({ before, after }) => before !== after)
    .toSorted((a, b) => a.code.localeCompare(b.code, undefined, { numeric: true }));

/** The first free code: R23 after the usual 22. */
export function freeCode(risks: readonly Risk[]): string {
  const taken = new Set(risks.map(({ data }) => data.code.toLowerCase()));
  for (let n = 1; ; n++) {
    const code = `R${String(n).padStart(2, '0')}`;
    if (!taken.has(code.toLowerCase())) return code;
  }
}

/** A table with one cell of another band. */
export const withBand = (
  bands: RiskMatrixData['bands'],
  { likelihood, severity }: RiskScore,
  band: RiskBand,
): RiskMatrixData['bands'] =>
  bands.map((row, l) => row.map((now, s) => (l === likelihood - 1 && s === severity - 1 ? band : now)));
