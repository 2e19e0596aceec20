import { fork } from 'node:child_process';

/**
 * A process of the benchmark's own, which answers what it is asked (see `answer.mjs`). Everything that is measured
 * runs in a process of its own, so that its processor time and memory are its own.
 */
export class Child {
  #asked = new Map();
  #number = 0;

  /** @param options of `child_process.fork` */
  constructor(file, args = [], options = {}) {
    this.name = file;
    this.process = fork(file, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], ...options });
    this.ended = new Promise((resolve) => this.process.once('close', resolve));
    this.process.on('message', ({ number, value, fault }) => {
      const asked = this.#asked.get(number);
      this.#asked.delete(number);
      if (fault) asked?.reject(new Error(`${this.name}: ${fault}`));
      else asked?.resolve(value);
    });
    void this.ended.then((code) => {
      for (const { reject } of this.#asked.values()) reject(new Error(`${this.name} ended with ${code}`));
    });
  }

  ask(what, data) {
    const number = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#asked.set(number, { resolve, reject });
      this.process.send({ number, what, data }, (fault) => fault && reject(fault));
    });
  }

  /** Processor time so far in milliseconds and resident memory in bytes. */
  usage() {
    return this.ask('usage');
  }

  async stop() {
    if (this.process.exitCode === null && this.process.signalCode === null) this.process.kill('SIGTERM');
    await this.ended;
  }
}
