import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ID_PATTERN, type Id } from '@waypost/shared/kernel';

/** What a person did wrong at the prompt, or what cannot be done: one line on stderr and an exit code, no stack. */
export class CliFault extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}

export const usageFault = (message: string): CliFault => new CliFault(`${message} (--help shows how)`, 2);

export interface Output {
  /** What was asked for. */
  out(text: string): void;
  /** What a person should know beside it. */
  note(text: string): void;
}

export interface CliCommand {
  name: string;
  summary: string;
  help: string;
  run(args: string[], output: Output): Promise<void>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

/** @param positionals the arguments by name; one that ends in `?` may be left out */
export function readArgs<const T extends Options>(
  args: string[],
  options: T,
  positionals: string[],
): Parsed<T> {
  const parsed = parse(args, options);
  const needed = positionals.filter((name) => !name.endsWith('?'));
  const missing = needed[parsed.positionals.length];
  if (missing) throw usageFault(`${missing} is missing`);
  const extra = parsed.positionals[positionals.length];
  if (extra !== undefined) throw usageFault(`"${extra}" is one argument too many`);
  return parsed;
}

function parse<const T extends Options>(args: string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (fault) {
    throw usageFault((fault as Error).message.split('. ')[0] ?? 'these arguments cannot be read');
  }
}

export function eventIdIn(text: string | undefined): Id {
  if (!text || !ID_PATTERN.test(text)) throw usageFault(`"${text ?? ''}" is no event id`);
  return text;
}

export function numberIn(text: string, name: string, least: number, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most)
    throw usageFault(`--${name} is a number from ${least} to ${most}`);
  return number;
}

/** Columns as wide as their widest cell; the last one ends where it ends. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}
