import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  FORMAT_PROBLEMS,
  FORMAT_WARNINGS,
  readFile as readFound,
  type Found,
  type FormatWarning,
} from '@waypost/shared/formats';
import { CliFault } from './command.js';

/** What a map file holds. @throws CliFault that says what is wrong with it */
export async function readPlanFile(file: string, swapAxes: boolean): Promise<Found> {
  const bytes = await readFile(file).catch((fault: NodeJS.ErrnoException) => {
    throw new CliFault(`cannot read ${file}: ${fault.code}`);
  });
  const found = readFound(basename(file), bytes, { swapAxes });
  if (found.ok) return found.value;
  const { code, line, limit, warnings } = found.error;
  const words = { ...FORMAT_WARNINGS, ...FORMAT_PROBLEMS }[code];
  const where = [line && `line ${line}`, limit && `limit ${limit}`].filter(Boolean).join(', ');
  throw new CliFault([`${words}${where ? ` (${where})` : ''}`, ...inWords(warnings ?? [])].join('\n'));
}

export const inWords = (warnings: readonly FormatWarning[]): string[] =>
  warnings.map(
    ({ code, count, item }) => `  ${count} × ${FORMAT_WARNINGS[code]}${item ? ` ("${item}")` : ''}`,
  );
