import { drawCheckBox } from './check-box.js';
import { DRAWN, DRAWN_WIDTH, type Fonts, type Weight } from './fonts.js';

export interface Style {
  size: number;
  weight?: Weight;
  color?: string;
}

export const lineHeight = (size: number): number => size * 1.34;

/** Pieces between which a line may break: Latin at spaces and after long runs, Chinese between any two letters. */
function pieces(text: string): string[] {
  return text.match(/[\u2e80-\uffef][，。、；：！？）」』]*|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? [];
}

/** Lines of a text that fit a width; a word wider than the width is cut, so that nothing ever runs over an edge. */
export function linesOf(
  fonts: Fonts,
  text: string,
  width: number,
  { size, weight = 'regular' }: Style,
): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r?\n/)) {
    let line = '';
    const push = (piece: string): void => {
      if (fonts.width((line + piece).trimEnd(), weight, size) <= width) {
        line += piece;
        return;
      }
      if (line.trim()) lines.push(line.trimEnd());
      line = '';
      if (fonts.width(piece.trimEnd(), weight, size) <= width) {
        line = piece.trimStart();
        return;
      }
      for (const letter of piece) {
        if (line && fonts.width(line + letter, weight, size) > width) {
          lines.push(line);
          line = '';
        }
        line += letter;
      }
    };
    for (const piece of pieces(paragraph)) push(piece);
    lines.push(line.trimEnd());
  }
  return lines;
}

/** Draws lines from a corner and says how high they were. */
export function drawLines(
  document: PDFKit.PDFDocument,
  fonts: Fonts,
  lines: readonly string[],
  x: number,
  y: number,
  { size, weight = 'regular', color = '#1a1c1e' }: Style,
): number {
  lines.forEach((line, i) => {
    let at = x;
    // Faces differ in their ascent; one baseline for all.
    const baseline = y + i * lineHeight(size) + size * 1.02;
    for (const { face, text } of fonts.runs(line, weight)) {
      if (face) {
        document.font(face).fontSize(size).fillColor(color);
        document.text(text, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
      } else
        Array.from(text).forEach((letter, n) => {
          const { checked } = DRAWN[letter]!;
          drawCheckBox(document, at + n * DRAWN_WIDTH * size, baseline - 0.78 * size, 0.8 * size, checked);
        });
      at += fonts.width(text, weight, size);
    }
  });
  return lines.length * lineHeight(size);
}
