import type { ContingencyTemplate } from '../../contingency/index.js';
import {
  AGREEMENT,
  CHANNEL,
  CHECKPOINT,
  clashes,
  CONTINGENCY,
  countsAsCover,
  CROWD_PLAN,
  coverage,
  EVENT,
  FIELD,
  PERMIT,
  PERSON,
  PINCH,
  PLACE,
  POST,
  RISK,
  RISK_MATRIX,
  ROUTE,
  SECTOR,
  SHIFT,
  staffedWindow,
  VERSION,
  type CheckpointData,
  type EventData,
  type EventRecord,
  type KindRef,
  type PersonData,
  type PinchData,
  type PlaceData,
  type PlaceType,
  type PostData,
  type Records,
  type RiskBand,
  type RiskScore,
  type RouteData,
  type ShiftData,
} from '../../event/index.js';
import { middle, type Position } from '../../geo/index.js';
import type { Id } from '../../kernel/index.js';
import { bandOf, DEFAULT_MATRIX } from '../../risk/index.js';
import type { CheckOptions } from '../types.js';
import { groupBy } from './group-by.js';
import { MeasuredLine, type OnLine } from './measured-line.js';
import { planForecast, type PlanForecast } from './plan-forecast.js';

/** A record with where it is on the main route. */
export interface Along<Data> extends OnLine {
  readonly record: EventRecord<Data>;
  readonly point: Position;
}

export interface MainRoute {
  readonly record: EventRecord<RouteData>;
  readonly line: MeasuredLine;
}

/** Undefined for an event that is not there. */
export function checkContext(records: Records, eventId: Id, options: CheckOptions): CheckContext | undefined {
  const event = records.get(EVENT, eventId)?.data;
  return event && new CheckContext(records, eventId, event, options);
}

/**
 * What rules look at, worked out once a run and only when a rule asks: each rule is then a few lines, and a change of
 * the roster does not pay for geometry.
 */
export class CheckContext {
  readonly now: string;
  readonly nowMs: number;
  readonly newId: () => Id;
  readonly seesAll: boolean;
  readonly templates: readonly ContingencyTemplate[];
  readonly #worked = new Map<string, unknown>();

  constructor(
    readonly records: Records,
    readonly eventId: Id,
    readonly event: EventData,
    options: CheckOptions,
  ) {
    this.now = options.now;
    this.nowMs = Date.parse(options.now);
    this.newId = () => options.newId();
    this.seesAll = options.seesAll ?? true;
    this.templates = options.templates ?? [];
  }

  #once<T>(name: string, work: () => T): T {
    if (!this.#worked.has(name)) this.#worked.set(name, work());
    return this.#worked.get(name) as T;
  }

  /** In the order of their ids: a phone and the server hold the same records, but not in the same order. */
  #all<Data>(ref: KindRef<Data>): EventRecord<Data>[] {
    return [...this.records.all(ref)].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  get routes() {
    return this.#once('routes', () => this.#all(ROUTE));
  }
  get sectors() {
    return this.#once('sectors', () => this.#all(SECTOR));
  }
  get places() {
    return this.#once('places', () => this.#all(PLACE));
  }
  get posts() {
    return this.#once('posts', () => this.#all(POST));
  }
  get people() {
    return this.#once('people', () => this.#all(PERSON));
  }
  /** Also those that were declined. */
  get allShifts() {
    return this.#once('all shifts', () => this.#all(SHIFT));
  }
  get shifts() {
    return this.#once('shifts', () => this.allShifts.filter(({ data }) => countsAsCover(data)));
  }
  get contingencies() {
    return this.#once('contingencies', () => this.#all(CONTINGENCY));
  }
  get risks() {
    return this.#once('risks', () => this.#all(RISK));
  }
  get permits() {
    return this.#once('permits', () => this.#all(PERMIT));
  }
  get channels() {
    return this.#once('channels', () => this.#all(CHANNEL));
  }
  get versions() {
    return this.#once('versions', () => this.#all(VERSION));
  }
  get crowdPlan() {
    return this.#once('crowd plan', () => this.records.get(CROWD_PLAN, this.eventId)?.data ?? {});
  }
  get agreement() {
    return this.#once('agreement', () => this.records.get(AGREEMENT, this.eventId)?.data);
  }

  /** By the event's own table, else by ours. */
  bandOf(score: RiskScore): RiskBand {
    const matrix = this.#once(
      'matrix',
      () => this.records.get(RISK_MATRIX, this.eventId)?.data ?? DEFAULT_MATRIX,
    );
    return bandOf(matrix, score);
  }

  routesOf(role: RouteData['role']): EventRecord<RouteData>[] {
    return this.routes.filter(({ data }) => data.role === role);
  }

  /** The route that the march takes if nothing goes wrong. */
  get main(): MainRoute | undefined {
    return this.#once('main', () => {
      const planned = this.routes.find(({ id }) => id === this.crowdPlan.routeId);
      const record = planned ?? this.routesOf('main')[0];
      return record && { record, line: this.lineOf(record) };
    });
  }

  lineOf(route: EventRecord<RouteData>): MeasuredLine {
    return this.#once(`line ${route.id}`, () => new MeasuredLine(route.data.points));
  }

  /** Checkpoints of the main route, from start to end. */
  get checkpoints(): Along<CheckpointData>[] {
    return this.#once('checkpoints', () => this.#onMain(this.#all(CHECKPOINT)));
  }

  /** Pinches of the main route, from start to end. */
  get pinches(): Along<PinchData>[] {
    return this.#once('pinches', () => this.#onMain(this.#all(PINCH)));
  }

  #onMain<Data extends { routeId: Id; at: Position }>(records: EventRecord<Data>[]): Along<Data>[] {
    const { main } = this;
    if (!main) return [];
    return records
      .filter(({ data }) => data.routeId === main.record.id)
      .map((record) => ({ record, point: record.data.at, ...main.line.project(record.data.at) }))
      .sort((a, b) => a.alongM - b.alongM);
  }

  /** Places of some types, with where they are on the main route; an area counts by its middle. */
  placesOf(...types: readonly PlaceType[]): Along<PlaceData>[] {
    const { main } = this;
    const along = this.#once('places along', () =>
      this.places.map((record) => {
        const point = pointOf(record.data);
        return { record, point, ...(main?.line.project(point) ?? { alongM: 0, awayM: Infinity }) };
      }),
    );
    return along.filter(({ record }) => types.includes(record.data.type));
  }

  /** What the crowd will do; undefined without a route or without people. */
  get forecast(): PlanForecast | undefined {
    return this.#once(
      'forecast',
      () => this.main && planForecast(this.records, this.eventId, this.main.record.id),
    );
  }

  get staffed() {
    return this.#once('staffed', () => staffedWindow(this.event));
  }

  get coverage() {
    return this.#once('coverage', () => coverage(this.posts, this.shifts, this.people, this.staffed));
  }

  get clashes() {
    return this.#once('clashes', () => clashes(this.shifts));
  }

  /** Everyone whose access was not ended. */
  get active(): EventRecord<PersonData>[] {
    return this.#once('active', () => this.people.filter(({ data }) => data.access !== 'ended'));
  }

  /** Marshals and those who lead them, whether or not they have a shift. */
  get marshals(): EventRecord<PersonData>[] {
    return this.#once('marshals', () => this.active.filter(({ data }) => FIELD.includes(data.role)));
  }

  /** People that all posts together ask for. */
  get needed(): number {
    return this.posts.reduce((sum, { data }) => sum + data.needs.count, 0);
  }

  get shiftsByPerson(): ReadonlyMap<Id, EventRecord<ShiftData>[]> {
    return this.#once('shifts by person', () => groupBy(this.shifts, ({ data }) => data.personId));
  }

  get shiftsByPost(): ReadonlyMap<Id, EventRecord<ShiftData>[]> {
    return this.#once('shifts by post', () => groupBy(this.shifts, ({ data }) => data.postId));
  }

  /** Posts that stand where they are drawn; the others go with the march. */
  get standingPosts(): EventRecord<PostData>[] {
    return this.#once('standing posts', () => this.posts.filter(({ data }) => !data.moves));
  }
}

export const pointOf = ({ at }: PlaceData): Position => ('point' in at ? at.point : middle(at.area));
