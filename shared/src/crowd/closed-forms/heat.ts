/** Heat, as the triggers for rest and water use it. Both are estimates that a measurement overrules. */

/**
 * Simplified wet-bulb globe temperature of the Australian Bureau of Meteorology, °C, from air temperature (°C) and
 * relative humidity (%). It assumes sun and light wind.
 */
export function wetBulbGlobe(temperatureC: number, humidity: number): number {
  const vapour = (humidity / 100) * 6.105 * Math.exp((17.27 * temperatureC) / (237.7 + temperatureC));
  return 0.567 * temperatureC + 0.393 * vapour + 3.94;
}

/** Heat index of the US National Weather Service (Rothfusz's regression), °F; meant for 80 °F and more. */
export function heatIndex(temperatureF: number, humidity: number): number {
  const [t, h] = [temperatureF, humidity];
  return (
    -42.379 +
    2.04901523 * t +
    10.14333127 * h -
    0.22475541 * t * h -
    0.00683783 * t * t -
    0.05481717 * h * h +
    0.00122874 * t * t * h +
    0.00085282 * t * h * h -
    0.00000199 * t * t * h * h
  );
}

export const fahrenheit = (celsius: number): number => celsius * 1.8 + 32;
