import type { ReactNode } from 'react';
import type { Position } from '@waypost/shared/geo';
import { useFormat, useT, useUnits } from '../i18n';
import { BaseMap } from './basemap/BaseMap';
import { GroundChooser } from './basemap/GroundChooser';
import type { BasemapSource } from './basemap/pick';
import { useCredit } from './basemap/use-credit';
import { useGround, type UsedGround } from './basemap/use-ground';
import { Fit } from './host/Fit';
import { MapHost } from './host/MapHost';
import { News } from './host/News';
import { Pointer, type OnPoint } from './host/Pointer';
import { ScaleBar } from './host/ScaleBar';
import { Things } from './host/Things';
import { useTheme, type MapTheme } from './host/theme';
import type { MapFit, MapNews, MapThings, ThingRef } from './things';
import { ToolLayer } from './tools/ToolLayer';
import type { MapTool } from './tools/tool';

export interface EventMapProps {
  things: MapThings;
  selected?: ThingRef | undefined;
  hovered?: ThingRef | undefined;
  /** `undefined` when the empty map was clicked: step back. */
  onSelect?: ((ref: ThingRef | undefined) => void) | undefined;
  onHover?: ((ref: ThingRef | undefined) => void) | undefined;
  /** Where the pointer is, for what lies beside the map and shows the same place. */
  onPoint?: OnPoint | undefined;
  tool?: MapTool | undefined;
  fit?: MapFit | undefined;
  news?: readonly MapNews[];
  basemap?: BasemapSource | undefined;
  /** Where it opens when there is no `fit`. */
  centre?: Position | undefined;
  theme?: MapTheme;
  /** A picture to look at: no buttons on it. */
  still?: boolean;
  /** More that floats on the map. */
  children?: ReactNode;
}

const NO_SOURCE: BasemapSource = { attribution: '' };
const NO_NEWS: readonly MapNews[] = [];
const METRES_PER_FOOT = 0.3048;

/** The desk's map, with everything on it. */
export function EventMap({
  basemap = NO_SOURCE,
  theme,
  news = NO_NEWS,
  tool,
  centre,
  still = false,
  children,
  ...rest
}: EventMapProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const { units } = useUnits();
  const page = useTheme();
  const look = theme ?? page;
  const used = useGround(basemap);
  return (
    <MapHost
      theme={look}
      still={still}
      words={{ map: t('map.name'), zoomIn: t('map.zoomIn'), zoomOut: t('map.zoomOut') }}
      {...(centre ? { centre } : {})}
    >
      <BaseMap ground={used.ground} source={basemap} dark={look === 'dark'} onFail={used.fail} />
      <Things
        things={rest.things}
        selected={rest.selected}
        hovered={rest.hovered}
        theme={look}
        quiet={tool !== undefined}
        onSelect={rest.onSelect}
        onHover={rest.onHover}
      />
      {rest.onPoint && <Pointer onPoint={rest.onPoint} />}
      <Fit fit={rest.fit} />
      {tool && <ToolLayer tool={tool} />}
      <News news={news} words={(what) => t('map.news.go', { what })} />
      {!still && <GroundChooser source={basemap} used={used} />}
      <ScaleBar unitM={units === 'feet' ? METRES_PER_FOOT : 1} write={format.distance} />
      <Credit used={used} source={basemap} />
      {children}
    </MapHost>
  );
}

function Credit({ used, source }: { used: UsedGround; source: BasemapSource }): ReactNode {
  const t = useT();
  const credit = useCredit(used.ground, source);
  return <div className="wp-map-credit">{used.ground === 'sketch' ? t('map.sketch.credit') : credit}</div>;
}
