import { useMemo, type ReactNode } from 'react';
import { routesAsInForce } from '@waypost/shared/event/activation';
import { toPlane, type Position } from '@waypost/shared/geo';
import { useRecords, useRecordSet } from '../../sync/hooks';
import { useWhere } from '../position/location';
import { CHECKPOINT, ROUTE_KINDS } from '../refs';

/** Metres shown to each side of the post: one street corner away. */
const REACH_M = 160;
const WIDTH = 120;
const HEIGHT = 104;

/** The post, the route beside it and the checkpoints near, drawn from the records alone: no map code, no network. */
export function PostSketch({ at }: { at: Position }): ReactNode {
  const routeRecords = useRecordSet(ROUTE_KINDS);
  const checkpoints = useRecords(CHECKPOINT);
  const { fix } = useWhere();
  const [lon, lat] = at;
  const place = useMemo(() => {
    const origin: Position = [lon, lat];
    return (p: Position): { x: number; y: number } => {
      const [east, north] = toPlane(origin, p);
      return {
        x: WIDTH / 2 + (east / REACH_M) * (WIDTH / 2),
        y: HEIGHT / 2 - (north / REACH_M) * (WIDTH / 2),
      };
    };
  }, [lon, lat]);
  const lines = useMemo(
    () =>
      routesAsInForce(routeRecords).map(({ id, data, faint }) => ({
        id,
        faint,
        role: data.role,
        points: data.points.map((p) => pair(place(p))).join(' '),
      })),
    [routeRecords, place],
  );
  const near = checkpoints.map(({ id, data }) => ({ id, code: data.code, ...place(data.at) })).filter(inView);
  const me = fix && place(fix.at);
  return (
    <svg
      className="sketch"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {lines.map((line) => (
        <polyline
          key={line.id}
          className="sketch-route"
          data-role={line.role}
          data-faint={line.faint}
          points={line.points}
        />
      ))}
      {near.map(({ id, code, x, y }) => (
        <g key={id} className="sketch-checkpoint">
          <circle cx={x} cy={y} r="4" />
          <text x={x + 7} y={y + 13}>
            {code}
          </text>
        </g>
      ))}
      <path
        className="sketch-post"
        d="M0-8L8 0 0 8-8 0z"
        transform={`translate(${WIDTH / 2} ${HEIGHT / 2})`}
      />
      {me && inView(me) && <circle className="sketch-me" cx={me.x} cy={me.y} r="6" />}
    </svg>
  );
}

const pair = ({ x, y }: { x: number; y: number }): string => `${x.toFixed(1)},${y.toFixed(1)}`;
const inView = ({ x, y }: { x: number; y: number }): boolean => x > 0 && x < WIDTH && y > 0 && y < HEIGHT;
