export type Points = [number, number][];

export const moveVertex = (points: Points, index: number, at: [number, number]): Points =>
  points.map((point, i) => (i === index ? at : point));

export const insertVertex = (points: Points, index: number, at: [number, number]): Points => [
  ...points.slice(0, index),
  at,
  ...points.slice(index),
];

/** `undefined` when too few would be left: a line needs two points, an outline three. */
export function removeVertex(points: Points, index: number, closed: boolean): Points | undefined {
  if (points.length <= (closed ? 3 : 2)) return undefined;
  return points.filter((_, i) => i !== index);
}
