import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

const require = createRequire(import.meta.url);

/** Latin first; Chinese where the Latin face has no glyph. Noto Sans TC alone lacks the letters of Polish, among others. */
const FILES = {
  regular: [
    require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    require.resolve('@expo-google-fonts/noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf'),
  ],
  bold: [
    require.resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
    require.resolve('@expo-google-fonts/noto-sans-tc/700Bold/NotoSansTC_700Bold.ttf'),
  ],
} as const;
export type Weight = keyof typeof FILES;

export interface Run {
  /** Name under which the face is registered in the document; `undefined` for letters that are drawn. */
  face: string | undefined;
  text: string;
}

/** Letters that no face has: boxes to tick, empty and ticked. */
export const DRAWN: Readonly<Record<string, { checked: boolean }>> = {
  '☐': { checked: false },
  '☒': { checked: true },
};
/** How wide they are, in the size of the text. */
export const DRAWN_WIDTH = 0.95;

interface Face {
  name: string;
  path: string;
  font: Font;
}

/** The faces of both weights, opened once; which of them has a letter is asked of the files themselves. */
export class Fonts {
  private readonly faces: Record<Weight, Face[]>;
  private readonly known = new Map<string, Face>();

  constructor() {
    const open = (weight: Weight): Face[] =>
      FILES[weight].map((path, i) => ({ name: `${weight}${i}`, path, font: openSync(path) as Font }));
    this.faces = { regular: open('regular'), bold: open('bold') };
  }

  register(document: PDFKit.PDFDocument): void {
    for (const face of [...this.faces.regular, ...this.faces.bold])
      document.registerFont(face.name, face.path);
  }

  /** A text as runs of one face each. */
  runs(text: string, weight: Weight): Run[] {
    const runs: Run[] = [];
    for (const letter of text) {
      const face = letter in DRAWN ? undefined : this.faceFor(letter, weight).name;
      const last = runs.at(-1);
      if (last && last.face === face) last.text += letter;
      else runs.push({ face, text: letter });
    }
    return runs;
  }

  width(text: string, weight: Weight, size: number): number {
    let sum = 0;
    for (const letter of text) {
      if (letter in DRAWN) {
        sum += DRAWN_WIDTH * size;
        continue;
      }
      const { font } = this.faceFor(letter, weight);
      const glyph = font.glyphForCodePoint(letter.codePointAt(0)!);
      sum += (glyph.advanceWidth / font.unitsPerEm) * size;
    }
    return sum;
  }

  /** Whether a letter prints as itself. */
  has(letter: string, weight: Weight): boolean {
    const code = letter.codePointAt(0)!;
    return letter in DRAWN || this.faces[weight].some(({ font }) => font.hasGlyphForCodePoint(code));
  }

  private faceFor(letter: string, weight: Weight): Face {
    const key = `${weight}${letter}`;
    const known = this.known.get(key);
    if (known) return known;
    const faces = this.faces[weight];
    const found = faces.find(({ font }) => font.hasGlyphForCodePoint(letter.codePointAt(0)!)) ?? faces[0]!;
    this.known.set(key, found);
    return found;
  }
}
