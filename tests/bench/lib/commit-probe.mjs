/**
 * Loaded into the server under test before its own code: notes the moment at which each incident's transaction had
 * been committed, which is when the ledger publishes it. Nothing else of the server is touched.
 */
// First, because it brings the decorators' metadata that every other module of the server needs.
import '@waypost/server/app';
import { LedgerService } from '@waypost/server/ledger/ledger.service';
import { answer } from './answer.mjs';
import { nowMs } from './clock.mjs';

const { publish } = LedgerService.prototype;
if (typeof publish !== 'function') throw new Error('the ledger publishes in another way now: mend the probe');

let commits = [];
LedgerService.prototype.publish = function (eventId, committed) {
  const at = nowMs();
  for (const { applied } of committed)
    for (const { kind, id } of applied) if (kind === 'incident') commits.push([id, at]);
  return publish.call(this, eventId, committed);
};

answer({
  commits: () => {
    const noted = commits;
    commits = [];
    return noted;
  },
});
