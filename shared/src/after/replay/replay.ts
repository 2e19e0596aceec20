import type { Instant } from '../../event/index.js';
import { Moment } from './moment.js';
import type { ReplayStep } from './step.js';

/** A moment is kept every so many steps: going anywhere folds at most that many. */
const CHECKPOINT_EVERY = 200;

/** A day that can be gone through: the steps that one reader was told, and the records at any of them. */
export class Replay {
  readonly #checkpoints: Moment[] = [Moment.empty()];
  readonly #times: number[];
  /** The last moment that was asked for: going on from it is what playing does. */
  #last: { count: number; moment: Moment };

  constructor(readonly steps: readonly ReplayStep[]) {
    this.#times = steps.map(({ at }) => Date.parse(at));
    this.#last = { count: 0, moment: this.#checkpoints[0]! };
  }

  get from(): number {
    return this.#times[0] ?? 0;
  }

  get to(): number {
    return this.#times[this.#times.length - 1] ?? 0;
  }

  /** How many steps had come by then, milliseconds since 1970. */
  countAt(time: number): number {
    let [low, high] = [0, this.#times.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#times[middle]! <= time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The records after the first `count` steps. */
  after(count: number): Moment {
    const wanted = Math.max(0, Math.min(count, this.steps.length));
    const from = this.#nearest(wanted);
    const moment = from.moment.after(this.steps.slice(from.count, wanted)).like(this.#last.moment);
    this.#last = { count: wanted, moment };
    return moment;
  }

  at(time: number | Instant): Moment {
    return this.after(this.countAt(typeof time === 'number' ? time : Date.parse(time)));
  }

  #nearest(count: number): { count: number; moment: Moment } {
    const wanted = Math.floor(count / CHECKPOINT_EVERY);
    if (this.#last.count <= count && this.#last.count >= wanted * CHECKPOINT_EVERY) return this.#last;
    for (let index = this.#checkpoints.length; index <= wanted; index++)
      this.#checkpoints.push(
        this.#checkpoints[index - 1]!.after(
          this.steps.slice((index - 1) * CHECKPOINT_EVERY, index * CHECKPOINT_EVERY),
        ),
      );
    return { count: wanted * CHECKPOINT_EVERY, moment: this.#checkpoints[wanted]! };
  }
}
