import type { PrintedDocument, PrintedSection } from '@waypost/shared/pack';
import type { Fonts } from './fonts.js';
import { drawLines, lineHeight, linesOf, type Style } from './text.js';

const SIZES = { letter: [612, 792], a4: [595.28, 841.89] } as const;
export const MARGIN = 40;
const TOP = 58;
const BOTTOM = 46;
export const INK = {
  text: '#1a1c1e',
  muted: '#5b6168',
  line: '#b9bfc6',
  strong: '#3b4046',
  shade: '#eef0f2',
  accent: '#1f5fa8',
  notice: '#fff6df',
};

/** Where the pen stands: one section at a time, on as many pages as it needs. */
export class Sheet {
  y = TOP;
  private section!: PrintedSection;
  /** The page on which each section began, for the list of contents. */
  readonly begun: { entry: string; page: number }[] = [];
  pages = 0;
  /** 1 when there is room; less draws paddings, gaps and maps so much smaller. Letters keep their size. */
  squeeze = 1;

  constructor(
    readonly document: PDFKit.PDFDocument,
    readonly fonts: Fonts,
    readonly pack: PrintedDocument,
    readonly firstPage: number,
  ) {}

  get width(): number {
    return this.document.page.width - 2 * MARGIN;
  }

  get bottom(): number {
    return this.document.page.height - BOTTOM;
  }

  get room(): number {
    return this.bottom - this.y;
  }

  open(section: PrintedSection, squeeze = 1): void {
    this.section = section;
    this.squeeze = squeeze;
    this.newPage();
    if (section.entry && this.begun.at(-1)?.entry !== section.entry)
      this.begun.push({ entry: section.entry, page: this.firstPage + this.pages - 1 });
  }

  newPage(): void {
    const [width, height] = SIZES[this.pack.paper];
    const size: [number, number] = this.section.landscape ? [height, width] : [width, height];
    this.document.addPage({ size, margin: 0 });
    this.pages++;
    this.y = TOP;
    this.head();
  }

  /** Begins a new page unless so much room is left. */
  need(height: number): boolean {
    if (this.room >= height || this.y <= TOP + 1) return false;
    this.newPage();
    return true;
  }

  lines(text: string, width: number, style: Style): string[] {
    return linesOf(this.fonts, text, width, style);
  }

  draw(lines: readonly string[], x: number, y: number, style: Style): number {
    return drawLines(this.document, this.fonts, lines, x, y, style);
  }

  /** One line, cut with an ellipsis where it would run over. */
  fit(text: string, x: number, y: number, width: number, style: Style): void {
    const [first = '', ...rest] = this.lines(text, width, style);
    this.draw([rest.length > 0 ? `${first.slice(0, -1)}…` : first], x, y, style);
  }

  /** Text that may go on over pages. */
  flow(text: string, style: Style, indent = 0): void {
    for (const line of this.lines(text, this.width - indent, style)) {
      this.need(lineHeight(style.size));
      this.y += this.draw([line], MARGIN + indent, this.y, style);
    }
  }

  private head(): void {
    const { document, pack, section } = this;
    const style: Style = { size: 8, color: INK.muted };
    const edition = pack.editionWord;
    const right = this.fonts.width(edition, 'regular', 8);
    this.fit(pack.title, MARGIN, 26, this.width - right - 20, style);
    this.draw([edition], MARGIN + this.width - right, 26, style);
    document
      .moveTo(MARGIN, 42)
      .lineTo(MARGIN + this.width, 42)
      .lineWidth(0.6)
      .strokeColor(INK.line)
      .stroke();
    if (pack.exercise) this.exercise();
    if (section.part === 'cover') this.y = TOP + 90;
  }

  private exercise(): void {
    const text = this.pack.exerciseWord;
    const width = this.fonts.width(text, 'bold', 8) + 16;
    const x = MARGIN + (this.width - width) / 2;
    this.document.roundedRect(x, 8, width, 15, 3).fill('#b3261e');
    this.draw([text], x + 8, 10.5, { size: 8, weight: 'bold', color: '#ffffff' });
  }
}
