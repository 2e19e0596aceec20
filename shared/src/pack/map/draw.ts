import { CHECKPOINT, PLACE, ROUTE, SECTOR } from '../../event/index.js';
import { bounds, type Position } from '../../geo/index.js';
import { placePoint } from '../geography.js';
import { postsOf, type Pack } from '../pack.js';
import type { MapDrawing, Shape } from './drawing.js';
import { barOf, frameAround, frameOver, type Frame } from './frame.js';
import { Lettering } from './lettering.js';
import { planOver } from './plan-over.js';
import { letterStreets, streetsUnder } from './streets-under.js';

interface Size {
  width: number;
  height: number;
}

/** Everything that the plan has put on the map; nothing when it has put nothing there. */
export function overview(pack: Pack, size: Size): MapDrawing | undefined {
  const points: Position[] = [
    ...pack.records.all(ROUTE).flatMap(({ data }) => data.points),
    ...pack.records.all(SECTOR).flatMap(({ data }) => data.area),
    ...pack.records.all(CHECKPOINT).map(({ data }) => data.at),
    ...postsOf(pack).map(({ data }) => data.at),
  ];
  // A hospital across the city would shrink the march to a stroke: places count only when there is nothing else.
  const box = bounds(
    points.length > 0 ? points : pack.records.all(PLACE).map(({ data }) => placePoint(data)),
  );
  return box && drawing(pack, frameOver(box, size.width, size.height));
}

export function sectorMap(pack: Pack, area: readonly Position[], size: Size): MapDrawing | undefined {
  const box = bounds(area);
  return box && drawing(pack, frameOver(box, size.width, size.height));
}

/** The streets around one spot, with a ring about it. */
export function spotMap(pack: Pack, centre: Position, size: Size): MapDrawing {
  const frame = frameAround({ ...size, centre, scale: 4_000 });
  const at = frame.project(centre);
  return drawing(pack, frame, [{ type: 'mark', form: 'round', at, ink: 'focus', letter: '', size: 11 }]);
}

function drawing(pack: Pack, frame: Frame, focus: readonly Shape[] = []): MapDrawing {
  const lettering = new Lettering(frame);
  const plan = planOver(pack, frame, lettering);
  letterStreets(frame, lettering);
  return {
    width: frame.width,
    height: frame.height,
    shapes: [...streetsUnder(frame), ...plan.shapes, ...focus],
    labels: lettering.labels,
    legend: plan.legend,
    bar: barOf(frame),
    scaleText: pack.t('scale', { scale: frame.scale.toLocaleString('en-US') }),
    north: pack.t('north'),
    attribution: pack.t('attribution'),
  };
}
