import { INK } from './page.js';

/** A box to tick, drawn: few typefaces have one, and a missing letter prints as an empty rectangle with a cross in it. */
export function drawCheckBox(
  document: PDFKit.PDFDocument,
  x: number,
  y: number,
  size: number,
  checked: boolean,
): void {
  document.rect(x, y, size, size).lineWidth(0.7).strokeColor(INK.strong).stroke();
  if (!checked) return;
  const part = size / 8;
  document
    .moveTo(x + 1.5 * part, y + 4 * part)
    .lineTo(x + 3.5 * part, y + 6.5 * part)
    .lineTo(x + 7 * part, y + part)
    .lineWidth(1.2)
    .strokeColor(INK.text)
    .stroke();
}
