/** Process: reporters who each send the next report as soon as the last one was answered. */
import { answer } from '../lib/answer.mjs';
import { nowMs } from '../lib/clock.mjs';
import { Caller } from '../lib/http.mjs';
import { freshId, reportOf, send } from '../lib/report.mjs';

/** @returns commits per second, each answered */
async function run({ url, eventId, cookies, writers, seconds }) {
  const callers = cookies.map((cookie) => Object.assign(new Caller(url), { cookie }));
  const began = nowMs();
  const until = began + seconds * 1000;
  let begun = 0;
  let commits = 0;
  const writer = async () => {
    while (nowMs() < until) {
      // By turns as everybody: one person may send so many commands a minute.
      const number = begun++;
      await send(callers[number % callers.length], eventId, reportOf(freshId(), number));
      commits++;
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  return (commits * 1000) / (nowMs() - began);
}

answer({ run });
