import { ACTIVATION, INCIDENT, isOver, isUnanswered, type ActivationData } from '../event/index.js';
import type { Condition } from './drill-file.js';
import type { DrillState, Scene } from './engine.js';

/** Whether what a drill waits for is so now. */
export function isTrue(when: Condition, state: DrillState, scene: Scene): boolean {
  const { records, secondsOf } = scene;
  if (when.all) return when.all.every((one) => isTrue(one, state, scene));
  if (when.any) return when.any.some((one) => isTrue(one, state, scene));
  if (when.head_passes !== undefined) return scene.headM >= when.head_passes;
  if (when.tail_passes !== undefined) return scene.tailM >= when.tail_passes;
  if (when.reported)
    return records
      .all(INCIDENT)
      .some(({ data }) => data.type === when.reported && secondsOf(data.receivedAt) >= 0);
  if (when.activated)
    return activations(scene).some(({ code, stoodDown }) => code === when.activated && !stoodDown);
  if (when.stood_down)
    return activations(scene).some(({ code, stoodDown }) => code === when.stood_down && stoodDown);
  if (when.rerouted !== undefined) return isRerouted(scene) === when.rerouted;
  if (when.unanswered) {
    const fired = state.fired[when.unanswered.inject];
    const made = fired?.madeId && records.get(INCIDENT, fired.madeId)?.data;
    return (
      Boolean(made && isUnanswered(made.state)) && scene.nowS >= fired!.atS + when.unanswered.minutes * 60
    );
  }
  const made = when.closed && state.fired[when.closed]?.madeId;
  const incident = made ? records.get(INCIDENT, made)?.data : undefined;
  return incident !== undefined && isOver(incident.state);
}

/** Of this drill: what ran before it and was stood down before it began is another day's. */
export const activations = ({ records, secondsOf }: Scene): ActivationData[] =>
  records
    .all(ACTIVATION)
    .map(({ data }) => data)
    .filter(({ stoodDown }) => !stoodDown || secondsOf(stoodDown.at) >= 0);

export const isRerouted = (scene: Scene): boolean =>
  activations(scene).some(({ alternateTaken, stoodDown }) => alternateTaken && !stoodDown);
