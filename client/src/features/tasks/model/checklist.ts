import type { TaskItem } from '@waypost/shared/event';

/** As many as the record holds. */
const ITEMS_MOST = 40;

/** A check-list as a person types it: one item a line. */
export const linesOf = (items: readonly TaskItem[]): string => items.map(({ text }) => text).join('\n');

/**
 * The items that lines mean. A line that says the same as an item before it is that item, so that its tick stays
 * where it was; each item is used once.
 */
export function itemsOf(
  lines: string,
  before: readonly Pick<TaskItem, 'id' | 'text'>[],
  newId: () => string,
): Pick<TaskItem, 'id' | 'text'>[] {
  const left = [...before];
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, ITEMS_MOST)
    .map((text) => {
      const at = left.findIndex((item) => item.text === text);
      const [known] = at < 0 ? [] : left.splice(at, 1);
      return { id: known?.id ?? newId(), text };
    });
}
