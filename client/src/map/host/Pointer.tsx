import type L from 'leaflet';
import { useEffect, useRef } from 'react';
import type { Position } from '@waypost/shared/geo';
import { useLeaflet } from './context';
import { toPosition } from './latlng';
import { metresPerPixel } from './scale';

/** Where the pointer is over the ground, and how many metres one pixel is there. */
export type OnPoint = (at: Position | undefined, metresPerPx: number) => void;

/** Tells a screen where the pointer is, so that something beside the map can mark the same place. */
export function Pointer({ onPoint }: { onPoint: OnPoint | undefined }): null {
  const map = useLeaflet();
  const wish = useRef(onPoint);
  wish.current = onPoint;
  useEffect(() => {
    const move = ({ latlng }: L.LeafletMouseEvent): void =>
      wish.current?.(toPosition(latlng), metresPerPixel(map));
    const out = (): void => wish.current?.(undefined, 1);
    map.on('mousemove', move).on('mouseout', out);
    return () => void map.off('mousemove', move).off('mouseout', out);
  }, [map]);
  return null;
}
