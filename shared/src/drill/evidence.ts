import {
  ACTIVATION,
  ANNOUNCEMENT,
  INCIDENT,
  MESSAGE,
  PERSON,
  ROLL_ANSWER,
  ROLL_CALL,
  SECTOR,
  STAFF,
  STEP_ANSWER,
  TASK,
  type ExpectedAct,
  type IncidentData,
  type Instant,
  type MessageTarget,
  type Records,
  type RollScope,
} from '../event/index.js';
import { activations, isRerouted } from './conditions.js';
import type { ExpectedOf } from './drill-file.js';
import type { Fired, Scene } from './engine.js';

/** When it was done, in drill seconds; where the records do not say when, the moment at which it is seen. */
type Evidence = (expected: ExpectedOf, fired: Fired, scene: Scene) => number | undefined;

const EVIDENCE: Record<ExpectedAct, Evidence> = {
  acknowledge: ofIncident(({ acknowledgedAt }) => acknowledgedAt),
  assign: ofIncident(({ assigned, answers }) => assigned.length > 0 || Boolean(answers?.length)),
  arrive: ofIncident(({ onSceneAt }) => onSceneAt),
  close: ofIncident(({ closedAt }) => closedAt),
  note: ofIncident(({ notes }) => notes[0]?.at),
  activate: (expected, _fired, scene) =>
    first(
      scene,
      activations(scene)
        .filter(({ code }) => code === expected.of)
        .map(({ happenedAt }) => happenedAt),
    ),
  stand_down: (expected, { atS }, scene) =>
    first(
      scene,
      activations(scene).flatMap(({ code, stoodDown }) =>
        code === expected.of && stoodDown && scene.secondsOf(stoodDown.at) >= atS ? [stoodDown.at] : [],
      ),
    ),
  reroute: (_expected, _fired, scene) => (isRerouted(scene) ? scene.nowS : undefined),
  orders: (expected, _fired, scene) =>
    ordersAnswered(expected, scene) >= (expected.share ?? 1) ? scene.nowS : undefined,
  tell: (expected, { atS }, scene) =>
    first(
      scene,
      since(scene, atS, scene.records.all(MESSAGE)).flatMap(({ data }) =>
        isStaffs(data.sentBy, scene.records) && isTo(data.to, expected.of, scene.records)
          ? [data.happenedAt]
          : [],
      ),
    ),
  announce: (expected, { atS }, scene) =>
    first(
      scene,
      since(scene, atS, scene.records.all(ANNOUNCEMENT)).flatMap(({ data }) =>
        !expected.of || data.type === expected.of ? [data.happenedAt] : [],
      ),
    ),
  relay: (expected, { atS }, scene) =>
    first(
      scene,
      since(scene, atS, scene.records.all(ANNOUNCEMENT)).flatMap(({ data }) => {
        const message = data.messageId && scene.records.get(MESSAGE, data.messageId);
        return message && (!expected.of || data.type === expected.of) ? [message.data.happenedAt] : [];
      }),
    ),
  roll_call: (expected, { atS }, scene) =>
    first(
      scene,
      since(scene, atS, scene.records.all(ROLL_CALL)).flatMap(({ data }) =>
        isOf(data.scope, expected.of, scene.records) ? [data.happenedAt] : [],
      ),
    ),
  roll_answered: (expected, { atS }, scene) =>
    rollAnswered(scene, atS) >= (expected.share ?? 1) ? scene.nowS : undefined,
  task: (_expected, { atS }, scene) =>
    first(
      scene,
      since(scene, atS, scene.records.all(TASK)).map(({ data }) => data.happenedAt),
    ),
};

export const metAt: Evidence = (expected, fired, scene) => EVIDENCE[expected.do](expected, fired, scene);

function ofIncident(done: (incident: IncidentData) => Instant | boolean | undefined): Evidence {
  return (_expected, { madeId }, scene) => {
    const incident = madeId && scene.records.get(INCIDENT, madeId)?.data;
    const found = incident ? done(incident) : undefined;
    if (!found) return undefined;
    return found === true ? scene.nowS : scene.secondsOf(found);
  };
}

const first = (scene: Scene, instants: readonly Instant[]): number | undefined =>
  instants.length ? Math.min(...instants.map(scene.secondsOf)) : undefined;

const since = <Record extends { data: { happenedAt: Instant } }>(
  scene: Scene,
  atS: number,
  records: readonly Record[],
): Record[] => records.filter(({ data }) => scene.secondsOf(data.happenedAt) >= atS);

const isStaffs = (personId: string, records: Records): boolean =>
  STAFF.includes(records.get(PERSON, personId)?.data.role ?? 'marshal');

const sectorIdOf = (code: string, records: Records): string | undefined =>
  records.all(SECTOR).find(({ data }) => data.code === code)?.id;

/** Whoever tells everyone has told the sector as well. */
function isTo(to: MessageTarget, of: string | undefined, records: Records): boolean {
  if (!of || 'all' in to) return true;
  return of !== 'all' && 'sectorId' in to && to.sectorId === sectorIdOf(of, records);
}

function isOf(scope: RollScope, of: string | undefined, records: Records): boolean {
  if (!of || 'all' in scope) return true;
  return of !== 'all' && 'sectorId' in scope && scope.sectorId === sectorIdOf(of, records);
}

/** Steps of the plan that somebody has done, of all its steps. */
function ordersAnswered({ of }: ExpectedOf, { records, secondsOf }: Scene): number {
  const running = records
    .all(ACTIVATION)
    .filter(({ data }) => data.code === of && (!data.stoodDown || secondsOf(data.stoodDown.at) >= 0));
  const shares = running.map(({ id, data }) => {
    const done = new Set(
      records
        .all(STEP_ANSWER)
        .filter((given) => given.data.activationId === id && given.data.answer === 'done')
        .map((given) => given.data.stepId),
    );
    return data.steps.length ? data.steps.filter((step) => done.has(step.id)).length / data.steps.length : 1;
  });
  return Math.max(0, ...shares);
}

/** Answers of those who were asked, in the roll-call since then that has the most of them. */
function rollAnswered(scene: Scene, atS: number): number {
  const shares = since(scene, atS, scene.records.all(ROLL_CALL)).map(({ id, data }) => {
    const answers = scene.records.all(ROLL_ANSWER).filter((given) => given.data.rollCallId === id);
    return data.people.length ? answers.length / data.people.length : 1;
  });
  return Math.max(0, ...shares);
}
