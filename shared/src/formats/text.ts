import { strFromU8 } from 'fflate';

/** The 32 characters in which windows-1252 differs from ISO 8859-1; unassigned bytes stay as they are. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export interface Decoded {
  text: string;
  /** Neither marked nor valid UTF-8: read as windows-1252, the usual case among old programs. */
  guessed: boolean;
}

function fromUtf16(bytes: Uint8Array, little: boolean): string {
  const parts: string[] = [];
  for (let start = 2; start < bytes.length; start += 16_384) {
    const units: number[] = [];
    for (let i = start; i < Math.min(start + 16_384, bytes.length - 1); i += 2) {
      units.push(little ? bytes[i]! | (bytes[i + 1]! << 8) : (bytes[i]! << 8) | bytes[i + 1]!);
    }
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

const fromWestern = (bytes: Uint8Array): string =>
  strFromU8(bytes, true).replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80]!);

/** RFC 3629, without building the text: `strFromU8` replaces bad bytes without saying so. */
export function isUtf8(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i++]!;
    if (first < 0x80) continue;
    const more =
      first >= 0xf0 && first < 0xf5
        ? 3
        : first >= 0xe0 && first < 0xf0
          ? 2
          : first >= 0xc2 && first < 0xe0
            ? 1
            : 0;
    if (more === 0) return false;
    for (let k = 0; k < more; k++) if ((bytes[i++]! & 0xc0) !== 0x80) return false;
  }
  return true;
}

/** Bytes to text by byte order mark, by the XML declaration, as UTF-8, else as windows-1252. No mark is left in it. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: fromUtf16(bytes, true), guessed: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: fromUtf16(bytes, false), guessed: false };
  const head = strFromU8(bytes.subarray(0, 200), true);
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ?? '';
  if (/^(iso-8859-1|latin-?1|windows-1252)$/i.test(declared))
    return { text: fromWestern(bytes), guessed: false };
  if (!isUtf8(bytes)) return { text: fromWestern(bytes), guessed: true };
  return { text: strFromU8(bytes).replace(/^\ufeff/, ''), guessed: false };
}

const cut = (text: string, most: number): string => {
  if (text.length <= most) return text;
  return Array.from(text.slice(0, most * 2))
    .slice(0, most)
    .join('');
};

/** NUL and half surrogates cannot be stored; see the primitives of the contract. */
const storable = (text: string): string => text.replace(/\0|\p{Cs}/gu, '');

/** A name as the contract wants it: one line, no control characters, at most 120; markup stays, it is text. */
export function cleanName(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const flat = storable(text.slice(0, 2_000))
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
  return cut(flat, 120).trim() || undefined;
}

/**
 * A description as plain words of at most 2,000 characters. It is cut before markup is looked for, so that a
 * hostile one of 50 MB costs no more than a long one.
 */
export function cleanWords(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const short = storable(text.slice(0, 20_000));
  const plain = /<[a-z!/][^<>]*>/i.test(short) ? withoutMarkup(short) : short;
  return cut(plain.replace(/[ \t]*\n[ \t]*/g, '\n').trim(), 2_000).trim() || undefined;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
};

function withoutMarkup(text: string): string {
  return text
    .replace(/<(script|style)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<(br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<[a-z!/][^<>]*>/gi, '')
    .replace(/&(#39|[a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
