import { INK, MARGIN, type Sheet } from './page.js';

interface Bar {
  label: string;
  value: number;
  of: number;
  note: string;
}

const ROW = 15;
const LABEL = 92;
const NOTE = 110;

/** One bar a row: its outline is the whole, the dark of it the part that is meant. Beside it stand the numbers. */
export function drawBars(sheet: Sheet, bars: readonly Bar[]): void {
  const most = Math.max(1, ...bars.map(({ of }) => of));
  const room = sheet.width - LABEL - NOTE;
  for (const { label, value, of, note } of bars) {
    sheet.need(ROW);
    const { document, y } = sheet;
    const width = (count: number): number => (count / most) * room;
    sheet.fit(label, MARGIN, y + 1, LABEL - 6, { size: 8.5 });
    document.rect(MARGIN + LABEL, y + 2, Math.max(0.5, width(of)), 9).fill(INK.shade);
    if (value > 0) document.rect(MARGIN + LABEL, y + 2, width(value), 9).fill(INK.accent);
    sheet.fit(note, MARGIN + LABEL + room + 8, y + 1, NOTE - 8, { size: 8.5, color: INK.muted });
    sheet.y += ROW;
  }
  sheet.y += 6;
}
