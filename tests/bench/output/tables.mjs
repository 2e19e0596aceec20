const ms = (value) => (value === undefined ? '–' : value < 100 ? value.toFixed(1) : value.toFixed(0));
const ratio = (ours, theirs) => (ours === undefined || !theirs ? '–' : `${(ours / theirs).toFixed(2)} ×`);
const percent = (part, whole) =>
  `${part === whole ? 100 : Math.min(99.99, (part / whole) * 100).toFixed(2)} %`;

const table = (head, rows) =>
  [head, head.map(() => '--:'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const delayTable = (rows, key) =>
  table(
    ['Viewers', 'Incidents/s', 'p50 ms', 'bare', 'p99 ms', 'bare', 'p99 ratio'],
    rows.map(({ viewers, perSecond, waypost, bare }) => [
      viewers,
      perSecond,
      ms(waypost[key]?.p50),
      ms(bare[key]?.p50),
      ms(waypost[key]?.p99),
      ms(bare[key]?.p99),
      ratio(waypost[key]?.p99, bare[key]?.p99),
    ]),
  );

const deliveredTable = (rows) =>
  table(
    [
      'Viewers',
      'Incidents/s',
      'Deliveries',
      'Delivered',
      'bare',
      'Kept pace, /s',
      'bare',
      'Frames per incident',
      'bare',
    ],
    rows.map(({ viewers, perSecond, perIncident, waypost, bare }) => [
      viewers,
      perSecond,
      waypost.expected,
      percent(waypost.delivered, waypost.expected),
      percent(bare.delivered, bare.expected),
      waypost.perSecond.toFixed(1),
      bare.perSecond.toFixed(1),
      framesPer(waypost, perIncident),
      framesPer(bare, perIncident),
    ]),
  );

const framesPer = ({ frames, expected }, perIncident) =>
  (frames / perIncident / (expected / perIncident)).toFixed(2);

const costTable = (rows) =>
  table(
    [
      'Viewers',
      'Incidents/s',
      'CPU µs per delivery',
      'bare',
      'ratio',
      'Server memory MB',
      'bare',
      'Load on the machine, cores',
      'bare',
    ],
    rows.map(({ viewers, perSecond, waypost, bare }) => [
      viewers,
      perSecond,
      waypost.cpuUsPerDelivery.toFixed(1),
      bare.cpuUsPerDelivery.toFixed(1),
      ratio(waypost.cpuUsPerDelivery, bare.cpuUsPerDelivery),
      waypost.rssMb.toFixed(0),
      bare.rssMb.toFixed(0),
      waypost.machineCores.toFixed(2),
      bare.machineCores.toFixed(2),
    ]),
  );

const commitTable = (rows) =>
  table(
    ['Writers at once', 'Reports committed and answered /s', 'Single-row transactions /s', 'ratio'],
    rows.map(({ writers, waypost, bare }) => [
      writers,
      waypost.toFixed(0),
      bare.toFixed(0),
      ratio(waypost, bare),
    ]),
  );

const about = (
  { cores, processor, memoryGb, system, node, postgresql, socketIo, loadAtStart },
  { warmUpS, measureS, commitS },
) =>
  `Measured on ${cores} cores (${processor}), ${memoryGb} GB, ${system}, Node ${node}, PostgreSQL ${postgresql}, socket.io ${socketIo}. ` +
  `Each cell: ${warmUpS} s of warm-up, ${measureS} s measured; each line of commits ${commitS} s. Load average when it began: ${loadAtStart.toFixed(1)}.`;

/** The whole report in Markdown. */
export function tables({ machine, note, plan, broadcast, sectors, commits }) {
  const parts = [`## The run\n\n${about(machine, plan)}${note ? ` ${note}` : ''}`];
  const add = (title, rows, make) => rows.length && parts.push(`## ${title}\n\n${make(rows)}`);
  add('Commit to delivery, everybody is told', broadcast, (rows) => delayTable(rows, 'fromCommit'));
  add('Post to delivery, everybody is told', broadcast, (rows) => delayTable(rows, 'fromSend'));
  add('Delivered', broadcast, deliveredTable);
  add('Cost', broadcast, costTable);
  const [first] = sectors;
  if (first)
    parts.push(
      `## Marshals who see their own sector\n\n${first.viewers} people in ${first.viewers / first.perIncident} sectors; each incident is shown to one sector's, cut down to what the street may see. Bare sends to a room.\n\n${delayTable(sectors, 'fromCommit')}\n\n${deliveredTable(sectors)}\n\n${costTable(sectors)}`,
    );
  add('Commits', commits, commitTable);
  return `${parts.join('\n\n')}\n`;
}

/** One line while the benchmark runs. */
export function rowLine({ viewers, perSecond, writers, waypost, bare }) {
  if (writers) return `${writers} writers: ${waypost.toFixed(0)} commits/s, bare ${bare.toFixed(0)}`;
  const side = ({ fromCommit, delivered, expected, cpuUsPerDelivery }) =>
    `p50 ${ms(fromCommit?.p50)} p99 ${ms(fromCommit?.p99)} ms, ${percent(delivered, expected)} delivered, ${cpuUsPerDelivery.toFixed(1)} µs`;
  return `${viewers} viewers × ${perSecond}/s: ${side(waypost)} | bare ${side(bare)}`;
}
