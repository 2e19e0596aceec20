import type { Block, PrintedDocument, PrintedSection } from '@waypost/shared/pack';
import PDFDocument from 'pdfkit';
import { drawBars } from './bars.js';
import { drawBar, drawBoxes } from './boxes.js';
import { Fonts } from './fonts.js';
import { drawMap } from './map.js';
import { INK, MARGIN, Sheet } from './page.js';
import { drawTable } from './table.js';
import { lineHeight } from './text.js';

/** A share of the work done, 0 to 1. */
export type Progress = (share: number) => void;

/** The documents, one for each language, as one PDF. The same documents give the same bytes: no clock is asked. */
export async function renderPdf(
  packs: readonly PrintedDocument[],
  progress: Progress = () => {},
): Promise<Uint8Array> {
  const [first] = packs;
  if (!first) throw new Error('nothing to render');
  const fonts = new Fonts();
  const made = new Date(first.preparedAt);
  const document = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    lang: first.language,
    displayTitle: true,
    info: {
      Title: first.title,
      Subject: first.editionWord,
      Creator: 'Waypost',
      Producer: 'Waypost',
      CreationDate: made,
      ModDate: made,
    },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  fonts.register(document);
  const total = packs.reduce((sum, { sections }) => sum + sections.length, 0);
  let done = 0;
  let pages = 0;
  const trial = new Trial(fonts);
  const spans: { pack: PrintedDocument; from: number; to: number }[] = [];
  for (const pack of packs) {
    const sheet = new Sheet(document, fonts, pack, pages + 1);
    for (const section of pack.sections) {
      drawSection(sheet, section, trial.squeezeFor(pack, section));
      progress(++done / (total + 1));
    }
    contents(sheet, pages);
    spans.push({ pack, from: pages, to: pages + sheet.pages });
    pages += sheet.pages;
  }
  for (const { pack, from, to } of spans)
    for (let i = from; i < to; i++) footer(document, fonts, pack, i, pages);
  document.end();
  await ended;
  progress(1);
  return new Uint8Array(Buffer.concat(chunks));
}

/** How closely a section may be drawn so that it stays on one page; the roomiest that does is taken. */
const SQUEEZES = [1, 0.8, 0.6, 0.4];

/** Draws a section on paper that nobody sees, to learn how many pages it takes. */
class Trial {
  private readonly document = new PDFDocument({ autoFirstPage: false });

  constructor(private readonly fonts: Fonts) {
    fonts.register(this.document);
    this.document.resume();
  }

  squeezeFor(pack: PrintedDocument, section: PrintedSection): number {
    if (!section.onePage) return 1;
    return SQUEEZES.find((squeeze) => this.pagesOf(pack, section, squeeze) === 1) ?? 1;
  }

  private pagesOf(pack: PrintedDocument, section: PrintedSection, squeeze: number): number {
    const sheet = new Sheet(this.document, this.fonts, pack, 1);
    drawSection(sheet, section, squeeze);
    return sheet.pages;
  }
}

function drawSection(sheet: Sheet, section: PrintedSection, squeeze: number): void {
  sheet.open(section, squeeze);
  if (section.part === 'cover') coverTitle(sheet);
  else if (section.form) formTitle(sheet, section);
  else {
    sheet.y +=
      sheet.draw(sheet.lines(section.title, sheet.width, { size: 17, weight: 'bold' }), MARGIN, sheet.y - 6, {
        size: 17,
        weight: 'bold',
      }) + 4;
  }
  for (const block of section.blocks) drawBlock(sheet, block);
}

function coverTitle(sheet: Sheet): void {
  const style = { size: 30, weight: 'bold' } as const;
  sheet.document.rect(MARGIN, sheet.y - 22, 54, 5).fill(INK.accent);
  sheet.y += sheet.draw(sheet.lines(sheet.pack.title, sheet.width, style), MARGIN, sheet.y - 8, style) + 4;
  const edition = { size: 15, color: INK.accent } as const;
  sheet.y += sheet.draw([sheet.pack.editionWord], MARGIN, sheet.y, edition) + 18;
}

function formTitle(sheet: Sheet, { form, title }: PrintedSection): void {
  const { number, gloss } = form!;
  const style = { size: 13, weight: 'bold' } as const;
  const tag = { size: 11, weight: 'bold', color: INK.accent } as const;
  const right = sheet.fonts.width(number, 'bold', 11);
  sheet.draw([number], MARGIN + sheet.width - right, sheet.y - 5, tag);
  sheet.y += sheet.draw(
    sheet.lines(title.toUpperCase(), sheet.width - right - 16, style),
    MARGIN,
    sheet.y - 6,
    style,
  );
  if (gloss) sheet.y += sheet.draw([gloss], MARGIN, sheet.y - 6, { size: 9, color: INK.muted });
  sheet.y += 2;
}

function drawBlock(sheet: Sheet, block: Block): void {
  switch (block.type) {
    case 'heading':
      // With what it is over: a heading alone at the foot of a page belongs to nothing.
      sheet.need(120 * sheet.squeeze);
      sheet.y += 8 * sheet.squeeze;
      sheet.flow(block.text, { size: block.level === 1 ? 14 : 11, weight: 'bold' });
      sheet.y += 3;
      return;
    case 'text':
      return text(sheet, block.text, block.tone);
    case 'list':
      return list(sheet, block);
    case 'facts':
      return facts(sheet, block.facts, block.columns);
    case 'table':
      return drawTable(sheet, block.table);
    case 'boxes':
      return drawBoxes(sheet, block.boxes);
    case 'box-table':
      drawBar(sheet, block);
      drawTable(sheet, block.table);
      sheet.y -= 6;
      return;
    case 'bars':
      return drawBars(sheet, block.bars);
    case 'map':
      return drawMap(sheet, block.map);
  }
}

function list(sheet: Sheet, { items, ordered, columns = 1 }: Extract<Block, { type: 'list' }>): void {
  const width = sheet.width / columns;
  for (let i = 0; i < items.length; i += columns) {
    const row = items.slice(i, i + columns).map((item, at) => ({
      mark: ordered ? `${i + at + 1}.` : '•',
      lines: sheet.lines(item, width - 18 - (columns > 1 ? 8 : 0), { size: 10 }),
    }));
    sheet.need(14);
    if (columns === 1) {
      sheet.draw([row[0]!.mark], MARGIN + 2, sheet.y, { size: 10 });
      sheet.flow(items[i]!, { size: 10 }, 18);
      continue;
    }
    const height = Math.max(...row.map(({ lines }) => lines.length)) * lineHeight(10);
    sheet.need(height);
    row.forEach(({ mark, lines }, at) => {
      sheet.draw([mark], MARGIN + 2 + at * width, sheet.y, { size: 10 });
      sheet.draw(lines, MARGIN + 18 + at * width, sheet.y, { size: 10 });
    });
    sheet.y += height;
  }
  sheet.y += 6 * sheet.squeeze;
}

function text(sheet: Sheet, words: string, tone?: 'muted' | 'strong' | 'notice'): void {
  if (tone !== 'notice') {
    sheet.flow(
      words,
      tone === 'muted'
        ? { size: 9, color: INK.muted }
        : { size: 10, weight: tone === 'strong' ? 'bold' : 'regular' },
    );
    sheet.y += 6;
    return;
  }
  const style = { size: 10 } as const;
  const lines = sheet.lines(words, sheet.width - 24, style);
  const height = lines.length * 13.4 + 14;
  sheet.need(height);
  sheet.document.rect(MARGIN, sheet.y, sheet.width, height).fill(INK.notice);
  sheet.document.rect(MARGIN, sheet.y, 4, height).fill('#d9a400');
  sheet.draw(lines, MARGIN + 14, sheet.y + 6, style);
  sheet.y += height + 8;
}

function facts(sheet: Sheet, list: readonly { label: string; value: string }[], columns: number): void {
  const width = sheet.width / columns;
  const label = { size: 8, color: INK.muted } as const;
  const value = { size: 10.5 } as const;
  for (let i = 0; i < list.length; i += columns) {
    const row = list
      .slice(i, i + columns)
      .map((fact) => ({ ...fact, lines: sheet.lines(fact.value, width - 14, value) }));
    const height = 11 + Math.max(...row.map(({ lines }) => lines.length)) * 14.1 + 8 * sheet.squeeze;
    sheet.need(height);
    row.forEach((fact, at) => {
      sheet.fit(fact.label, MARGIN + at * width, sheet.y, width - 14, label);
      sheet.draw(fact.lines, MARGIN + at * width, sheet.y + 11, value);
    });
    sheet.y += height;
  }
}

/** On the cover, when all pages are known. */
function contents(sheet: Sheet, from: number): void {
  const { document, pack, begun } = sheet;
  if (begun.length === 0) return;
  document.switchToPage(from);
  const width = document.page.width - 2 * MARGIN;
  const columns = begun.length > 10 ? 2 : 1;
  const each = Math.ceil(begun.length / columns);
  const top = document.page.height - 76 - each * 16;
  sheet.draw([pack.contentsWord], MARGIN, top - 22, { size: 12, weight: 'bold' });
  begun.forEach(({ entry, page }, i) => {
    const x = MARGIN + Math.floor(i / each) * (width / columns);
    const y = top + (i % each) * 16;
    const right = x + width / columns - (columns > 1 ? 18 : 0);
    const number = String(page);
    const numberWidth = sheet.fonts.width(number, 'regular', 9.5);
    sheet.fit(entry, x, y, right - x - numberWidth - 12, { size: 9.5 });
    sheet.draw([number], right - numberWidth, y, { size: 9.5, color: INK.muted });
    document
      .moveTo(x, y + 14)
      .lineTo(right, y + 14)
      .lineWidth(0.3)
      .strokeColor(INK.line)
      .stroke();
  });
  document.switchToPage(from + sheet.pages - 1);
}

function footer(
  document: PDFKit.PDFDocument,
  fonts: Fonts,
  pack: PrintedDocument,
  index: number,
  pages: number,
): void {
  document.switchToPage(index);
  const sheet = new Sheet(document, fonts, pack, 0);
  const y = document.page.height - 30;
  const style = { size: 8, color: INK.muted } as const;
  document
    .moveTo(MARGIN, y - 5)
    .lineTo(MARGIN + sheet.width, y - 5)
    .lineWidth(0.6)
    .strokeColor(INK.line)
    .stroke();
  sheet.draw([pack.footer], MARGIN, y, style);
  const words = pack.pageWords.replace('{page}', String(index + 1)).replace('{pages}', String(pages));
  sheet.draw([words], MARGIN + sheet.width - fonts.width(words, 'regular', 8), y, style);
}
