import type { http } from '@waypost/shared/contract';

export type LogEntry = http.LogEntry;

/** What machines and thumbs add by the hundred: told as a number until somebody asks (progress marks, "understood", "all safe"). */
const NOISE = new Set([
  'progress.record',
  'ack.give',
  'receipt.mark',
  'roll_answer.give',
  'task.tick',
  'check_in.report',
  'person.share_position',
  'person.set_language',
]);

export const isNoise = ({ name }: LogEntry): boolean => NOISE.has(name);

export type LogRow =
  | { fold: false; entry: LogEntry }
  | { fold: true; key: string; entries: LogEntry[]; counts: { name: string; count: number }[] };

/** Runs of two or more such entries become one row; a single one stands for itself. */
export function foldNoise(entries: readonly LogEntry[]): LogRow[] {
  const rows: LogRow[] = [];
  let run: LogEntry[] = [];
  const end = (): void => {
    if (run.length === 1) rows.push({ fold: false, entry: run[0]! });
    else if (run.length > 1)
      rows.push({ fold: true, key: `${run[run.length - 1]!.seq}`, entries: run, counts: countsOf(run) });
    run = [];
  };
  for (const entry of entries) {
    if (isNoise(entry)) {
      run.push(entry);
      continue;
    }
    end();
    rows.push({ fold: false, entry });
  }
  end();
  return rows;
}

function countsOf(entries: readonly LogEntry[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { name } of entries) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}
