import { useCallback, useState, type ReactNode } from 'react';
import type { Position } from '@waypost/shared/geo';
import { http } from '@waypost/shared/contract';
import { useT } from '../../../i18n';
import { EventMap, type MapFit, type MapTool, type ThingRef } from '../../../map';
import { call } from '../../../platform/api';
import { useAnswer } from '../../../platform/use-answer';
import type { LiveData } from '../parts/use-live-data';
import { isPartnerRole } from '../model/actions';
import { LayerChips, LAYERS, type Layer } from './layer-chips';
import { useAvailableLayers } from './use-available-layers';
import { useOpeningFit } from './opening-fit';
import { useLiveThings } from './use-live-things';
import { useNews } from './use-news';

interface Props {
  live: LiveData;
  selected: ThingRef | undefined;
  hovered: ThingRef | undefined;
  onSelect(ref: ThingRef | undefined): void;
  onHover(ref: ThingRef | undefined): void;
  /** Set when the person asked to be shown something. */
  goTo: MapFit | undefined;
  lookedAt: ReadonlySet<string>;
  picked: Position | undefined;
  picking: boolean;
  onPicked(at: Position | undefined): void;
}

const askConfig = () => call('/api/config', { shape: http.serverConfig });

export function LiveMap({
  live,
  selected,
  hovered,
  onSelect,
  onHover,
  goTo,
  lookedAt,
  picked,
  picking,
  onPicked,
}: Props): ReactNode {
  const [shown, setShown] = useState<ReadonlySet<Layer>>(new Set(isPartnerRole(live.viewer) ? LAYERS : []));
  const available = useAvailableLayers();
  const things = useLiveThings(live, picked, shown);
  const news = useNews(live, lookedAt);
  const opening = useOpeningFit(live.event);
  const { value: config } = useAnswer(askConfig);
  const tool = usePointTool(picking, onPicked);
  return (
    <EventMap
      things={things}
      selected={selected}
      hovered={hovered}
      onSelect={onSelect}
      onHover={onHover}
      fit={goTo ?? opening}
      news={news}
      basemap={config?.basemap}
      tool={tool}
    >
      <LayerChips
        available={available}
        shown={shown}
        onToggle={(layer) => setShown((before) => toggled(before, layer))}
      />
    </EventMap>
  );
}

const toggled = (before: ReadonlySet<Layer>, layer: Layer): ReadonlySet<Layer> =>
  before.has(layer) ? new Set([...before].filter((one) => one !== layer)) : new Set([...before, layer]);

function usePointTool(picking: boolean, onPicked: (at: Position | undefined) => void): MapTool | undefined {
  const t = useT();
  const done = useCallback((at: Position) => onPicked(at), [onPicked]);
  const cancel = useCallback(() => onPicked(undefined), [onPicked]);
  return picking
    ? { type: 'point', hint: t('live.report.pick_hint'), onDone: done, onCancel: cancel }
    : undefined;
}
