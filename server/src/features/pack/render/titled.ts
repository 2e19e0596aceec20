import type { Sheet } from './page.js';
import { lineHeight, type Style } from './text.js';

/** A published title with what it means in the reader's language: beside it where there is room, else below. */
export interface Titled {
  height: number;
  draw(x: number, y: number): void;
}

const GAP = 5;

export function titled(
  sheet: Sheet,
  { title, gloss }: { title: string; gloss?: string | undefined },
  width: number,
  style: Style,
  quiet: Style,
): Titled {
  const titles = sheet.lines(title, width, style);
  const used = sheet.fonts.width(title, style.weight ?? 'regular', style.size);
  const needed = gloss ? sheet.fonts.width(gloss, quiet.weight ?? 'regular', quiet.size) : 0;
  const high = titles.length * lineHeight(style.size);
  if (gloss && titles.length === 1 && used + GAP + needed <= width)
    return {
      height: high,
      draw(x, y) {
        sheet.draw(titles, x, y, style);
        // On the same baseline, though smaller.
        sheet.draw([gloss], x + used + GAP, y + (style.size - quiet.size) * 1.02, quiet);
      },
    };
  const glosses = gloss ? sheet.lines(gloss, width, quiet) : [];
  return {
    height: high + glosses.length * lineHeight(quiet.size),
    draw(x, y) {
      sheet.draw(titles, x, y, style);
      sheet.draw(glosses, x, y + high, quiet);
    },
  };
}
