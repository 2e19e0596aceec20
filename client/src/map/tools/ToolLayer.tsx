import { useEffect, useRef, useState, type ReactNode } from 'react';
import type L from 'leaflet';
import { useFormat, useT, useUnits } from '../../i18n';
import { useLeaflet } from '../host/context';
import { startDraw } from './draw';
import type { Measures } from './measure';
import { startMove, startPoint } from './point';
import { startStretch } from './stretch';
import type { MapTool } from './tool';
import { startVertices } from './vertices';
import { writeArea } from './write-area';

/** What a running tool lets the bar on the map do. */
export interface ToolRun {
  /** Takes back the last step inside the tool; false when there is none, and Esc then leaves it. */
  back(): boolean;
  /** Ends it with what there is, when that is enough. */
  finish?(): void;
  /** The tool was handed in again with other values. */
  update?(tool: MapTool): void;
  stop(): void;
}

export interface ToolStage {
  map: L.Map;
  measured(measures: Measures | undefined): void;
  /** Whether `finish` would be accepted now. */
  ready(ready: boolean): void;
  /** Names a handle for a screen reader. */
  handleName(index: number, count: number): string;
  insertName(index: number): string;
}

function start(tool: MapTool, stage: ToolStage): ToolRun {
  switch (tool.type) {
    case 'draw':
      return startDraw(tool, stage);
    case 'point':
      return startPoint(tool, stage);
    case 'move':
      return startMove(tool, stage);
    case 'vertices':
      return startVertices(tool, stage);
    case 'stretch':
      return startStretch(tool, stage);
  }
}

/** Runs the one active tool and shows its line of help, its measures and its way out. */
export function ToolLayer({ tool }: { tool: MapTool }): ReactNode {
  const map = useLeaflet();
  const t = useT();
  const [measures, setMeasures] = useState<Measures>();
  const [ready, setReady] = useState(false);
  const run = useRef<ToolRun>(undefined);
  const latest = useRef(tool);
  latest.current = tool;
  const words = useRef(t);
  words.current = t;

  useEffect(() => {
    const stage: ToolStage = {
      map,
      measured: setMeasures,
      ready: setReady,
      handleName: (index, count) => words.current('map.tool.handle', { number: index + 1, count }),
      insertName: (index) => words.current('map.tool.insert', { number: index + 1 }),
    };
    const running = start(latest.current, stage);
    run.current = running;
    return () => {
      running.stop();
      run.current = undefined;
      setMeasures(undefined);
      setReady(false);
    };
    // A tool of the same type carries on with its new values: starting anew would throw away what is half drawn.
  }, [map, tool.type]);

  useEffect(() => run.current?.update?.(tool), [tool]);

  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      if (event.key === 'Escape') {
        if (!run.current?.back()) latest.current.onCancel();
      } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run.current?.finish?.();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, []);

  return (
    <div className="wp-map-tool" role="status">
      <p>{tool.hint}</p>
      {measures && <MeasureLine measures={measures} />}
      <div className="wp-map-tool-buttons">
        {tool.type === 'draw' && (
          <button
            type="button"
            disabled={!ready}
            className="wp-map-tool-main"
            onClick={() => run.current?.finish?.()}
          >
            {t('map.tool.finish')}
          </button>
        )}
        <button type="button" onClick={() => tool.onCancel()}>
          {t(tool.type === 'draw' || tool.type === 'point' ? 'map.tool.cancel' : 'map.tool.done')}
        </button>
      </div>
    </div>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

function MeasureLine({ measures }: { measures: Measures }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { units } = useUnits();
  return (
    <p className="wp-map-tool-measures">
      <span>{t('map.tool.segment', { length: format.distance(measures.segmentM) })}</span>
      <span>{t('map.tool.total', { length: format.distance(measures.totalM) })}</span>
      {measures.areaM2 !== undefined && (
        <span>{t('map.tool.area', { area: writeArea(measures.areaM2, units, format.number) })}</span>
      )}
    </p>
  );
}
