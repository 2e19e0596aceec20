import { createContext, useContext } from 'react';
import type { Forecast } from '@waypost/shared/crowd';
import type { CrowdPlanData, EventRecord, PlannedForecast, RouteData } from '@waypost/shared/event';
import type { Moved } from './model/records';

/** The forecast of the plan as it stands, and the moment and place that are looked at. */
export interface ForecastDesk {
  /** What the plan asks; nothing when there is no route or nobody is expected. */
  planned: PlannedForecast | undefined;
  /** The latest figures. While a line is dragged they are the likely run alone. */
  found: Forecast | undefined;
  /** The line that `found` belongs to. */
  route: EventRecord<RouteData> | undefined;
  /** False while the bands are being computed. */
  settled: boolean;
  crowd: EventRecord<CrowdPlanData> | undefined;
  timeS: number;
  setTimeS(timeS: number): void;
  playing: boolean;
  setPlaying(playing: boolean): void;
  /** Metres along the route, from the profile or from the map. */
  placeM: number | undefined;
  setPlaceM(placeM: number | undefined): void;
  /** The dock and what it puts on the map. */
  open: boolean;
  setOpen(open: boolean): void;
  /** Another route than the planned one. */
  routeId: string | undefined;
  setRouteId(routeId: string | undefined): void;
  moved: Moved | undefined;
}

export const ForecastContext = createContext<ForecastDesk | undefined>(undefined);

export function useForecast(): ForecastDesk {
  const forecast = useContext(ForecastContext);
  if (!forecast) throw new Error('used outside the forecast');
  return forecast;
}
