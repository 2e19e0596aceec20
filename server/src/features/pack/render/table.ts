import type { Table } from '@waypost/shared/pack';
import { INK, MARGIN, type Sheet } from './page.js';
import { lineHeight, type Style } from './text.js';
import { titled } from './titled.js';

const CELL: Style = { size: 8.5 };
const HEAD: Style = { size: 8, weight: 'bold', color: INK.strong };
const GLOSS: Style = { size: 7, color: INK.muted };
const PAD = 4;
const BLANK_ROW = 20;

/** Rows to write in by hand, when the table takes what is left of its page; a page with fewer is not worth having. */
const LEAST_BLANK = 6;
/** Kept free below them for the form's last row, the signature. */
const SIGNATURE = 62;

/** A table that breaks between rows and repeats its head; a row higher than a page goes on over the next. */
export function drawTable(sheet: Sheet, table: Table): void {
  const total = table.columns.reduce((sum, { share }) => sum + share, 0);
  const widths = table.columns.map(({ share }) => (share / total) * sheet.width);
  const head = headOf(sheet, table, widths);
  const blank = table.blankRows === 'page' ? LEAST_BLANK * BLANK_ROW + SIGNATURE : 0;
  sheet.need(head.height + (table.rows.length > 0 ? 2 * lineHeight(8.5) : blank));
  head.draw();
  const rows = table.rows.length === 0 && table.empty && !table.blankRows ? [[table.empty]] : table.rows;
  for (const cells of rows)
    drawRow(sheet, cells, cells.length === 1 && rows.length === 1 ? [sheet.width] : widths, 0, head);
  if (blank > 0) sheet.need(blank);
  for (let left = blankRows(sheet, table); left > 0; left--)
    drawRow(
      sheet,
      table.columns.map(() => ''),
      widths,
      BLANK_ROW,
      head,
    );
  sheet.y += 6;
}

const blankRows = (sheet: Sheet, { blankRows: count = 0 }: Table): number =>
  count === 'page' ? Math.floor((sheet.room - SIGNATURE) / BLANK_ROW) : count;

interface Head {
  height: number;
  draw(): void;
}

function headOf(sheet: Sheet, { columns }: Table, widths: readonly number[]): Head {
  const pad = PAD * sheet.squeeze;
  const cells = columns.map((column, i) => titled(sheet, column, widths[i]! - 2 * PAD, HEAD, GLOSS));
  const height = Math.max(...cells.map((cell) => cell.height)) + 2 * pad;
  return {
    height,
    draw() {
      sheet.document.rect(MARGIN, sheet.y, sheet.width, height).fill(INK.shade);
      let x = MARGIN;
      cells.forEach((cell, i) => {
        cell.draw(x + PAD, sheet.y + pad - 1);
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
  const pad = PAD * sheet.squeeze;
  let left = widths.map((width, i) => (cells[i] ? sheet.lines(cells[i], width - 2 * PAD, CELL) : []));
  do {
    const needed = Math.max(1, ...left.map((lines) => lines.length)) * lineHeight(8.5) + 2 * pad;
    const fits = Math.max(least, needed) <= sheet.room;
    if (!fits && (needed < 300 || sheet.room < 60)) {
      sheet.newPage();
      head.draw();
    }
    const count = Math.max(1, Math.floor((sheet.room - 2 * pad) / lineHeight(8.5)));
    const now = left.map((lines) => lines.slice(0, count));
    left = left.map((lines) => lines.slice(count));
    const height = Math.max(
      least,
      Math.max(1, ...now.map((lines) => lines.length)) * lineHeight(8.5) + 2 * pad,
    );
    let x = MARGIN;
    now.forEach((lines, i) => {
      sheet.draw(lines, x + PAD, sheet.y + pad - 1, CELL);
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
