import { useEffect, useState, type RefObject } from 'react';

export interface RowWindow {
  from: number;
  to: number;
}

/** Rows drawn beyond the edges, so that a fast wheel shows no gap. */
const BEYOND = 12;

/**
 * Which rows of a long table are in sight: 5,000 people are drawn as 40 rows.
 * @param rowHeight pixels, the same for every row
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): RowWindow {
  const [range, setRange] = useState<RowWindow>({ from: 0, to: 60 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = (): void => {
      const first = Math.floor(element.scrollTop / rowHeight);
      const visible = Math.ceil(element.clientHeight / rowHeight);
      const next = { from: Math.max(0, first - BEYOND), to: Math.min(count, first + visible + BEYOND) };
      setRange((known) => (known.from === next.from && known.to === next.to ? known : next));
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [scroller, count, rowHeight]);
  return range;
}
