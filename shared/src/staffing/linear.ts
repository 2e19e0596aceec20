/** A linear model with integer columns, row by row, as HiGHS takes it: minimise the cost within the bounds. */
export interface LinearModel {
  readonly names: string[];
  readonly cost: number[];
  readonly lower: number[];
  readonly upper: number[];
  readonly integer: boolean[];
  readonly rowLower: number[];
  readonly rowUpper: number[];
  /** Where each row begins in `columns` and `values`; one more than there are rows. */
  readonly starts: number[];
  readonly columns: number[];
  readonly values: number[];
}

export class LinearBuilder {
  readonly model: LinearModel = {
    names: [],
    cost: [],
    lower: [],
    upper: [],
    integer: [],
    rowLower: [],
    rowUpper: [],
    starts: [0],
    columns: [],
    values: [],
  };

  /** @returns the column's index */
  column(name: string, cost: number, upper = 1, integer = false): number {
    const { names, cost: costs, lower, upper: uppers, integer: integers } = this.model;
    costs.push(cost);
    lower.push(0);
    uppers.push(upper);
    integers.push(integer);
    return names.push(name) - 1;
  }

  row(terms: readonly (readonly [column: number, value: number])[], lower: number, upper: number): void {
    const { starts, columns, values, rowLower, rowUpper } = this.model;
    for (const [column, value] of terms) {
      columns.push(column);
      values.push(value);
    }
    starts.push(columns.length);
    rowLower.push(lower);
    rowUpper.push(upper);
  }
}

/** The same as text in the CPLEX LP format, so that anyone can put it to a solver of their own. */
export function toLpText(model: LinearModel): string {
  const term = (value: number, name: string): string => `${value < 0 ? '-' : '+'} ${Math.abs(value)} ${name}`;
  const objective = model.cost.flatMap((cost, i) => (cost ? [term(cost, model.names[i]!)] : []));
  const rows = model.rowLower.flatMap((lower, row) => {
    const upper = model.rowUpper[row]!;
    const from = model.starts[row]!;
    const left = model.columns
      .slice(from, model.starts[row + 1])
      .map((column, i) => term(model.values[from + i]!, model.names[column]!))
      .join(' ');
    if (lower === upper) return [`r${row}: ${left} = ${lower}`];
    return [
      ...(lower > -Infinity ? [`r${row}l: ${left} >= ${lower}`] : []),
      ...(upper < Infinity ? [`r${row}u: ${left} <= ${upper}`] : []),
    ];
  });
  const bounds = model.names.map((name, i) => `${model.lower[i]} <= ${name} <= ${finite(model.upper[i]!)}`);
  const integers = model.names.filter((_, i) => model.integer[i]);
  return [
    'Minimize',
    ` obj: ${objective.join('\n  ') || '0 x'}`,
    'Subject To',
    ...rows.map((row) => ` ${row}`),
    'Bounds',
    ...bounds.map((bound) => ` ${bound}`),
    ...(integers.length ? ['General', ...integers.map((name) => ` ${name}`)] : []),
    'End',
    '',
  ].join('\n');
}

const finite = (value: number): string => (Number.isFinite(value) ? String(value) : '+inf');

export interface LinearAnswer {
  /** The best found; `undefined` when there was no time for any. */
  readonly values: Float64Array | undefined;
  /** No solution costs less than this; -Infinity when nothing was proved. */
  readonly bound: number;
  readonly optimal: boolean;
}

/** Whoever can solve a linear model: HiGHS in a worker of the browser, or in a thread of the server. */
export type SolveLinear = (
  model: LinearModel,
  options: {
    readonly limitMs: number;
    /** Stop when proved to be within this share of the best possible. */
    readonly gap: number;
    /** A solution to begin with, column by column. */
    readonly start?: Float64Array;
  },
) => LinearAnswer;
