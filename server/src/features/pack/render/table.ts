import type { Table } from '@waypost/shared/pack';
import { INK, MARGIN, type Sheet } from './page.js';
import { lineHeight, type Style } from './text.js';

const CELL: Style = { size: 8.5 };
const HEAD: Style = { size: 8, weight: 'bold', color: INK.strong };
const GLOSS: Style = { size: 7, color: INK.muted };
const PAD = 4;
const BLANK_ROW = 20;

/** A table that breaks between rows and repeats its head; a row higher than a page goes on over the next. */
export function drawTable(sheet: Sheet, table: Table): void {
  const total = table.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = table.columns.map(({ share }) => (share / total) * sheet.width);
  const head = headOf(sheet, table, widths);
  sheet.need(head.height + 2 * lineHeight(8.5));
  head.draw();
  const rows = [...table.rows.map((cells) => ({ cells, least: 0 })), ...blanks(table)];
  if (rows.length === 0 && table.empty) rows.push({ cells: [table.empty], least: 0 });
  for (const { cells, least } of rows)
    drawRow(
      sheet,
      cells,
      rows.length === 1 && cells.length === 1 && widths.length > 1 ? [sheet.width] : widths,
      least,
      head,
    );
  sheet.y += 6;
}

const blanks = ({ blankRows = 0, columns }: Table) =>
  Array.from({ length: blankRows }, () => ({ cells: columns.map(() => ''), least: BLANK_ROW }));

interface Head {
  height: number;
  draw(): void;
}

function headOf(sheet: Sheet, { columns }: Table, widths: readonly number[]): Head {
  const cells = columns.map(({ title, gloss }, i) => ({
    title: sheet.lines(title, widths[i]! - 2 * PAD, HEAD),
    gloss: gloss ? sheet.lines(gloss, widths[i]! - 2 * PAD, GLOSS) : [],
  }));
  const height =
    Math.max(
      ...cells.map(({ title, gloss }) => title.length * lineHeight(8) + gloss.length * lineHeight(7)),
    ) +
    2 * PAD;
  return {
    height,
    draw() {
      sheet.document.rect(MARGIN, sheet.y, sheet.width, height).fill(INK.shade);
      let x = MARGIN;
      cells.forEach(({ title, gloss }, i) => {
        const used = sheet.draw(title, x + PAD, sheet.y + PAD - 1, HEAD);
        sheet.draw(gloss, x + PAD, sheet.y + PAD - 1 + used, GLOSS);
        x += widths[i]!;
      });
      grid(sheet, widths, height);
      sheet.y += height;
    },
  };
}

function drawRow(
  sheet: Sheet,
  cells: readonly string[],
  widths: readonly number[],
  least: number,
  head: Head,
): void {
  let left = widths.map((width, i) => (cells[i] ? sheet.lines(cells[i], width - 2 * PAD, CELL) : []));
  do {
    const needed = Math.max(1, ...left.map((lines) => lines.length)) * lineHeight(8.5) + 2 * PAD;
    const fits = Math.max(least, needed) <= sheet.room;
    if (!fits && (needed < 300 || sheet.room < 60)) {
      sheet.newPage();
      head.draw();
    }
    const count = Math.max(1, Math.floor((sheet.room - 2 * PAD) / lineHeight(8.5)));
    const now = left.map((lines) => lines.slice(0, count));
    left = left.map((lines) => lines.slice(count));
    const height = Math.max(
      least,
      Math.max(1, ...now.map((lines) => lines.length)) * lineHeight(8.5) + 2 * PAD,
    );
    let x = MARGIN;
    now.forEach((lines, i) => {
      sheet.draw(lines, x + PAD, sheet.y + PAD - 1, CELL);
      x += widths[i]!;
    });
    grid(sheet, widths, height);
    sheet.y += height;
  } while (left.some((lines) => lines.length > 0));
}

function grid(sheet: Sheet, widths: readonly number[], height: number): void {
  const { document, y } = sheet;
  document.lineWidth(0.5).strokeColor(INK.line);
  let x = MARGIN;
  for (const width of widths) {
    document.rect(x, y, width, height).stroke();
    x += width;
  }
}
