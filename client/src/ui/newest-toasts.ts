/** More than two cover the corner of the map, and are not read. */
const MOST = 2;

/**
 * Which toasts stay when there are too many: the newest, but an urgent one gives way only to newer urgent ones.
 * @param toasts oldest first
 */
export function newestOf<T extends { urgent?: boolean }>(toasts: readonly T[]): T[] {
  const urgent = toasts.filter((toast) => toast.urgent).slice(-MOST);
  const passing = toasts.filter((toast) => !toast.urgent);
  const room = MOST - urgent.length;
  const staying = new Set([...urgent, ...(room > 0 ? passing.slice(-room) : [])]);
  return toasts.filter((toast) => staying.has(toast));
}
