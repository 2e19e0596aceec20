/** What a pattern such as `/e/:eventId/plan` found in a path; `*` at its end takes the rest. */
export type Params = Readonly<Record<string, string>>;

export function matchPath(pattern: string, path: string): Params | undefined {
  const wanted = segments(pattern);
  const given = segments(path);
  const open = wanted.at(-1) === '*';
  if (open) wanted.pop();
  if (open ? given.length < wanted.length : given.length !== wanted.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index]!;
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}

const segments = (path: string): string[] => path.split('/').filter(Boolean).map(decode);

/** A broken percent sequence is somebody's typing error, not a reason to fail. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
