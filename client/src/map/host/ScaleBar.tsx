import { useEffect, useState, type ReactNode } from 'react';
import { useLeaflet } from './context';
import { metresPerPixel } from './scale';

const MOST_PX = 110;

/** The roundest length (1, 2 or 5 times a power of ten) that fits in `most`, in the reader's unit. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power;
}

/** How long a piece of the screen is on the ground. `unitM` is metres per unit, so feet come out round too. */
export function ScaleBar({ unitM, write }: { unitM: number; write(metres: number): string }): ReactNode {
  const map = useLeaflet();
  const [scale, setScale] = useState(() => metresPerPixel(map));
  useEffect(() => {
    const tell = (): void => setScale(metresPerPixel(map));
    map.on('zoomend moveend', tell);
    return () => void map.off('zoomend moveend', tell);
  }, [map]);
  const metres = roundLength((MOST_PX * scale) / unitM) * unitM;
  return (
    <div className="wp-map-scale" style={{ width: metres / scale }}>
      {write(metres)}
    </div>
  );
}
