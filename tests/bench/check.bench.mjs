import { randomUUID } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { demonstrationPlan } from '@waypost/server/features/demonstration/demonstration-plan';
import { checkPlan } from '@waypost/shared/plan-check';
import { decide, EventState, systemViewer } from '@waypost/shared/ledger';

/** The plan check of the demonstration's plan, beside one trip of the same records through JSON. */
const ROUNDS = 200;

function demonstration() {
  const now = '2026-09-12T12:00:00.000Z';
  const plan = demonstrationPlan(new Date('2026-09-12T17:00:00.000Z'));
  const state = new EventState();
  const run = (name, payload) => {
    const viewer = systemViewer(plan.event.id);
    const decision = decide(state, viewer, { id: randomUUID(), name, payload, happenedAt: now }, now);
    if (!decision.ok) throw new Error(`${name}: ${decision.error.code}`);
    state.apply(decision.value, state.seq + 1);
  };
  const { callSign: _callSign, id, ...face } = plan.event;
  const data = { ...face, phases: [], policeContact: 'liaison_only', state: 'planning' };
  run('event.create', { data: { ...data, ...plan.details } });
  for (const steps of plan.batches) run('plan.step', { steps });
  return { state, eventId: id, now };
}

/** The fastest of many: whatever else the machine does only ever adds, and both sides are asked the same way. */
function leastMs(work) {
  for (let i = 0; i < ROUNDS; i++) work(i);
  const times = Array.from({ length: ROUNDS }, (_, i) => {
    const start = performance.now();
    work(ROUNDS + i);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Rows of name, milliseconds, and the ratio to the trip through JSON. */
export async function run() {
  const { state, eventId, now } = demonstration();
  const options = { now, newId: randomUUID };
  const json = leastMs(() => JSON.parse(JSON.stringify([...state.everything()])));
  const known = leastMs(() => checkPlan(state, eventId, options));
  const event = state.get({ kind: 'event' }, eventId);
  // Another number of people each time, so that no earlier forecast can be used.
  const dragged = leastMs((i) => {
    const expected = { ...event.data.expected, likely: event.data.expected.likely + i };
    state.apply([{ kind: 'event', id: eventId, data: { ...event.data, expected } }], state.seq + 1);
    checkPlan(state, eventId, options);
  });
  return [
    { name: 'the records once through JSON', ms: json, ratio: 1 },
    { name: 'all rules, the crowd as it was', ms: known, ratio: known / json },
    { name: 'all rules, with a new forecast', ms: dragged, ratio: dragged / json },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.table(await run());
}
