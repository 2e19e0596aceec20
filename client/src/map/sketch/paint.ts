import type { AreaKind } from '@waypost/shared/sketch';
import type { Label, LabelStyle, Lettering, Mark } from './labels';
import type { SketchPalette } from './palette';
import { overlaps, type Box, type DrawnArea, type DrawnStreet, type Point, type Scene } from './scene';

const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
export const FONTS: Record<LabelStyle, string> = {
  avenue: `500 12px ${SANS}`,
  street: `400 11px ${SANS}`,
  sight: `600 12px ${SANS}`,
  metro: `500 11px ${SANS}`,
  district: `600 11px ${SANS}`,
  water: `italic 500 12px ${SANS}`,
  park: `500 11px ${SANS}`,
  building: `400 11px ${SANS}`,
};
/** Words of a district are set wide, as atlases do. */
export const SPACING: Partial<Record<LabelStyle, string>> = { district: '1.5px', water: '1px' };

type Ctx = CanvasRenderingContext2D;

/** Paints the part of the scene that lies in `box`, whose corner is the canvas's corner. */
export function paintTile(
  ctx: Ctx,
  box: Box,
  scene: Scene,
  lettering: Lettering,
  palette: SketchPalette,
): void {
  ctx.fillStyle = palette.land;
  ctx.fillRect(0, 0, box.east - box.west, box.south - box.north);
  ctx.translate(-box.west, -box.north);
  ctx.lineJoin = 'round';
  const areas = scene.areas.filter((area) => overlaps(area.box, box, 4));
  const streets = scene.streets.filter((street) => overlaps(street.box, box, street.width + 4));
  for (const area of areas) if (area.kind !== 'building') paintArea(ctx, area, palette);
  paintStreets(ctx, streets, scene.zoom, palette);
  if (scene.zoom >= 14) for (const area of areas) if (area.kind === 'building') paintArea(ctx, area, palette);
  for (const mark of lettering.marks) if (near(mark.at, box)) paintMark(ctx, mark, palette);
  for (const label of lettering.labels) if (overlaps(label.box, box, 8)) paintLabel(ctx, label, palette);
}

const near = (at: Point, box: Box): boolean =>
  at.x > box.west - 20 && at.x < box.east + 20 && at.y > box.north - 20 && at.y < box.south + 20;

function trace(ctx: Ctx, points: readonly Point[]): void {
  ctx.beginPath();
  points.forEach(({ x, y }, i) => (i ? ctx.lineTo(x, y) : ctx.moveTo(x, y)));
}

function paintArea(ctx: Ctx, area: DrawnArea, palette: SketchPalette): void {
  const fill: Record<AreaKind, string> = palette;
  trace(ctx, area.points);
  ctx.closePath();
  ctx.fillStyle = fill[area.kind];
  ctx.fill();
  if (area.kind !== 'building') return;
  ctx.strokeStyle = palette.buildingEdge;
  ctx.lineWidth = 1;
  ctx.stroke();
}

/** All casings first, then all surfaces, so that crossings are open. */
function paintStreets(ctx: Ctx, streets: readonly DrawnStreet[], zoom: number, palette: SketchPalette): void {
  ctx.lineCap = 'round';
  const shown = streets.filter((street) => zoom >= 14 || street.kind !== 'lane');
  if (zoom >= 14) {
    ctx.strokeStyle = palette.casing;
    for (const street of shown) {
      trace(ctx, street.points);
      ctx.lineWidth = street.width + 1.6;
      ctx.stroke();
    }
  }
  for (const street of [...shown].sort((a, b) => order(a) - order(b))) {
    trace(ctx, street.points);
    ctx.strokeStyle = palette.street[street.kind];
    ctx.lineWidth = street.width;
    ctx.stroke();
  }
}

const order = (street: DrawnStreet): number =>
  ['walk', 'lane', 'street', 'avenue', 'freeway'].indexOf(street.kind);

function paintMark(ctx: Ctx, { kind, at }: Mark, palette: SketchPalette): void {
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = palette.halo;
  if (kind === 'metro') {
    ctx.fillStyle = palette.metro;
    ctx.beginPath();
    ctx.roundRect(at.x - 6.5, at.y - 6.5, 13, 13, 3);
    ctx.fill();
    ctx.stroke();
    ctx.fillStyle = palette.metroText;
    ctx.font = `700 10px ${SANS}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillText('M', at.x, at.y + 0.5);
    return;
  }
  ctx.fillStyle = palette.sight;
  ctx.beginPath();
  for (const [dx, dy] of [
    [0, -5.5],
    [5.5, 0],
    [0, 5.5],
    [-5.5, 0],
  ] as const)
    ctx.lineTo(at.x + dx, at.y + dy);
  ctx.closePath();
  ctx.fill();
  ctx.stroke();
}

const inkOf = (style: LabelStyle, palette: SketchPalette): string =>
  ({
    avenue: palette.text,
    street: palette.textFaint,
    sight: palette.sight,
    metro: palette.text,
    district: palette.textFaint,
    water: palette.waterText,
    park: palette.parkText,
    building: palette.textFaint,
  })[style];

function paintLabel(ctx: Ctx, label: Label, palette: SketchPalette): void {
  ctx.save();
  ctx.translate(label.at.x, label.at.y);
  ctx.rotate(label.turn);
  ctx.font = FONTS[label.style];
  ctx.letterSpacing = SPACING[label.style] ?? '0px';
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  if (label.style !== 'water') {
    ctx.strokeStyle = palette.halo;
    ctx.lineWidth = 3.5;
    ctx.strokeText(label.text, 0, 0.5);
  }
  ctx.fillStyle = inkOf(label.style, palette);
  ctx.fillText(label.text, 0, 0.5);
  ctx.restore();
}
