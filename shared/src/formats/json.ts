import { err, ok, type Result } from '../kernel/index.js';
import type { FormatProblem } from './types.js';

/** How deep arrays and objects nest, without parsing: a parser that recurses dies of a megabyte of brackets. */
export function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 0x5c) i++;
      else if (c === 0x22) quoted = false;
    } else if (c === 0x22) quoted = true;
    else if (c === 0x5b || c === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (c === 0x5d || c === 0x7d) depth--;
  }
  return deepest;
}

/** Engines name the place of a fault as a position or as a line; where neither is said, the text ended too early. */
function lineOf(text: string, message: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const at = /position (\d+)/.exec(message)?.[1];
  return text.slice(0, at === undefined ? text.length : Number(at)).split('\n').length;
}

export function parseJson(text: string, nesting: number): Result<unknown, FormatProblem> {
  if (nestingOf(text) > nesting) return err({ code: 'nested-too-deep', limit: nesting });
  try {
    return ok(JSON.parse(text));
  } catch (fault) {
    return err({ code: 'json-malformed', line: lineOf(text, fault instanceof Error ? fault.message : '') });
  }
}
