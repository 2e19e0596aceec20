import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { err, ok, type Result } from '../../kernel/index.js';
import { drillFile, type DrillFile } from '../drill-file.js';

/** Far more than a day's script; a file of this size is something else. */
const TEXT_MOST = 500_000;

export interface DrillProblem {
  /** Line of the file, the first is 1. */
  line: number;
  /** Where in the file's own words, such as `injects.2.expect.0.within`. */
  path: string;
  /** What is wrong, and what to write instead. */
  words: string;
}

/** A drill from its file's text, or everything that is wrong with it, by line. */
export function readDrill(text: string): Result<DrillFile, DrillProblem[]> {
  if (text.length > TEXT_MOST)
    return err([{ line: 1, path: '', words: `longer than ${TEXT_MOST} characters` }]);
  const lines = new LineCounter();
  // Aliases can make a small file grow without end, and nobody needs them here.
  const yaml = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true });
  if (yaml.errors.length > 0)
    return err(
      yaml.errors.map(({ pos, message }) => ({
        line: lines.linePos(pos[0]).line,
        path: '',
        words: `this is no YAML: ${message.split(' at line')[0]!.split('\n')[0]}`,
      })),
    );
  const parsed = drillFile.safeParse(valuesIn(yaml));
  if (parsed.success) return ok(parsed.data);
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, yaml, lines));
  return err(problems.sort((a, b) => a.line - b.line));
}

function valuesIn(yaml: Document): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 0 }) as unknown;
  } catch {
    return undefined;
  }
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, yaml: Document, lines: LineCounter): DrillProblem[] {
  const at = (path: PropertyKey[], words: string): DrillProblem => ({
    line: lineOf(path, yaml, lines),
    path: path.map(String).join('.'),
    words,
  });
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      at([...issue.path, key], `"${key}" is not known here: check its spelling, or take it out`),
    );
  return [at(issue.path, wordsOf(issue, yaml))];
}

function wordsOf(issue: Issue, yaml: Document): string {
  if (issue.code === 'custom') return issue.message;
  const missing = issue.path.length > 0 && yaml.getIn(issue.path) === undefined;
  const key = String(issue.path.at(-1) ?? 'the file');
  if (missing) return `${key}: is missing`;
  if (issue.code === 'invalid_value')
    return `${key}: ${issue.message.startsWith('Invalid') ? `one of ${issue.values.map(String).join(', ')}` : issue.message}`;
  return `${key}: ${issue.message}`;
}

/** The line of what is named, or of the nearest thing around it that is there. */
function lineOf(path: PropertyKey[], yaml: Document, lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const line = lineOfKey(path.slice(0, length), yaml, lines);
    if (line !== undefined) return line;
  }
  return 1;
}

function lineOfKey(path: PropertyKey[], yaml: Document, lines: LineCounter): number | undefined {
  const key = path.at(-1);
  const around = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents;
  if (typeof around !== 'object' || around === null || !('items' in around)) return undefined;
  const items = around.items as unknown[];
  const node =
    typeof key === 'number'
      ? items[key]
      : (items as { key?: unknown }[]).find(({ key: own }) => isNode(own) && String(own) === key)?.key;
  return isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
}
