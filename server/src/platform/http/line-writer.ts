import type { Response } from 'express';

/** Writes JSON values one a line, no faster than the reader takes them. */
export class LineWriter {
  constructor(private readonly response: Response) {}

  /** The reader has gone: nothing more needs to be made. */
  get gone(): boolean {
    return this.response.destroyed;
  }

  write(value: unknown): Promise<void> {
    return this.writeText(JSON.stringify(value));
  }

  async writeText(line: string): Promise<void> {
    if (this.gone) return;
    if (!this.response.write(`${line}\n`)) await drained(this.response);
  }
}

/** Resolves when the reader has taken what was written, or has gone. */
const drained = (response: Response): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.on('drain', done);
    response.on('close', done);
  });
