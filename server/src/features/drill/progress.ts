import type { DrillFile } from '@waypost/shared/drill';
import type { Records } from '@waypost/shared/event';
import { elapsedSoFar } from './day.js';
import { lapS, marchAt, usualShape, type MarchAt, type MarchShape } from './march.js';

/** The march of a drill on its way: it sets off, is halted and goes on, and after the rally forms up again. */
export class MarchProgress {
  shape: MarchShape;
  /** Drill time at which this march was to set off, as far as it was not held since. */
  private lapStartS: number;
  private heldSinceS: number | undefined;

  constructor(
    lengthM: number,
    { march }: Pick<DrillFile, 'march'>,
    records: Records,
    private readonly nowS: () => number,
  ) {
    this.shape = usualShape(lengthM);
    this.lapStartS = -this.elapsedAtTheStart(march, records);
  }

  /** Without a word in the file it goes on from where it was seen last. */
  private elapsedAtTheStart(march: DrillFile['march'], records: Records): number {
    const { lateS, routeM, paceMps } = this.shape;
    if (march?.sets_off_in !== undefined) return lateS - march.sets_off_in * 60;
    if (march?.head_at !== undefined) return lateS + (march.head_at * routeM) / paceMps;
    return elapsedSoFar(records, this.shape);
  }

  get elapsedS(): number {
    return (this.heldSinceS ?? this.nowS()) - this.lapStartS;
  }

  get at(): MarchAt {
    return marchAt(this.shape, this.elapsedS);
  }

  get isOver(): boolean {
    return this.elapsedS >= lapS(this.shape);
  }

  /** Drill time at which it will be so far, if nothing holds it. */
  when(elapsedS: number): number {
    return this.nowS() + elapsedS - this.elapsedS;
  }

  hold(): void {
    this.heldSinceS ??= this.nowS();
  }

  goOn(): void {
    if (this.heldSinceS === undefined) return;
    this.lapStartS += this.nowS() - this.heldSinceS;
    this.heldSinceS = undefined;
  }

  /** The route is another one: so far along as before. */
  reroute(lengthM: number): void {
    this.shape = { ...this.shape, routeM: lengthM };
  }

  nextLap(): void {
    this.goOn();
    this.lapStartS += lapS(this.shape);
  }
}
