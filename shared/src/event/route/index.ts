export {
  ROUTE,
  ROUTE_ROLES,
  ROUTE_POINTS_MOST,
  DEFAULT_WIDTH_M,
  routeData,
  type RouteData,
} from './route.schema.js';
export { routeKind } from './route.kind.js';
