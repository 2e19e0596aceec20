import type { Position } from '../geo/index.js';

/** `sight` gets a mark of its own, `metro` the station's M, `label` is words alone. */
export interface Landmark {
  kind: 'sight' | 'metro' | 'label' | 'water';
  name: string;
  at: Position;
}

const at = (kind: Landmark['kind'], name: string, lon: number, lat: number): Landmark => ({
  kind,
  name,
  at: [lon, lat],
});

export const LANDMARKS: readonly Landmark[] = [
  at('sight', 'White House', -77.0365, 38.8976),
  at('sight', 'US Capitol', -77.0089, 38.8899),
  at('sight', 'Washington Monument', -77.03525, 38.88948),
  at('sight', 'Lincoln Memorial', -77.0502, 38.88927),
  at('sight', 'Jefferson Memorial', -77.0365, 38.8814),
  at('sight', 'World War II Memorial', -77.0405, 38.88938),
  at('sight', 'Union Station', -77.0064, 38.8973),
  at('sight', 'Martin Luther King Jr. Memorial', -77.0443, 38.8862),
  at('sight', 'Vietnam Veterans Memorial', -77.0477, 38.8912),
  at('sight', 'Korean War Memorial', -77.0476, 38.8879),
  at('metro', 'Metro Center', -77.0281, 38.89833),
  at('metro', 'Federal Triangle', -77.0281, 38.8932),
  at('metro', 'Smithsonian', -77.0281, 38.8889),
  at('metro', 'L\u2019Enfant Plaza', -77.0219, 38.8849),
  at('metro', 'Archives', -77.0219, 38.8937),
  at('metro', 'Gallery Place', -77.0219, 38.8984),
  at('metro', 'Judiciary Square', -77.0166, 38.8962),
  at('metro', 'Union Station', -77.0074, 38.8978),
  at('metro', 'Capitol South', -77.0054, 38.885),
  at('metro', 'Federal Center SW', -77.0159, 38.885),
  at('metro', 'McPherson Square', -77.0336, 38.9013),
  at('metro', 'Farragut North', -77.0397, 38.9033),
  at('metro', 'Farragut West', -77.0405, 38.9013),
  at('metro', 'Foggy Bottom', -77.0501, 38.9007),
  at('metro', 'Mt Vernon Square', -77.0219, 38.9061),
  at('metro', 'Waterfront', -77.0175, 38.8766),
  at('metro', 'Navy Yard', -77.005, 38.8765),
  at('metro', 'Dupont Circle', -77.0434, 38.909),
  at('label', 'National Mall', -77.0238, 38.8897),
  at('label', 'Foggy Bottom', -77.0478, 38.8998),
  at('label', 'Downtown', -77.0308, 38.9008),
  at('label', 'Penn Quarter', -77.0215, 38.8957),
  at('label', 'Chinatown', -77.0205, 38.9001),
  at('label', 'Capitol Hill', -77.0012, 38.8882),
  at('label', 'The Wharf', -77.0245, 38.8803),
  at('water', 'Tidal Basin', -77.0392, 38.8845),
  at('water', 'Potomac River', -77.0445, 38.8785),
  at('water', 'Potomac River', -77.0585, 38.8895),
  at('water', 'Washington Channel', -77.0247, 38.8768),
  at('water', 'Anacostia River', -77.0015, 38.8707),
];
