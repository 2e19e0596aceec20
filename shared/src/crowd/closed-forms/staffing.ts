/** How many marshals a march needs. Ratios in use conflict, so each number is a default that can be changed. */

export interface StaffingInput {
  readonly people: number;
  readonly columnLengthM: number;
  readonly intersections: number;
  readonly pinches: number;
  /** People per marshal; 50 is common for a family march, 20 for a tense one. */
  readonly ratio?: number;
  /** Metres between marshals along each side. */
  readonly sideSpacingM?: number;
  /** 0.5–1 when groups move on from one intersection to the next. */
  readonly leapfrog?: number;
  /** Share who do not turn up. */
  readonly noShow?: number;
}

export interface Staffing {
  readonly byRatio: number;
  readonly byPost: number;
  readonly need: number;
  /** To invite, so that `need` turn up. */
  readonly roster: number;
  readonly squads: number;
}

const FRONT = 4;
const REAR = 4;
const ASSEMBLY = 6;
const DISPERSAL = 4;
const PER_POINT = 4;
const SQUAD = 6;

/** The larger of a ratio and a count of posts: front, rear, both sides, intersections, pinches, assembly, dispersal. */
export function staffing(input: StaffingInput): Staffing {
  const { ratio = 50, sideSpacingM = 25, leapfrog = 1, noShow = 0.15 } = input;
  const byRatio = Math.ceil(input.people / ratio);
  const sides = 2 * Math.ceil(input.columnLengthM / sideSpacingM);
  const points = PER_POINT * (input.intersections * leapfrog + input.pinches);
  const byPost = Math.ceil(FRONT + REAR + sides + points + ASSEMBLY + DISPERSAL);
  const need = Math.max(byRatio, byPost);
  return { byRatio, byPost, need, roster: Math.ceil(need / (1 - noShow)), squads: Math.ceil(need / SQUAD) };
}

/** International Fire Code 403.3: one trained crowd manager for 250 people, from 1,000 people on. */
export const crowdManagers = (people: number): number => (people >= 1000 ? Math.ceil(people / 250) : 0);
