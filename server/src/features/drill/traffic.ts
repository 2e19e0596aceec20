/** A phone, as far as it is awaited. */
export interface Awaited {
  /** The last entry it has; undefined while it has no network. */
  readonly seq: number | undefined;
  /** Asks for what it lacks. */
  ask(): void;
}

/** What is under way between the drill and the server: calls without an answer, entries that not everybody has yet. */
export class Traffic {
  readonly phones = new Set<Awaited>();
  #calls = 0;
  #lastSeq = 0;
  #waiting: (() => void)[] = [];
  #stopped = false;

  begin(): void {
    this.#calls++;
  }

  /** @param seq of the entry that came of it */
  end(seq: number | undefined): void {
    this.#calls--;
    if (seq !== undefined) this.#lastSeq = Math.max(this.#lastSeq, seq);
    this.changed();
  }

  /** A phone got something, or lost its network: whoever waits looks again. */
  changed(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    waiting.forEach((look) => look());
  }

  stop(): void {
    this.#stopped = true;
    this.changed();
  }

  /**
   * Until nothing is under way: what a phone said because of what it got is awaited as well.
   * @returns whether a phone had to ask
   */
  async settled(): Promise<boolean> {
    const asked = new Map<Awaited, number>();
    while (!this.#stopped) {
      const behind = [...this.phones].filter(({ seq }) => seq !== undefined && seq < this.#lastSeq);
      if (this.#calls === 0 && behind.length === 0) break;
      // An empty frame is not always sent: whoever has nothing to see of an entry has to ask where the log is.
      if (this.#calls === 0)
        for (const phone of behind.filter((one) => asked.get(one) !== this.#lastSeq)) {
          asked.set(phone, this.#lastSeq);
          phone.ask();
        }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    return asked.size > 0;
  }
}
