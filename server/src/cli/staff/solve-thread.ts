import { parentPort, workerData } from 'node:worker_threads';
import { seededRandom } from '@waypost/shared/kernel';
import {
  assign,
  problemOf,
  proposalOf,
  solveWith,
  USUAL_LIMITS,
  type HighsLike,
  type StaffingRecords,
  type StaffingSettings,
} from '@waypost/shared/staffing';
import highs from 'highs';
import { Ids } from '../../platform/ids.js';
import { systemClock, systemRandom } from '../../platform/clock.js';

/** HiGHS answers only when it is done: in a thread the prompt can say how far it is, and be left. */
const { records, settings } = workerData as { records: StaffingRecords; settings: StaffingSettings };
// The package's types are those of CommonJS, whose default is the module; what Node imports is the function.
const load = highs as unknown as () => Promise<HighsLike>;
const ids = new Ids(systemClock, systemRandom);
const problem = problemOf(records, settings);
const assigned = assign(
  problem,
  {
    solve: solveWith(await load()),
    random: seededRandom(1),
    now: () => performance.now(),
    progress: ({ share, score }) => parentPort?.postMessage({ share, missing: score.missing }),
  },
  USUAL_LIMITS,
);
parentPort?.postMessage({ proposal: proposalOf(problem, assigned, () => ids.next()) });
