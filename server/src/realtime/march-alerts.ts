import { LIMITS } from '@waypost/shared/contract';
import {
  CHECKPOINT,
  CROWD_PLAN,
  MARCH_ALERT,
  onDuty,
  rosterOf,
  SECTOR,
  type EventRecord,
  type MarchAlertData,
} from '@waypost/shared/event';
import { CLOSURE_MARGIN_S } from '@waypost/shared/crowd';
import { insideRing, pointAlong, project, round6 } from '@waypost/shared/geo';
import type { Clock, Id } from '@waypost/shared/kernel';
import {
  conditionsOf,
  sectorStretches,
  watchAlerts,
  type AlertFacts,
  type AlertMemory,
  type Arrivals,
  type Condition,
  type MarchState,
  type Observed,
  type RouteLine,
  type SectorMarshal,
} from '@waypost/shared/march';
import { instantOf } from '../platform/clock.js';
import { namedId } from '../platform/named-id.js';
import { captainDuty } from './captain-duty.js';
import type { Channel } from './channel.js';
import type { FixLane } from './fix-lane.js';

/** The march at one look. */
export interface Look {
  routeId: Id;
  line: RouteLine;
  state: MarchState;
  observed: Observed;
  arrivals: Arrivals | undefined;
}

export interface AlertCommand {
  name: string;
  payload: object;
}

/**
 * Says what control has to know of the march: raised, told again with other numbers, and ended. What is open is read from
 * the records; only since when something has been so is kept here, and after a restart it is looked at anew.
 */
export class MarchAlerts {
  #memory: AlertMemory = new Map();

  constructor(
    private readonly channel: Channel,
    private readonly lane: FixLane,
    private readonly clock: Clock,
  ) {}

  look(look: Look): AlertCommand[] {
    const nowS = this.clock.now() / 1_000;
    const open = this.#open(look.routeId);
    const known = open.map(({ data }) => ({
      key: data.key,
      atS: Date.parse(data.at) / 1_000,
      numbers: data.numbers,
    }));
    const steps = watchAlerts(this.#memory, conditionsOf(this.#facts(look, nowS)), known, nowS);
    this.#memory = steps.memory;
    const idOf = (key: string): Id => open.find(({ data }) => data.key === key)!.id;
    return [
      ...steps.raise.map((condition) => this.#note(this.#newId(condition.key), condition, look)),
      ...steps.tell.map((condition) => this.#note(idOf(condition.key), condition, look)),
      ...steps.end.map((key) => ({ name: 'march_alert.end', payload: { id: idOf(key) } })),
    ];
  }

  /** What was said of a route that is not walked any more is over with it. */
  ofOtherRoutes(routeId: Id | undefined): AlertCommand[] {
    return this.channel.log.state
      .all(MARCH_ALERT)
      .filter(({ data }) => !data.endedAt && data.routeId !== routeId)
      .map(({ id }) => ({ name: 'march_alert.end', payload: { id } }));
  }

  #open(routeId: Id): EventRecord<MarchAlertData>[] {
    return this.channel.log.state
      .all(MARCH_ALERT)
      .filter(({ data }) => !data.endedAt && data.routeId === routeId);
  }

  /** The same occasion has the same id in every process: two that see it raise it once. */
  #newId(key: string): Id {
    const { state, eventId } = this.channel.log;
    const before = state.all(MARCH_ALERT).filter(({ data }) => data.key === key).length;
    return namedId(`march alert ${eventId}`, `${key} ${before}`);
  }

  #note(
    id: Id,
    { raises: _raises, personIds, ...condition }: Condition,
    { routeId, line }: Look,
  ): AlertCommand {
    const [lon, lat] = pointAlong(line.points, condition.alongM);
    const payload = {
      id,
      ...condition,
      alongM: Math.round(condition.alongM),
      routeId,
      point: [round6(lon), round6(lat)],
      ...(personIds ? { personIds } : {}),
    };
    return { name: 'march_alert.note', payload };
  }

  #facts({ routeId, line, state, observed, arrivals }: Look, nowS: number): AlertFacts {
    const records = this.channel.log.state;
    const areas = records.all(SECTOR);
    const crossings = records
      .all(CHECKPOINT)
      .filter(({ data }) => data.routeId === routeId && data.crossing === true)
      .flatMap(({ data }) => project(line.points, data.at)?.alongM ?? []);
    const margin = records.get(CROWD_PLAN, this.channel.log.eventId)?.data.closureMarginMin;
    return {
      nowS,
      state,
      observed,
      ...(arrivals ? { arrivals } : {}),
      sectors: sectorStretches(line, areas).map((stretch) => ({
        ...stretch,
        crossing: crossings.some((atM) => atM >= stretch.fromM && atM <= stretch.toM),
      })),
      marshals: this.#marshals(nowS),
      isInside: (sectorId, at) => {
        const sector = areas.find(({ id }) => id === sectorId);
        return sector !== undefined && insideRing(sector.data.area, at);
      },
      closureMarginS: margin === undefined ? CLOSURE_MARGIN_S : margin * 60,
    };
  }

  /** Those on duty who belong to a sector; whoever walks with the column belongs to the march. */
  #marshals(nowS: number): SectorMarshal[] {
    const records = this.channel.log.state;
    return onDuty(rosterOf(records), instantOf(this.clock))
      .filter(({ person }) => person.data.sectorIds?.length && !captainDuty(records, person.id))
      .map(({ person }) => {
        const fix = this.lane.get(person.id);
        const fresh = fix && nowS - Date.parse(fix.takenAt) / 1_000 <= LIMITS.fixStaleMs / 1_000;
        return {
          personId: person.id,
          sectorIds: person.data.sectorIds ?? [],
          ...(fresh ? { at: fix.at } : {}),
        };
      });
  }
}
