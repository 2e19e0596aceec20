/** Somebody who does one piece of work at a time and answers each. */
export interface Hand<Order> {
  give(order: Order): void;
}

/**
 * Hands out the newest order only: what came while the hand was busy is kept until the answer, and of several the last
 * one wins. An answer to an order that was overtaken is still shown: it is newer than what stands there.
 */
export class Latest<Order> {
  #busy = false;
  #next: Order | undefined;

  constructor(private readonly hand: Hand<Order>) {}

  want(order: Order): void {
    if (this.#busy) this.#next = order;
    else this.#give(order);
  }

  answered(): void {
    this.#busy = false;
    const next = this.#next;
    this.#next = undefined;
    if (next !== undefined) this.#give(next);
  }

  #give(order: Order): void {
    this.#busy = true;
    this.hand.give(order);
  }
}
