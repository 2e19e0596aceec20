/** Cumulative arrivals: by `atS` the share (0 to 1) of a group that has come; straight lines between the points. */
export interface ProfilePoint {
  readonly atS: number;
  readonly share: number;
}
export type Profile = readonly ProfilePoint[];

/** Share that has come by a time. No profile: everybody was there before it began. Scaled so that all come in the end. */
export function shareBy(profile: Profile | undefined, timeS: number): number {
  const last = profile?.[profile.length - 1];
  if (!profile || !last || last.share <= 0 || timeS >= last.atS) return 1;
  const next = profile.findIndex((point) => point.atS > timeS);
  if (next === 0) return 0;
  const [a, b] = [profile[next - 1]!, profile[next]!];
  const share = a.share + ((b.share - a.share) * (timeS - a.atS)) / (b.atS - a.atS);
  return Math.min(1, Math.max(0, share / last.share));
}

/** When the last have come; −Infinity without a profile. */
export const allBy = (profile: Profile | undefined): number =>
  profile?.[profile.length - 1]?.atS ?? -Infinity;

/** From `fromS` on, people are let go at `perS` persons/s, until the next step. */
export interface RateStep {
  readonly fromS: number;
  readonly perS: number;
}

/** People that may be let go between two times under steps in order of time. */
export function allowance(steps: readonly RateStep[], fromS: number, toS: number): number {
  let sum = 0;
  for (let i = 0; i < steps.length; i++) {
    const start = Math.max(fromS, steps[i]!.fromS);
    const end = Math.min(toS, steps[i + 1]?.fromS ?? Infinity);
    if (end > start) sum += steps[i]!.perS * (end - start);
  }
  return sum;
}

/** How long letting `people` go takes at least, seconds after the first step; Infinity if the last step is 0. */
export function releaseDuration(steps: readonly RateStep[], people: number): number {
  let left = people;
  for (let i = 0; i < steps.length; i++) {
    const { fromS, perS } = steps[i]!;
    const end = steps[i + 1]?.fromS ?? Infinity;
    if (perS > 0 && left <= perS * (end - fromS)) return fromS + left / perS - steps[0]!.fromS;
    if (end < Infinity) left -= perS * (end - fromS);
  }
  return Infinity;
}
