import { spreadOf } from '../lib/percentiles.mjs';

/** When each incident reached each viewer; 0 while it has not. */
export class Arrivals {
  #rows = new Map();

  constructor(viewers) {
    this.viewers = viewers;
  }

  note(record, viewer, at) {
    let row = this.#rows.get(record.id);
    if (!row) this.#rows.set(record.id, (row = { record, times: new Float64Array(this.viewers), count: 0 }));
    // The first time counts; a snapshot may bring again what a frame brought before.
    if (row.times[viewer]) return;
    row.times[viewer] = at;
    row.count++;
  }

  countOf(ids) {
    return ids.reduce((sum, id) => sum + (this.#rows.get(id)?.count ?? 0), 0);
  }

  recordOf(id) {
    return this.#rows.get(id)?.record;
  }

  /** @param starts `[id, sentAt, committedAt]` of each incident, on the benchmark's clock */
  summaryOf(starts) {
    const total = this.countOf(starts.map(([id]) => id));
    const [fromSend, fromCommit] = [new Float64Array(total), new Float64Array(total)];
    let filled = 0;
    for (const [id, sentAt, committedAt] of starts) {
      for (const at of this.#rows.get(id)?.times ?? []) {
        if (!at) continue;
        fromSend[filled] = at - sentAt;
        fromCommit[filled++] = at - committedAt;
      }
    }
    return { delivered: total, fromSend: spreadOf(fromSend), fromCommit: spreadOf(fromCommit) };
  }
}
