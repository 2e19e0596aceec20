import type { Box, Check } from '@waypost/shared/pack';
import { drawCheckBox } from './check-box.js';
import { INK, MARGIN, type Sheet } from './page.js';
import { lineHeight, type Style } from './text.js';
import { titled, type Titled } from './titled.js';

const TITLE: Style = { size: 8, weight: 'bold', color: INK.strong };
const GLOSS: Style = { size: 7, color: INK.muted };
const BODY: Style = { size: 9 };
const PAD = 5;
const BLANK = 18;

/** Title of a numbered block, as published, with what it means behind it. */
export const titleLine = ({ number, title }: { number: string; title: string }): string =>
  number ? `${number}. ${title}` : title;

/** One row of a form. A row that is too high for what is left of the page begins on the next; a long text goes on there. */
export function drawBoxes(sheet: Sheet, boxes: readonly Box[]): void {
  const total = boxes.reduce((sum, { share }) => sum + share, 0);
  const parts = boxes.map((box) => {
    const width = (box.share / total) * sheet.width;
    const inner = width - 2 * PAD;
    return {
      box,
      width,
      head: titled(sheet, { title: titleLine(box), gloss: box.gloss }, inner, TITLE, GLOSS),
      body: box.lines.flatMap((line) => sheet.lines(line, inner, BODY)),
      checks: checkRows(sheet, box.checks ?? [], inner),
    };
  });
  const headHeight = Math.max(...parts.map(({ head }) => head.height));
  const pad = PAD * sheet.squeeze;
  const rest = (part: (typeof parts)[number]): number =>
    part.checks.length * 14 + (part.box.blankLines ?? 0) * BLANK;
  let again = true;
  while (again) {
    const whole =
      headHeight + Math.max(...parts.map((p) => p.body.length * lineHeight(9) + rest(p))) + 2 * pad + 2;
    if (whole > sheet.room && (whole < 400 || sheet.room < 120)) sheet.need(Math.min(whole, 400));
    const count = Math.max(
      1,
      Math.floor((sheet.room - headHeight - 2 * pad - 2 - Math.max(...parts.map(rest))) / lineHeight(9)),
    );
    const height =
      headHeight +
      Math.max(...parts.map((p) => Math.min(p.body.length, count) * lineHeight(9) + rest(p))) +
      2 * pad +
      2;
    let x = MARGIN;
    for (const part of parts) {
      drawBox(sheet, part, part.body.slice(0, count), x, height);
      part.body = part.body.slice(count);
      x += part.width;
    }
    sheet.y += height;
    again = parts.some(({ body }) => body.length > 0);
  }
}

interface Part {
  box: Box;
  width: number;
  head: Titled;
  checks: Check[][];
}

function drawBox(sheet: Sheet, part: Part, body: readonly string[], x: number, height: number): void {
  const { document } = sheet;
  document.rect(x, sheet.y, part.width, height).lineWidth(0.7).strokeColor(INK.strong).stroke();
  let y = sheet.y + PAD * sheet.squeeze - 1;
  part.head.draw(x + PAD, y);
  y += part.head.height + 2;
  y += sheet.draw(body, x + PAD, y, BODY);
  for (const row of part.checks) {
    let at = x + PAD;
    for (const { label, checked } of row) {
      drawCheckBox(document, at, y + 2, 8, checked);
      sheet.draw([label], at + 11, y, BODY);
      at += sheet.fonts.width(label, 'regular', 9) + 24;
    }
    y += 14;
  }
  for (let i = 0; i < (part.box.blankLines ?? 0); i++) {
    y += BLANK;
    document
      .moveTo(x + PAD, y - 3)
      .lineTo(x + part.width - PAD, y - 3)
      .lineWidth(0.4)
      .strokeColor(INK.line)
      .stroke();
  }
}

/** As many side by side as fit. */
function checkRows(sheet: Sheet, checks: readonly Check[], width: number): Check[][] {
  const rows: Check[][] = [];
  let used = Infinity;
  for (const check of checks) {
    const needed = sheet.fonts.width(check.label, 'regular', 9) + 24;
    if (used + needed > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(check);
    used += needed;
  }
  return rows;
}

/** The bar over a numbered table of a form. */
export function drawBar(sheet: Sheet, block: { number: string; title: string; gloss?: string }): void {
  const words = { title: titleLine(block), gloss: block.gloss };
  const head = titled(sheet, words, sheet.width - 2 * PAD, TITLE, GLOSS);
  const height = head.height + 6;
  sheet.need(height + 70);
  sheet.document.rect(MARGIN, sheet.y, sheet.width, height).lineWidth(0.7).strokeColor(INK.strong).stroke();
  head.draw(MARGIN + PAD, sheet.y + 2);
  sheet.y += height;
}
