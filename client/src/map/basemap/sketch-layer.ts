import L from 'leaflet';
import { letter, type LabelStyle, type Lettering } from '../sketch/labels';
import { FONTS, paintTile, SPACING } from '../sketch/paint';
import { DARK, LIGHT } from '../sketch/palette';
import { sceneAt, type Scene } from '../sketch/scene';

const TILE = 512;

/** Scenes and labels are the same for every tile of a zoom: worked out once, kept while the page lives. */
const scenes = new Map<number, { scene: Scene; lettering: Lettering }>();

function sceneOf(zoom: number): { scene: Scene; lettering: Lettering } {
  let known = scenes.get(zoom);
  if (!known) {
    const scene = sceneAt(zoom);
    known = {
      scene,
      lettering: letter(scene, measureWith(document.createElement('canvas').getContext('2d'))),
    };
    scenes.set(zoom, known);
  }
  return known;
}

const measureWith =
  (ctx: CanvasRenderingContext2D | null) =>
  (text: string, style: LabelStyle): number => {
    if (!ctx) return text.length * 7;
    ctx.font = FONTS[style];
    ctx.letterSpacing = SPACING[style] ?? '0px';
    return ctx.measureText(text).width;
  };

class SketchLayer extends L.GridLayer {
  constructor(private readonly dark: boolean) {
    super({ tileSize: TILE, minZoom: 9, maxZoom: 20, updateWhenZooming: false, keepBuffer: 1 });
  }

  protected override createTile(coords: L.Coords): HTMLElement {
    const canvas = document.createElement('canvas');
    const ratio = Math.min(3, window.devicePixelRatio || 1);
    canvas.width = TILE * ratio;
    canvas.height = TILE * ratio;
    canvas.style.width = canvas.style.height = `${TILE}px`;
    const ctx = canvas.getContext('2d');
    if (ctx) {
      ctx.scale(ratio, ratio);
      const { scene, lettering } = sceneOf(coords.z);
      const box = {
        west: coords.x * TILE,
        north: coords.y * TILE,
        east: (coords.x + 1) * TILE,
        south: (coords.y + 1) * TILE,
      };
      paintTile(ctx, box, scene, lettering, this.dark ? DARK : LIGHT);
    }
    return canvas;
  }
}

/** The base map that needs no network: our own drawing of central Washington. */
export const sketchLayer = (dark: boolean): L.GridLayer => new SketchLayer(dark);
