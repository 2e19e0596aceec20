import {
  CHECKPOINT,
  CROWD_PLAN,
  EVENT,
  forecastInputOf,
  PERSON,
  PINCH,
  PLACE,
  PROGRESS,
  ROUTE,
  routeInForce,
  type PlannedForecast,
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
  type Arrivals,
  type Captain,
  type MarchState,
  type RouteLine,
  type Spacing,
} from '@waypost/shared/march';
import type { LedgerService } from '../ledger/ledger.service.js';
import { instantOf } from '../platform/clock.js';
import type { Ids } from '../platform/ids.js';
import { captainDuty } from './captain-duty.js';
import type { Channel } from './channel.js';
import type { FixLane } from './fix-lane.js';
import { MarchAlerts, type AlertCommand } from './march-alerts.js';

/** What the plan asks the forecast is read from these. */
const ASKED = [EVENT, ROUTE, CHECKPOINT, PINCH, CROWD_PLAN, PLACE];

/** The route that the captains are put on. */
interface Followed {
  id: Id;
  drawn: string;
  line: RouteLine;
}

/**
 * Follows the captains of the march and turns what their positions come to into a record about the march, with nobody's
 * name on it: that is what phones and partners see and what a later replay needs. Positions stay in memory and go with
 * the lane's: whoever takes back their word is not followed a moment longer.
 */
export class MarchTracker {
  #captains = new Map<Id, Captain>();
  #spacings: readonly Spacing[] = [];
  #route: Followed | undefined;
  #arrivals: Arrivals | undefined;
  #plan: PlannedForecast | undefined;
  #plannedFor = '';
  private readonly alerts: MarchAlerts;

  constructor(
    private readonly channel: Channel,
    private readonly lane: FixLane,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {
    this.alerts = new MarchAlerts(channel, lane, clock);
  }

  /** The lane took a position of this person. */
  hear(personId: Id): void {
    if (this.#keepToRoute()) this.#follow(personId);
  }

  async record(): Promise<void> {
    const { state, eventId } = this.channel.log;
    if (state.get(EVENT, eventId)?.data.state !== 'live') return;
    this.#keepToRoute();
    await this.#clearOtherRoutes();
    if (!this.#route) return;
    this.#letGo();
    const nowS = this.clock.now() / 1_000;
    const captains = [...this.#captains.values()];
    this.#spacings = learnSpacing(this.#spacings, captains, nowS);
    const march = marchState(captains, nowS, this.#spacings);
    await this.#tell(this.#route, march);
  }

  async #tell({ id: routeId, line }: Followed, march: MarchState): Promise<void> {
    const figures = figuresOf(march);
    const before = this.channel.log.state.get(PROGRESS, routeId)?.data;
    // A march that nobody has marked yet has no record; one that fell silent keeps where it was last seen.
    if (!before && !figures.head && !figures.tail) return;
    const planned = this.#planned(routeId);
    const observed = observedOf(
      { ...before, ...figures },
      {
        stepOffMs: planned ? Date.parse(planned.stepOffAt) : 0,
        nowMs: this.clock.now(),
        routeM: line.alongM.at(-1) ?? 0,
        freshMs: FRESH_S * 1_000,
      },
    );
    if (isNews(before, figures)) {
      this.#arrivals = planned && arrivalsFrom(planned.input, observed);
      const arrivals = this.#arrivals?.observed
        ? { arrivals: arrivalsDataOf(this.#arrivals, instantOf(this.clock)) }
        : {};
      await this.#submit([
        { name: 'progress.record', payload: { id: routeId, march: { ...figures, ...arrivals } } },
      ]);
    }
    await this.#submit(this.alerts.look({ routeId, line, state: march, observed, arrivals: this.#arrivals }));
  }

  /** The plan's question to the forecast; made anew only after something that it asks about changed. */
  #planned(routeId: Id): PlannedForecast | undefined {
    const { state, eventId } = this.channel.log;
    const seqs = ASKED.flatMap((kind) => state.all<unknown>(kind).map(({ seq }) => seq));
    const key = `${routeId} ${seqs.join()}`;
    if (this.#plannedFor !== key) {
      this.#plannedFor = key;
      this.#plan = forecastInputOf(state, eventId, { routeId });
    }
    return this.#plan;
  }

  /** Follows the route in force: when it changes, what was known of the captains was said of another line. */
  #keepToRoute(): boolean {
    const route = routeInForce(this.channel.log.state);
    const drawn = route && JSON.stringify(route.data.points);
    if (route?.id === this.#route?.id && drawn === this.#route?.drawn) return route !== undefined;
    this.#route = route && { id: route.id, drawn: drawn!, line: routeLine(route.data.points) };
    this.#captains = new Map();
    this.#spacings = [];
    this.#arrivals = undefined;
    for (const { id } of this.channel.log.state.all(PERSON)) this.#follow(id);
    return route !== undefined;
  }

  #follow(personId: Id): void {
    const { state } = this.channel.log;
    const duty = captainDuty(state, personId);
    const fix = this.lane.get(personId);
    if (!duty || !fix || !this.#route) return;
    const known = this.#captains.get(personId);
    const { at, accuracyM, takenAt } = fix;
    const seen = { at, accuracyM, atS: Date.parse(takenAt) / 1_000 };
    const captain = follow(this.#route.line, known, { personId, duty }, seen);
    if (!captain) return;
    // After a restart the record still knows what stood still.
    const first = known ? captain : resumed(captain, state.get(PROGRESS, this.#route.id)?.data);
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
    const others = this.channel.log.state.all(PROGRESS).filter(({ id }) => id !== this.#route?.id);
    await this.#submit([
      ...others.map(({ id }) => ({ name: 'progress.clear', payload: { id } })),
      ...this.alerts.ofOtherRoutes(this.#route?.id),
    ]);
  }

  async #submit(steps: readonly AlertCommand[]): Promise<void> {
    if (steps.length === 0) return;
    const { eventId } = this.channel.log;
    const happenedAt = instantOf(this.clock);
    const commands = steps.map((step) => ({ id: this.ids.next(), ...step, happenedAt }));
    await this.ledger.submit(eventId, systemViewer(eventId), commands);
  }
}
