import {
  CHECKPOINT,
  PERSON,
  PLACE,
  POST,
  ROUTE,
  SECTOR,
  SHIFT,
  countsAsCover,
  type IncidentData,
  type PersonData,
  type Records,
} from '@waypost/shared/event';
import {
  distance,
  insideRing,
  lineLength,
  middle,
  project,
  round6,
  type Position,
} from '@waypost/shared/geo';
import type { Part } from './walk.js';

/** What the drill knows of the plan: the main route, and from the records who stands where. */
export class Course {
  line: readonly Position[];
  lengthM: number;

  constructor(private readonly records: Records) {
    const main = records.all(ROUTE).find(({ data }) => data.role === 'main');
    if (!main) throw new Error('the event has no main route to march on');
    this.line = main.data.points;
    this.lengthM = lineLength(this.line);
  }

  /** The march goes another way, or its own again. @returns whether it did not before */
  follow(line: readonly Position[]): boolean {
    if (
      line === this.line ||
      (line.length === this.line.length && line.every((at, i) => distance(at, this.line[i]!) < 1))
    )
      return false;
    this.line = line;
    this.lengthM = lineLength(line);
    return true;
  }

  checkpointAt(code: string): Position | undefined {
    return this.records.all(CHECKPOINT).find(({ data }) => data.code === code)?.data.at;
  }

  /**
   * What this person does when nobody needs them.
   * @param turn 0 to 1, spreads people who have nothing of their own to do
   */
  partOf(personId: string, person: PersonData | undefined, turn: number): Part {
    const duties = person?.duties ?? [];
    const sideM = turn < 0.5 ? -9 : 9;
    if (duties.includes('head')) return { does: 'head' };
    if (duties.includes('tail')) return { does: 'tail' };
    if (duties.includes('front')) return { does: 'column', share: 0.96, sideM };
    if (duties.includes('rear')) return { does: 'column', share: 0.04, sideM };
    const post = this.postOf(personId);
    if (post && !post.moves) return { does: 'stand', at: post.at };
    if (post || duties.includes('side') || duties.includes('medic'))
      return { does: 'column', share: 0.1 + 0.8 * turn, sideM };
    if (duties.includes('welfare')) return this.atWelfare() ?? { does: 'column', share: turn, sideM };
    return this.patrolIn(person?.sectorIds ?? [], sideM) ?? { does: 'column', share: turn, sideM };
  }

  /** How a phone would fill in the place of a report made here. */
  placeOf(at: Position): IncidentData['place'] {
    const sector = this.records.all(SECTOR).find(({ data }) => insideRing(data.area, at));
    const near = this.records
      .all(CHECKPOINT)
      .map(({ id, data }) => ({ id, away: distance(data.at, at) }))
      .sort((a, b) => a.away - b.away)[0];
    return {
      point: [round6(at[0]), round6(at[1])],
      accuracyM: 8,
      ...(sector ? { sectorId: sector.id } : {}),
      ...(near && near.away < 60 ? { checkpointId: near.id } : {}),
    };
  }

  sectorWithCode(code: string): string | undefined {
    return this.records.all(SECTOR).find(({ data }) => data.code === code)?.id;
  }

  personOf(personId: string): PersonData | undefined {
    return this.records.get(PERSON, personId)?.data;
  }

  private postOf(personId: string) {
    const shift = this.records
      .all(SHIFT)
      .find(({ data }) => data.personId === personId && countsAsCover(data));
    return shift && this.records.get(POST, shift.data.postId)?.data;
  }

  private atWelfare(): Part | undefined {
    const place = this.records.all(PLACE).find(({ data }) => data.type === 'welfare' && 'point' in data.at);
    return place && 'point' in place.data.at ? { does: 'stand', at: place.data.at.point } : undefined;
  }

  /** The stretch of the route inside the first sector, from the sector's outline. */
  private patrolIn(sectorIds: readonly string[], sideM: number): Part | undefined {
    const sector = sectorIds.length === 1 ? this.records.get(SECTOR, sectorIds[0]!) : undefined;
    if (!sector) return undefined;
    const centre = project(this.line, middle(sector.data.area))?.alongM ?? 0;
    return {
      does: 'patrol',
      fromM: Math.max(0, centre - 130),
      toM: Math.min(this.lengthM, centre + 130),
      sideM,
    };
  }
}
