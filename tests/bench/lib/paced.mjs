import { nowMs, pause } from './clock.mjs';

/**
 * Does something so many times at an even pace, whatever each takes: a report on the street does not wait for the
 * answer to another one. What is late by the timer is done at once, and its due time stays the one it should have had.
 * @param act given its number and its due time on the benchmark's clock
 */
export async function paced(perSecond, count, act) {
  const begun = nowMs();
  const acts = [];
  for (let i = 0; i < count; i++) {
    const due = begun + (i * 1000) / perSecond;
    const early = due - nowMs();
    if (early > 1) await pause(early);
    acts.push(act(i, due));
  }
  return Promise.all(acts);
}
