import {
  EVENT,
  forecastInputOf,
  PERSON,
  PROGRESS,
  routeInForce,
  type ArrivalsData,
} from '@waypost/shared/event';
import type { Clock, Id } from '@waypost/shared/kernel';
import { systemViewer } from '@waypost/shared/ledger';
import {
  arrivalsDataOf,
  arrivalsFrom,
  figuresOf,
  follow,
  FRESH_S,
  isNews,
  learnSpacing,
  marchState,
  observedOf,
  resumed,
  routeLine,
  type Captain,
  type RouteLine,
  type Spacing,
} from '@waypost/shared/march';
import type { LedgerService } from '../ledger/ledger.service.js';
import { instantOf } from '../platform/clock.js';
import type { Ids } from '../platform/ids.js';
import { captainDuty } from './captain-duty.js';
import type { Channel } from './channel.js';
import type { FixLane } from './fix-lane.js';

/**
 * Follows the captains of the march and turns what their positions come to into a record about the march, with nobody's
 * name on it: that is what phones and partners see and what a later replay needs. Positions stay in memory and go with
 * the lane's: whoever takes back their word is not followed a moment longer.
 */
export class MarchTracker {
  #captains = new Map<Id, Captain>();
  #spacings: readonly Spacing[] = [];
  #routeId: Id | undefined;
  #points: string | undefined;
  #line: RouteLine | undefined;

  constructor(
    private readonly channel: Channel,
    private readonly lane: FixLane,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** The lane took a position of this person. */
  hear(personId: Id): void {
    if (this.#keepToRoute()) this.#follow(personId);
  }

  async record(): Promise<void> {
    const { state, eventId } = this.channel.log;
    if (state.get(EVENT, eventId)?.data.state !== 'live') return;
    this.#keepToRoute();
    await this.#clearOtherRoutes();
    if (!this.#routeId) return;
    this.#letGo();
    const nowS = this.clock.now() / 1_000;
    const captains = [...this.#captains.values()];
    this.#spacings = learnSpacing(this.#spacings, captains, nowS);
    const figures = figuresOf(marchState(captains, nowS, this.#spacings));
    const before = state.get(PROGRESS, this.#routeId)?.data;
    // A march that nobody has marked yet has no record; one that fell silent keeps where it was last seen.
    if (!before && !figures.head && !figures.tail) return;
    if (!isNews(before, figures)) return;
    const arrivals = this.#arrivals(this.#routeId, { ...before, ...figures });
    const march = { ...figures, ...(arrivals ? { arrivals } : {}) };
    await this.#submit('progress.record', { id: this.#routeId, march });
  }

  /** Follows the route in force: when it changes, what was known of the captains was said of another line. */
  #keepToRoute(): boolean {
    const route = routeInForce(this.channel.log.state);
    const points = route && JSON.stringify(route.data.points);
    if (route?.id === this.#routeId && points === this.#points) return route !== undefined;
    this.#routeId = route?.id;
    this.#points = points;
    this.#line = route && routeLine(route.data.points);
    this.#captains = new Map();
    this.#spacings = [];
    for (const { id } of this.channel.log.state.all(PERSON)) this.#follow(id);
    return route !== undefined;
  }

  #follow(personId: Id): void {
    const { state } = this.channel.log;
    const duty = captainDuty(state, personId);
    const fix = this.lane.get(personId);
    if (!duty || !fix || !this.#line || !this.#routeId) return;
    const known = this.#captains.get(personId);
    const { at, accuracyM, takenAt } = fix;
    const seen = { at, accuracyM, atS: Date.parse(takenAt) / 1_000 };
    const captain = follow(this.#line, known, { personId, duty }, seen);
    if (!captain) return;
    // After a restart the record still knows what stood still.
    const first = known ? captain : resumed(captain, state.get(PROGRESS, this.#routeId)?.data);
    this.#captains.set(personId, first);
  }

  /** Whoever has no position any more, or another duty, is not followed. */
  #letGo(): void {
    for (const [personId, { duty }] of this.#captains) {
      const same = captainDuty(this.channel.log.state, personId) === duty;
      if (!same || !this.lane.get(personId)) this.#captains.delete(personId);
    }
  }

  /** Marks on a route that is not walked would be read as where the march is: they end with it, the log keeps them. */
  async #clearOtherRoutes(): Promise<void> {
    for (const { id } of this.channel.log.state.all(PROGRESS)) {
      if (id !== this.#routeId) await this.#submit('progress.clear', { id });
    }
  }

  #arrivals(routeId: Id, progress: Parameters<typeof observedOf>[0]): ArrivalsData | undefined {
    const { state, eventId } = this.channel.log;
    const planned = forecastInputOf(state, eventId, { routeId });
    if (!planned) return undefined;
    const observed = observedOf(progress, {
      stepOffMs: Date.parse(planned.stepOffAt),
      nowMs: this.clock.now(),
      routeM: planned.input.route.lengthM,
      freshMs: FRESH_S * 1_000,
    });
    const arrivals = arrivalsFrom(planned.input, observed);
    return arrivals.observed ? arrivalsDataOf(arrivals, instantOf(this.clock)) : undefined;
  }

  async #submit(name: string, payload: object): Promise<void> {
    const { eventId } = this.channel.log;
    const command = { id: this.ids.next(), name, payload, happenedAt: instantOf(this.clock) };
    await this.ledger.submit(eventId, systemViewer(eventId), [command]);
  }
}
