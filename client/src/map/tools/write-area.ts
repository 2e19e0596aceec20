const SQUARE_FEET_PER_M2 = 10.763910417;
const SQUARE_FEET_PER_ACRE = 43_560;

/** Square metres as m², ha, ft² or acres; symbols that are the same in every language we speak. */
export function writeArea(
  m2: number,
  units: 'metric' | 'feet',
  number: (value: number, digits?: number) => string,
): string {
  if (units === 'metric')
    return m2 < 10_000 ? `${number(Math.round(m2))} m²` : `${number(m2 / 10_000, 1)} ha`;
  const feet = m2 * SQUARE_FEET_PER_M2;
  return feet < SQUARE_FEET_PER_ACRE
    ? `${number(Math.round(feet))} ft²`
    : `${number(feet / SQUARE_FEET_PER_ACRE, 1)} ac`;
}
