export { EventMap, type EventMapProps } from './EventMap';
export type { OnPoint } from './host/Pointer';
export type { BasemapSource } from './basemap/pick';
export type {
  ChangeThing,
  CheckpointThing,
  FindingThing,
  CrowdThing,
  CommentThing,
  GhostThing,
  IncidentThing,
  MapBounds,
  MapFit,
  MapNews,
  MapThings,
  MarshalThing,
  PinThing,
  PlaceThing,
  PinchThing,
  PostThing,
  MarchStretch,
  ProgressThing,
  RouteThing,
  SectorThing,
  SketchThing,
  ThingRef,
} from './things';
export type {
  MapTool,
  DrawTool,
  MoveTool,
  PointTool,
  Snap,
  SnapLine,
  StretchTool,
  VertexStep,
  VertexTool,
} from './tools/tool';
export { placePictogram } from './layers/pictograms';
export { useTheme, type MapTheme } from './host/theme';
