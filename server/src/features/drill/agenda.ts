interface Due {
  atS: number;
  run: () => void;
}

/** What is to be done when, in drill time: one list instead of a timer for each of a thousand people. */
export class Agenda {
  #due: Due[] = [];

  get size(): number {
    return this.#due.length;
  }

  add(atS: number, run: () => void): void {
    let low = 0;
    let high = this.#due.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#due[middle]!.atS <= atS) low = middle + 1;
      else high = middle;
    }
    this.#due.splice(low, 0, { atS, run });
  }

  /** Does everything that is due; what that adds for the same moment is done as well. */
  run(nowS: number): void {
    while (this.#due[0] && this.#due[0].atS <= nowS) this.#due.shift()!.run();
  }

  clear(): void {
    this.#due = [];
  }
}
