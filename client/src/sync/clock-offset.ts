/** Below this the difference is the network's, not the clock's: correcting it would make every age flicker. */
const NOTICEABLE_MS = 2_000;

/** How wrong this device's clock is, from the server's times in its messages. */
export class ClockOffset {
  private best = -Infinity;
  value = 0;

  /**
   * A message is never received before it was sent, so the largest difference seen is the one with the least delay.
   * @returns whether the offset changed
   */
  learn(serverAt: string, nowMs: number): boolean {
    this.best = Math.max(this.best, Date.parse(serverAt) - nowMs);
    const value = Math.abs(this.best) < NOTICEABLE_MS ? 0 : Math.round(this.best / 1000) * 1000;
    const changed = value !== this.value;
    this.value = value;
    return changed;
  }

  /** After a reconnect: a phone may have set its clock while it was away. */
  restart(): void {
    this.best = -Infinity;
  }
}
