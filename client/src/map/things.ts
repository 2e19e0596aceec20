import type {
  CheckpointData,
  PinchData,
  PlaceData,
  PostData,
  Priority,
  RouteData,
  SectorData,
} from '@waypost/shared/event';
import type { Position } from '@waypost/shared/geo';

/** Names one thing on the map; `kind` is the record's kind, or `marshal`, `progress`, `pin`. */
export interface ThingRef {
  kind: string;
  id: string;
}

/** A record as it comes from the store will do: the map reads `id` and `data`, and draws again only when `data` is another object. */
interface Of<Data> {
  id: string;
  data: Data;
  /** What a screen reader says of it; else its code and name. */
  title?: string;
}

export interface RouteThing extends Of<RouteData> {
  /** Drawn faintly: a route that is not the one in force. */
  faint?: boolean;
}
export interface SectorThing extends Of<SectorData> {
  /** The worst open priority inside: tints the area. */
  tone?: Priority;
}
export interface PinchThing extends Of<PinchData> {
  /** The stretch of route it narrows, when its route is known. */
  stretch?: Position[];
}
export interface CheckpointThing extends Of<CheckpointData> {
  /** Second line of the label: `14:07 · head`. */
  note?: string;
}
export type PlaceThing = Of<PlaceData>;
export interface PostThing extends Of<PostData> {
  /** How many of those it needs are missing, at the worst moment. */
  short?: number;
  /** Someone on it is on another post at the same time. */
  clash?: boolean;
  /** A skill or a language it needs is missing. */
  lacks?: boolean;
  /** Who stands there, read when it is hovered or chosen. */
  note?: string;
  /** A small mark: where the plan is the ground and not the subject. */
  quiet?: boolean;
}
export interface IncidentThing {
  id: string;
  at: Position;
  /** Left out where the viewer is not told it: the mark then says nothing of it. */
  priority?: Priority;
  /** Short word for the label, already translated. */
  label: string;
  title?: string;
  /** Not acknowledged yet: a ring draws the eye. */
  fresh?: boolean;
  /** Closed or under control: drawn small. */
  quiet?: boolean;
  /** Metres within which it happened, when coarse. */
  accuracyM?: number;
}
export interface MarshalThing {
  id: string;
  at: Position;
  label: string;
  accuracyM?: number;
  /** Shown hollow: the position is older than the house trusts. */
  stale?: boolean;
  /** Drawn with a red ring whatever the zoom. */
  alarm?: boolean;
}
export interface ProgressThing {
  /** The route's id. */
  id: string;
  head?: { at: Position; label: string; stale?: boolean };
  tail?: { at: Position; label: string; stale?: boolean };
  /** Along the route: the column itself, how far off an end may be, where it stands, where it has torn. */
  stretches?: readonly MarchStretch[];
}
export interface MarchStretch {
  kind: 'column' | 'doubt' | 'stopped' | 'gap';
  points: readonly Position[];
  /** What a screen reader and a pointer are told. */
  title?: string;
}
/** The crowd along a route at one moment, in stretches of one level of service. */
export interface CrowdThing {
  /** The route's id. */
  id: string;
  /** Of the street, metres: the band is drawn true to scale. */
  widthM: number;
  runs: readonly { level: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'; points: Position[] }[];
}
/** Any other point: a search result, my own post, what an import found. */
export interface PinThing {
  id: string;
  at: Position;
  label: string;
  /** `me` is the reader's own position, `spot` a place someone asked for. */
  look?: 'spot' | 'me';
  accuracyM?: number;
}
/** Something the plan check found, where it is. */
export interface FindingThing {
  id: string;
  at: Position;
  severity: 'stop' | 'warn' | 'advise';
  label: string;
  /** The stretch or ground it is about, shown while it is chosen. */
  shape?: { points: readonly Position[]; closed: boolean };
}
/** Lines and areas that are not records yet: the preview of an import. */
export interface SketchThing {
  id: string;
  points: Position[];
  closed: boolean;
  label: string;
  chosen?: boolean;
}

/** Where something stood in another state of the plan. */
export interface GhostThing {
  id: string;
  points: readonly Position[];
  shape: 'point' | 'line' | 'area';
  /** Where it stands now, when it is a point that moved. */
  to?: Position;
}
/** A sign beside something that came, went or changed between two states of the plan. */
export interface ChangeThing {
  id: string;
  at: Position;
  what: 'added' | 'removed' | 'changed';
  title: string;
}
/** Something that was said about a place. */
export interface CommentThing {
  id: string;
  at: Position;
  /** The one it has in the list. */
  number: number;
  settled?: boolean;
  title: string;
}

/** Everything a map can show; each list may be left out. */
export interface MapThings {
  sectors?: readonly SectorThing[];
  routes?: readonly RouteThing[];
  crowd?: readonly CrowdThing[];
  pinches?: readonly PinchThing[];
  places?: readonly PlaceThing[];
  checkpoints?: readonly CheckpointThing[];
  posts?: readonly PostThing[];
  progress?: readonly ProgressThing[];
  incidents?: readonly IncidentThing[];
  marshals?: readonly MarshalThing[];
  findings?: readonly FindingThing[];
  drafts?: readonly SketchThing[];
  pins?: readonly PinThing[];
  ghosts?: readonly GhostThing[];
  changes?: readonly ChangeThing[];
  comments?: readonly CommentThing[];
}

/** West, south, east, north in degrees. */
export type MapBounds = readonly [number, number, number, number];

/**
 * Where the map is asked to look. It goes there once per `key` and never again for the same one, so that data
 * arriving cannot move the map under somebody's hand: change the key only when the person asked for it.
 */
export interface MapFit {
  key: string;
  bounds?: MapBounds;
  centre?: Position;
  zoom?: number;
}

/** Something new that lies outside the view: a button at the map's edge goes there when it is pressed. */
export interface MapNews {
  id: string;
  at: Position;
  text: string;
  priority?: Priority;
}
