/**
 * Where one captain is along the route, from fixes that are noisy: a Kalman filter with the state (distance along the
 * route, speed). It works on the route and not on the plane, because a march has one degree of freedom: what is left
 * of a fix after it was put on the line is how far along it is, and how little it can be trusted.
 *
 * Constant velocity with white-noise acceleration (Bar-Shalom, Li and Kirubarajan, Estimation with Applications to
 * Tracking and Navigation, 2001, section 6.3). Metres, metres per second, seconds on one clock of the caller's.
 */
export interface Track {
  readonly alongM: number;
  readonly speedMps: number;
  /** Covariance: of the distance, of distance and speed, of the speed. */
  readonly p: readonly [number, number, number];
  readonly atS: number;
  /** Measurements in a row that could not be true; too many and the filter is what is wrong. */
  readonly rejected: number;
}

export interface Measured {
  readonly alongM: number;
  /** One standard deviation. */
  readonly sigmaM: number;
  readonly atS: number;
}

/** Spectral density of the acceleration, m²/s³: a column goes from standing to 0.9 m/s within some 20 s. */
const ACCELERATION = 0.01;
/** Before anything is known of it a march stands or walks: 0.5 ± 0.6 m/s. */
const FIRST_SPEED = { mps: 0.5, variance: 0.36 };
/** A measurement further than this many standard deviations off is not believed (99.7 % of true ones are nearer). */
const GATE = 3;
/** After so many unbelievable measurements in a row the captain has taken another way, or the filter has lost them. */
const REJECTED_MOST = 3;
/** Nobody walks a march faster; runners and bicycles are not its head. */
const SPEED_MOST = 3;

export const startTrack = ({ alongM, sigmaM, atS }: Measured): Track => ({
  alongM,
  speedMps: FIRST_SPEED.mps,
  p: [sigmaM * sigmaM, 0, FIRST_SPEED.variance],
  atS,
  rejected: 0,
});

/** The track at a later time if nothing new is heard: it goes on at its pace, and is known less and less well. */
export function predict(track: Track, atS: number): Track {
  const dt = Math.max(0, atS - track.atS);
  const [pss, psv, pvv] = track.p;
  return {
    ...track,
    alongM: track.alongM + track.speedMps * dt,
    p: [
      pss + 2 * dt * psv + dt * dt * pvv + (ACCELERATION * dt ** 3) / 3,
      psv + dt * pvv + (ACCELERATION * dt ** 2) / 2,
      pvv + ACCELERATION * dt,
    ],
    atS: Math.max(track.atS, atS),
  };
}

/** Takes in one measurement. One that is older than the track, or cannot be true, changes nothing but the count. */
export function update(track: Track, measured: Measured): Track {
  if (measured.atS <= track.atS) return track;
  const ahead = predict(track, measured.atS);
  const [pss, psv, pvv] = ahead.p;
  const innovation = measured.alongM - ahead.alongM;
  const variance = pss + measured.sigmaM ** 2;
  if (innovation * innovation > GATE * GATE * variance) {
    return track.rejected + 1 >= REJECTED_MOST
      ? startTrack(measured)
      : { ...ahead, rejected: track.rejected + 1 };
  }
  const gainS = pss / variance;
  const gainV = psv / variance;
  return {
    alongM: ahead.alongM + gainS * innovation,
    speedMps: clamp(ahead.speedMps + gainV * innovation, -0.5, SPEED_MOST),
    p: [(1 - gainS) * pss, (1 - gainS) * psv, pvv - gainV * psv],
    atS: measured.atS,
    rejected: 0,
  };
}

/** One standard deviation of where it is, metres. */
export const sigmaOf = (track: Track): number => Math.sqrt(Math.max(0, track.p[0]));
/** One standard deviation of its speed, metres per second. */
export const speedSigmaOf = (track: Track): number => Math.sqrt(Math.max(0, track.p[2]));

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
