import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));
const PAGE = fileURLToPath(new URL('../../../docs/benchmarks.md', import.meta.url));

/** @returns the path of the file, named by the moment so that runs can be compared */
export async function keepResults(results) {
  await mkdir(RESULTS, { recursive: true });
  const file = `${RESULTS}${new Date().toISOString().replaceAll(/[:.]/g, '-')}.json`;
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
  return file;
}

const PREFACE = `# Benchmarks

Written by \`npm run bench -- --write\`. Absolute figures belong to the machine; the ratios are what to look at, because
both sides of each were measured in the same run, one right after the other.

**What is compared.** Waypost is the built server as \`npm start\` runs it, with the embedded PostgreSQL: each incident is
posted by a person over HTTP, authenticated, decided, chained, committed, cut for every viewer, and sent. *Bare* is
socket.io with the same options that broadcasts the same records in frames of the same shape, one for each incident, at
the same pace, with none of that. The viewers are \`socket.io-client\` sockets, the same program for both.

**What is measured.** *Commit to delivery* starts when the transaction has been committed (for bare: when \`emit\` is
called) and ends in each viewer's frame handler, on the machine's monotonic clock. *Post to delivery* starts when the
report was due to be sent, so that queueing counts. Processor time is the whole server process's, for Waypost with
everything that it does for a report, divided by deliveries; the database's is not in it.

*Commits* compares reports that were accepted and answered over HTTP, all of them in one event, whose log is one queue,
with single-row inserts through \`pg\`, each a transaction and each on a connection of its own.

**What to keep in mind.** Viewers, reporters, server and database share the machine's cores. Where *load on the
machine* comes near the number of cores, the table shows what happens beyond saturation, on both sides.

`;

/** @returns the path of the page */
export async function writePage(text) {
  await writeFile(PAGE, `${PREFACE}${text}`);
  return PAGE;
}

/** Puts one section into the page, in place of the one of the same title. @returns the path of the page */
export async function writeSection(title, text) {
  const [head, ...sections] = (await readFile(PAGE, 'utf8')).trimEnd().split(/\n(?=## )/);
  const others = sections.filter((section) => !section.startsWith(`## ${title}\n`));
  const parts = [head, ...others, `## ${title}\n\n${text}`].map((part) => part.trim());
  await writeFile(PAGE, `${parts.join('\n\n')}\n`);
  return PAGE;
}
