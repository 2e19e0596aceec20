import type { Problem, Result } from './api';
import { problemOf } from './api';

interface Options {
  signal: AbortSignal;
  /** Called with each JSON value, in order, as it comes. */
  onLine(line: unknown): void;
}

/** Reads an answer of one JSON value a line while it arrives. Never throws, as `call` does not. */
export async function callLines(
  path: string,
  { signal, onLine }: Options,
): Promise<Result<undefined, Problem>> {
  try {
    const response = await fetch(path, { credentials: 'same-origin', signal });
    if (!response.ok) return { ok: false, error: await problemOf(response) };
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      const lines = (rest + read.value).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line) onLine(JSON.parse(line));
    }
    if (rest) onLine(JSON.parse(rest));
    return { ok: true, value: undefined };
  } catch {
    return { ok: false, error: { code: 'unavailable', status: 0 } };
  }
}
