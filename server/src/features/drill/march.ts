/** How the drill's march goes along its route, in seconds of drill time since it was meant to set off. Pure. */
export interface MarchShape {
  /** Length of the route, metres. */
  routeM: number;
  /** From head to tail while it moves, metres: 9,000 people in a street 20 m wide at 0.7 per m². */
  columnM: number;
  paceMps: number;
  /** It sets off this much later than planned, as marches do. */
  lateS: number;
  /** How long the rally lasts before the next march forms up. */
  rallyS: number;
}

/** A little slower and later than the plan's 0.9 m/s, so that the forecast has something to be wrong about. */
export const usualShape = (routeM: number): MarchShape => ({
  routeM,
  columnM: Math.min(620, routeM / 3),
  paceMps: 0.82,
  lateS: 180,
  rallyS: 1_500,
});

/** From setting off to the end of the rally. */
export const lapS = (shape: MarchShape): number => arrivedS(shape) + shape.rallyS;

/** When the tail has come in. */
export const arrivedS = ({ lateS, routeM, columnM, paceMps }: MarchShape): number =>
  lateS + (routeM + columnM) / paceMps;

export interface MarchAt {
  headM: number;
  tailM: number;
}

export function marchAt({ routeM, columnM, paceMps, lateS }: MarchShape, elapsedS: number): MarchAt {
  const walkedM = Math.max(0, elapsedS - lateS) * paceMps;
  return { headM: Math.min(routeM, walkedM), tailM: Math.min(routeM, Math.max(0, walkedM - columnM)) };
}

/** The inverse: how far into the march it is when its head and tail are here. */
export function elapsedAt(
  { routeM, columnM, paceMps, lateS }: MarchShape,
  { headM, tailM }: MarchAt,
): number {
  const headIn = headM >= routeM - 1;
  return lateS + (headIn ? tailM + columnM : headM) / paceMps;
}
