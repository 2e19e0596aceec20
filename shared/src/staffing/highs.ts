import type { LinearAnswer, LinearModel, SolveLinear } from './linear.js';

/** The part of the `highs` package that is used, so that this room needs no package: whoever loads it brings it. */
export interface HighsLike {
  readonly infinity: number;
  withModel<Result>(source: HighsModelData, work: (model: HighsModel) => Result): Result;
}

interface HighsModelData {
  numCols: number;
  numRows: number;
  colCost: number[];
  colLower: number[];
  colUpper: number[];
  rowLower: number[];
  rowUpper: number[];
  integrality: Int32Array;
  matrix: {
    format: 'csr';
    numRows: number;
    numCols: number;
    starts: number[];
    indices: number[];
    values: number[];
  };
}

interface HighsModel {
  readonly options: { set(values: Record<string, boolean | number | string>): unknown };
  readonly info: { get(name: string): number | bigint };
  setSolution(solution: { indices: Int32Array; values: Float64Array }): unknown;
  run(): { modelStatus: number };
  getSolution(): { colValue: Float64Array };
  getObjectiveValue(): number;
}

const OPTIMAL = 7;
/** HiGHS' own sign that there is a solution: `primal_solution_status`. */
const FEASIBLE = 2;

/** HiGHS as the search asks for it. Each call is a model of its own, and its memory is given back. */
export const solveWith =
  (highs: HighsLike): SolveLinear =>
  (model, { limitMs, gap, start }) =>
    model.names.length === 0
      ? { values: new Float64Array(0), bound: 0, optimal: true }
      : highs.withModel(dataOf(model, highs.infinity), (running) => {
          const integer = model.integer.some(Boolean);
          running.options.set({
            output_flag: false,
            time_limit: limitMs / 1000,
            mip_rel_gap: gap,
            mip_abs_gap: 1e-6,
          });
          if (start && integer) {
            running.setSolution({ indices: Int32Array.from(start, (_, i) => i), values: start });
          }
          const { modelStatus } = running.run();
          return answerOf(running, modelStatus === OPTIMAL, integer);
        });

function answerOf(running: HighsModel, optimal: boolean, integer: boolean): LinearAnswer {
  const feasible = running.info.get('primal_solution_status') === FEASIBLE;
  const bound = integer
    ? Number(running.info.get('mip_dual_bound'))
    : optimal
      ? running.getObjectiveValue()
      : -Infinity;
  return { values: feasible ? running.getSolution().colValue : undefined, bound, optimal };
}

const bounded = (values: readonly number[], infinity: number): number[] =>
  values.map((value) => (value === Infinity ? infinity : value === -Infinity ? -infinity : value));

const dataOf = (model: LinearModel, infinity: number): HighsModelData => ({
  numCols: model.names.length,
  numRows: model.rowLower.length,
  colCost: model.cost,
  colLower: model.lower,
  colUpper: bounded(model.upper, infinity),
  rowLower: bounded(model.rowLower, infinity),
  rowUpper: bounded(model.rowUpper, infinity),
  integrality: Int32Array.from(model.integer, Number),
  matrix: {
    format: 'csr',
    numRows: model.rowLower.length,
    numCols: model.names.length,
    starts: model.starts,
    indices: model.columns,
    values: model.values,
  },
});
