import type { Dash, Ink, LegendEntry, MapDrawing, MapLabel, Shape, XY } from '@waypost/shared/pack';
import { INK, MARGIN, type Sheet } from './page.js';

const COLOURS: Record<Ink, string> = {
  water: '#cfe3f2',
  park: '#dfecd8',
  plaza: '#e9e4d9',
  building: '#dcdad6',
  street: '#ffffff',
  'street-edge': '#c9c6c0',
  route: '#1f5fa8',
  alternate: '#6a4c9c',
  dispersal: '#00796b',
  feeder: '#a3470f',
  sector: '#5b6168',
  pinch: '#d9822b',
  area: '#1f5fa8',
  post: '#1a1c1e',
  checkpoint: '#1f5fa8',
  place: '#2d6a4f',
  medical: '#b3261e',
  protected: '#7a5c00',
  focus: '#b3261e',
};
const GROUND = '#f5f3ef';

/** Puts a drawing on the page: frame, ground, plan, labels, then scale, north, legend and whose map it is. */
export function drawMap(sheet: Sheet, map: MapDrawing): void {
  const { document } = sheet;
  const fit = Math.min(1, sheet.width / map.width) * (0.4 + 0.6 * sheet.squeeze);
  const height = map.height * fit;
  sheet.need(height + 60);
  const x = MARGIN + (sheet.width - map.width * fit) / 2;
  document.save().translate(x, sheet.y).scale(fit);
  document.save().rect(0, 0, map.width, map.height).clip();
  document.rect(0, 0, map.width, map.height).fill(GROUND);
  for (const shape of map.shapes) drawShape(sheet, shape);
  for (const label of map.labels) drawLabel(sheet, label);
  furniture(sheet, map);
  document.restore();
  document.rect(0, 0, map.width, map.height).lineWidth(0.8).strokeColor(INK.strong).stroke();
  document.restore();
  sheet.y += height + 5;
  legend(sheet, map.legend);
  sheet.y +=
    sheet.draw(sheet.lines(map.attribution, sheet.width, { size: 7 }), MARGIN, sheet.y, {
      size: 7,
      color: INK.muted,
    }) + 4;
}

const path = (document: PDFKit.PDFDocument, [first, ...rest]: readonly XY[]): void => {
  if (!first) return;
  document.moveTo(first[0], first[1]);
  for (const [x, y] of rest) document.lineTo(x, y);
};

function drawShape(sheet: Sheet, shape: Shape): void {
  const { document } = sheet;
  document.save();
  if (shape.type === 'area') {
    if (shape.fill) {
      path(document, shape.ring);
      document
        .closePath()
        .fillOpacity(shape.faint ? 0.18 : 1)
        .fill(COLOURS[shape.fill]);
    }
    if (shape.edge) {
      path(document, shape.ring);
      document
        .closePath()
        .lineWidth(shape.edgeWidth ?? 1)
        .strokeColor(COLOURS[shape.edge]);
      if (shape.dash) document.dash(5, { space: 3 });
      document.stroke();
    }
  } else if (shape.type === 'line') {
    path(document, shape.points);
    document.lineWidth(shape.width).lineCap('round').lineJoin('round').strokeColor(COLOURS[shape.ink]);
    if (shape.dash) dash(document, shape.dash);
    if (shape.ink === 'pinch') document.strokeOpacity(0.75);
    document.stroke();
  } else if (shape.type === 'arrow') {
    document.translate(...(shape.at as [number, number])).rotate((shape.turn * 180) / Math.PI);
    document.polygon([5, 0], [-3, -4.5], [-3, 4.5]).fillAndStroke(COLOURS[shape.ink], '#ffffff');
  } else drawMark(sheet, shape);
  document.restore();
}

function dash(document: PDFKit.PDFDocument, how: Dash): void {
  if (how === 'dash') document.dash(6, { space: 5 });
  else if (how === 'dots') document.dash(0.1, { space: 4.5 });
  // pdfkit's types know one length of dash, PDF knows any number.
  else document.dash([7, 4, 0.1, 4] as unknown as number, {});
}

function drawMark(
  sheet: Sheet,
  { form, at: [x, y], ink, letter, size }: Extract<Shape, { type: 'mark' }>,
): void {
  const { document } = sheet;
  document.lineWidth(0.8);
  if (ink === 'focus') {
    document.circle(x, y, size).lineWidth(2).strokeColor(COLOURS.focus).stroke();
    return;
  }
  if (form === 'round') document.circle(x, y, size);
  else if (form === 'square') document.rect(x - size, y - size, 2 * size, 2 * size);
  else document.polygon([x, y - size], [x + size, y], [x, y + size], [x - size, y]);
  document.fillAndStroke(COLOURS[ink], '#ffffff');
  if (!letter) return;
  const type = letter.length > 1 ? 4 : 6.5;
  const width = sheet.fonts.width(letter, 'bold', type);
  sheet.draw([letter], x - width / 2, y - type * 0.68, { size: type, weight: 'bold', color: '#ffffff' });
}

const TONES: Record<MapLabel['tone'], string> = {
  street: '#6b6f75',
  sight: '#54483a',
  thing: INK.text,
  sector: '#5b6168',
};

function drawLabel(sheet: Sheet, { text, at: [x, y], size, tone, turn }: MapLabel): void {
  const { document, fonts } = sheet;
  const weight = tone === 'thing' || tone === 'sector' ? 'bold' : 'regular';
  const width = fonts.width(text, weight, size);
  document.save().translate(x, y);
  if (turn !== 0) document.rotate((turn * 180) / Math.PI);
  if (tone === 'thing')
    document
      .save()
      .fillOpacity(0.78)
      .rect(-width / 2 - 1, -size * 0.62, width + 2, size * 1.24)
      .fill('#ffffff')
      .restore();
  sheet.draw([text], -width / 2, -size * 0.68, { size, weight, color: TONES[tone] });
  document.restore();
}

function furniture(sheet: Sheet, map: MapDrawing): void {
  const { document } = sheet;
  const y = map.height - 14;
  const text = `${map.bar.text} · ${map.scaleText}`;
  const width = Math.max(map.bar.width, sheet.fonts.width(text, 'regular', 7)) + 14;
  document
    .save()
    .fillOpacity(0.88)
    .rect(6, y - 13, width, 23)
    .fill('#ffffff')
    .restore();
  document.rect(13, y + 2, map.bar.width / 2, 3).fill(INK.text);
  document
    .rect(13, y + 2, map.bar.width, 3)
    .lineWidth(0.6)
    .strokeColor(INK.text)
    .stroke();
  sheet.draw([text], 13, y - 11, { size: 7 });
  const x = map.width - 20;
  document
    .save()
    .fillOpacity(0.88)
    .rect(x - 11, 6, 22, 34)
    .fill('#ffffff')
    .restore();
  document.polygon([x, 10], [x + 6, 26], [x, 22], [x - 6, 26]).fill(INK.text);
  const north = sheet.fonts.width(map.north, 'bold', 8);
  sheet.draw([map.north], x - north / 2, 27, { size: 8, weight: 'bold' });
}

function legend(sheet: Sheet, entries: readonly LegendEntry[]): void {
  let x = MARGIN;
  for (const { ink, form, letter, text } of entries) {
    const line = form !== 'round' && form !== 'square' && form !== 'diamond';
    const room = line ? 27 : 15;
    const width = sheet.fonts.width(text, 'regular', 8) + room + 11;
    if (x + width > MARGIN + sheet.width) {
      x = MARGIN;
      sheet.y += 14;
    }
    const at: XY = [x + 6, sheet.y + 6];
    if (line)
      drawShape(sheet, {
        type: 'line',
        points: [
          [x, at[1]],
          [x + room - 4, at[1]],
        ],
        ink,
        width: 2.4,
        ...(form === 'line' || form === 'fill' ? {} : { dash: form }),
      });
    else drawShape(sheet, { type: 'mark', form, at, ink, letter, size: 4.8 });
    sheet.draw([text], x + room + 1, sheet.y, { size: 8 });
    x += width;
  }
  if (entries.length > 0) sheet.y += 16;
}
