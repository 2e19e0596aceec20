const FAMILY = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans TC', sans-serif";
/** Texts are few and come again and again; past this many the map has been open for days. */
const KEPT_MOST = 4_000;

const known = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** Pixels a text is wide, asked of a canvas: asking the page itself would make it lay itself out anew. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * 7;
  pen.font = `${font} ${FAMILY}`;
  const width = Math.ceil(pen.measureText(text).width);
  if (known.size >= KEPT_MOST) known.clear();
  known.set(key, width);
  return width;
}
