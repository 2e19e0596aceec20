import type { FormatWarningCode } from './codes.js';
import type { FormatWarning } from './types.js';

/** Counts warnings by code: a track file can have two thousand alike, and nobody reads a list of those. */
export class Warnings {
  private readonly byCode = new Map<FormatWarningCode, FormatWarning>();

  add(code: FormatWarningCode, item?: string): void {
    const known = this.byCode.get(code) ?? { code, count: 0 };
    known.count += 1;
    if (item && known.item === undefined) known.item = item;
    this.byCode.set(code, known);
  }

  list(): FormatWarning[] {
    return [...this.byCode.values()];
  }
}
