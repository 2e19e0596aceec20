export { fromWall, toWall, type Wall } from '@waypost/shared/kernel';

/** Reads a time the way people type it: `9:30`, `09.30`, `930`, `14`. */
export function readTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

export const hereZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
/** Every zone to choose from; the chosen one too, since a browser may name its own by a name it does not list, such as UTC. */
export const allZones = (chosen: string): string[] =>
  [...new Set([chosen, ...Intl.supportedValuesOf('timeZone')])].sort();
