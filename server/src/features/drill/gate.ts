/** Lets at most so many calls run at once: the drill is a thousand phones, but one machine. */
export class Gate {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(private readonly most: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.most) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running++;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }
}

/** Runs something for each, at most `most` at a time, and keeps the order of the answers. */
export function eachAtMost<T, R>(
  most: number,
  list: readonly T[],
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const gate = new Gate(most);
  return Promise.all(list.map((item, index) => gate.run(() => work(item, index))));
}
