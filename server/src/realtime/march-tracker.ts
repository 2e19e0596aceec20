import { EVENT, PERSON, PROGRESS, routeInForce, type Duty } from '@waypost/shared/event';
import { project } from '@waypost/shared/geo';
import type { Clock, Id } from '@waypost/shared/kernel';
import { systemViewer } from '@waypost/shared/ledger';
import type { LedgerService } from '../ledger/ledger.service.js';
import { instantOf } from '../platform/clock.js';
import type { Ids } from '../platform/ids.js';
import type { Channel } from './channel.js';
import type { FixLane } from './fix-lane.js';

/** A fix further from the route than this says nothing about the march: a street's width and a phone's error. */
const ON_ROUTE_M = 80;
/** Less than this is the error of the position, not a step of the march. */
const MOVED_M = 10;
/** A fix older than this no longer says where the march is. */
const FRESH_MS = 60_000;

/**
 * Turns the positions of the captains at head and tail into a record about the march, with nobody's name on it:
 * that is what partners see and what a later replay needs.
 */
export class MarchTracker {
  constructor(
    private readonly channel: Channel,
    private readonly lane: FixLane,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async record(): Promise<void> {
    const { state, eventId } = this.channel.log;
    const route = routeInForce(state);
    if (!route || state.get(EVENT, eventId)?.data.state !== 'live') return;
    const before = state.get(PROGRESS, route.id)?.data;
    const headM = this.#along('head', route.data.points);
    const tailM = this.#along('tail', route.data.points);
    const moved = {
      ...(hasMoved(headM, before?.head?.alongM) ? { headM } : {}),
      ...(hasMoved(tailM, before?.tail?.alongM) ? { tailM } : {}),
    };
    if (!Object.keys(moved).length) return;
    const happenedAt = instantOf(this.clock);
    const command = {
      id: this.ids.next(),
      name: 'progress.record',
      payload: { id: route.id, ...moved },
      happenedAt,
    };
    await this.ledger.submit(eventId, systemViewer(eventId), [command]);
  }

  /** The foremost fresh fix at the head, the hindmost at the tail, in metres along the route. */
  #along(duty: Extract<Duty, 'head' | 'tail'>, points: Parameters<typeof project>[0]): number | undefined {
    const found = this.channel.log.state
      .all(PERSON)
      .filter(({ data }) => data.duties?.includes(duty))
      .flatMap(({ id }) => this.#project(id, points) ?? []);
    if (!found.length) return undefined;
    return Math.round(duty === 'head' ? Math.max(...found) : Math.min(...found));
  }

  #project(personId: Id, points: Parameters<typeof project>[0]): number | undefined {
    const fix = this.lane.get(personId);
    if (!fix || this.clock.now() - Date.parse(fix.takenAt) > FRESH_MS) return undefined;
    const onRoute = project(points, fix.at);
    return onRoute && onRoute.awayM <= ON_ROUTE_M ? onRoute.alongM : undefined;
  }
}

const hasMoved = (now: number | undefined, before: number | undefined): now is number =>
  now !== undefined && (before === undefined || Math.abs(now - before) >= MOVED_M);
