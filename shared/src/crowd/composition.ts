import type { Street } from './flux.js';

/**
 * Who is in each cell when groups walk at different paces. Nobody overtakes: a march keeps its order behind its
 * banners, so a cell's people leave in the proportion in which they stand there, and a mixed cell walks at the mean
 * of its paces.
 */
export interface Mix {
  /** The distinct paces, m/s. */
  readonly paces: readonly number[];
  /** People of each pace in each cell. */
  readonly members: readonly Float64Array[];
  /** Pace of each cell, m/s. */
  readonly pace: Float64Array;
  /** Shares of the people entering the cell at hand, by pace; scratch of `carry`. */
  readonly entering: Float64Array;
}

/** Fewer people than this are none. */
const NOBODY = 1e-12;

export function mixOf(paces: readonly number[], count: number): Mix {
  return {
    paces,
    members: paces.map(() => new Float64Array(count)),
    pace: new Float64Array(count).fill(Math.max(...paces)),
    entering: new Float64Array(paces.length),
  };
}

/**
 * Moves the members with the flux that is in `street.move`, before `street.people` is brought up to date. `entering`
 * holds the shares of those who come out of assembly.
 */
export function carry(mix: Mix, street: Street): void {
  const { members, entering } = mix;
  const { people, move, low, high } = street;
  if (low > 0) entering.fill(0);
  for (let i = low; i <= high; i++) {
    const out = move[i + 1]!;
    const here = people[i]!;
    const along = out > 0 && i < high ? ahead(mix, street, i, out) : 0;
    for (let g = 0; g < members.length; g++) {
      const group = members[g]!;
      const share = here > 0 ? group[i]! / here : 0;
      const next = along > 0 ? group[i + 1]! / people[i + 1]! : 0;
      const leaving = share + along * (next - share);
      // Rounding may leave a group at −1e-17; nobody is taken who is not there.
      const gone = Math.min(group[i]!, out * leaving);
      group[i] = group[i]! - gone + move[i]! * entering[g]!;
      entering[g] = out > 0 ? gone / out : 0;
    }
  }
  // The last cell's leavers enter a cell that was empty.
  if (high + 1 < people.length && high >= low) {
    for (let g = 0; g < members.length; g++) members[g]![high + 1]! += move[high + 1]! * entering[g]!;
  }
}

/**
 * How far (0 to 1) the leavers' shares may lean towards those of the next cell: as far as those who stay remain
 * between this cell and the one before. The same limited downwind choice as for the flux, so that two groups that walk
 * one behind the other do not blur into each other.
 */
function ahead(mix: Mix, street: Street, i: number, out: number): number {
  const { members, entering } = mix;
  const here = street.people[i]!;
  const next = street.people[i + 1]!;
  if (here <= 0 || next <= 0) return 0;
  const staying = here - out;
  let most = 1;
  for (let g = 0; g < members.length; g++) {
    const share = members[g]![i]! / here;
    const lean = members[g]![i + 1]! / next - share;
    const room = lean > 0 ? share - Math.min(share, entering[g]!) : Math.max(share, entering[g]!) - share;
    const wanted = out * Math.abs(lean);
    if (wanted > NOBODY) most = Math.min(most, (staying * room) / wanted);
  }
  return Math.max(0, most);
}

/**
 * The mean pace of each cell in a window. A cell whose last people have thinned out to rounding keeps its pace: of 1e-323
 * people the products round, and their quotient would be a pace that nobody has.
 */
export function refreshPace(mix: Mix, low: number, high: number): void {
  const { members, paces, pace } = mix;
  for (let i = low; i <= high; i++) {
    let people = 0;
    let sum = 0;
    for (let g = 0; g < paces.length; g++) {
      people += members[g]![i]!;
      sum += members[g]![i]! * paces[g]!;
    }
    if (people > NOBODY) pace[i] = sum / people;
  }
}
