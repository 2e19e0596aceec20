import type { LoggerService } from '@nestjs/common';

type Level = 'info' | 'warn' | 'fault';
export type LogFields = Record<string, string | number | boolean | undefined>;

interface DatabaseFault {
  driverError?: { code?: string; constraint?: string; table?: string };
}

/**
 * What may be written about an exception. A database error's own message and parameters quote what people typed,
 * so of those only the code and the constraint are kept.
 */
export function describeFault(fault: unknown): LogFields {
  if (!(fault instanceof Error)) return { error: typeof fault };
  const frames = (fault.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12)
    .join('\n');
  const { driverError } = fault as DatabaseFault;
  if (driverError) {
    return {
      error: fault.name,
      code: driverError.code,
      constraint: driverError.constraint,
      table: driverError.table,
      frames,
    };
  }
  return { error: fault.name, message: fault.message.slice(0, 300), frames };
}

/**
 * One line of JSON per happening on stderr: no names, no addresses of people or machines, no free text of theirs.
 * stdout is left to what a person asked for, so that `npx waypost … --json` can be piped.
 */
export class Log {
  constructor(
    private readonly write: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
    private readonly now: () => number = Date.now,
  ) {}

  info(what: string, fields: LogFields = {}): void {
    this.line('info', what, fields);
  }

  warn(what: string, fields: LogFields = {}): void {
    this.line('warn', what, fields);
  }

  fault(what: string, fault: unknown, fields: LogFields = {}): void {
    this.line('fault', what, { ...fields, ...describeFault(fault) });
  }

  private line(level: Level, what: string, fields: LogFields): void {
    this.write(JSON.stringify({ at: new Date(this.now()).toISOString(), level, what, ...fields }));
  }
}

/** Lets Nest write through our log; its chatter about every mapped route is left out. */
export class NestLog implements LoggerService {
  constructor(private readonly out: Log) {}

  log(): void {}

  warn(message: unknown): void {
    this.out.warn('nest', { message: String(message).slice(0, 300) });
  }

  error(message: unknown): void {
    this.out.fault('nest', message instanceof Error ? message : new Error(String(message)));
  }
}
