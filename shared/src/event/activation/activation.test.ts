import { describe, expect, test } from '@jest/globals';
import { decide } from '../../ledger/index.js';
import { idOf, sampleEvent, SAMPLE_EVENT_ID, SAMPLE_NOW, sampleViewer } from '../../testing/index.js';
import { shareUnder } from '../agreement/index.js';
import { contingencyCode } from '../contingency/index.js';
import { MESSAGE } from '../message/index.js';
import { ROUTE } from '../route/index.js';
import {
  ACTIVATION,
  activationKind,
  routeInForce,
  runningActivations,
  STEP_ANSWER,
  type ActivationData,
} from './index.js';

const PLAN = idOf('contingency');
const ROUTE_PLAN = idOf('route plan');
const CODE = contingencyCode(SAMPLE_EVENT_ID, PLAN);

/** An event in which people say one thing after another; each answers whether it was taken. */
function scene() {
  const state = sampleEvent();
  let at = Date.parse(SAMPLE_NOW);
  const say = (
    as: string,
    name: string,
    payload: object,
    happenedAt = new Date((at += 1000)).toISOString(),
  ) => {
    const command = { id: idOf(`${name} ${at}`), name, payload, happenedAt };
    const decision = decide(state, sampleViewer(as, state), command, new Date(at).toISOString());
    if (decision.ok) state.apply(decision.value, state.seq + 1);
    return decision.ok ? 'taken' : decision.error.code;
  };
  const start = (as: string, id: string, more: object = {}, happenedAt?: string) =>
    say(
      as,
      'activation.start',
      { id: idOf(id), contingencyId: PLAN, messageId: idOf(`${id} message`), ...more },
      happenedAt,
    );
  const answers = () => state.all(STEP_ANSWER).filter(({ id }) => id !== idOf('step answer'));
  return { state, say, start, answers };
}

const routeStep = (id: string, more: object = {}) => ({
  id: idOf(id),
  contingencyId: ROUTE_PLAN,
  stepId: idOf('route step'),
  answer: 'done',
  ...more,
});

describe('starting a plan', () => {
  test('keeps the orders as they stood: a later edit does not change them', () => {
    const { state, say, start } = scene();
    expect(start('control', 'a')).toBe('taken');
    expect(say('control', 'contingency.edit', { id: PLAN, set: { steps: [], code: 'SC-99' } })).toBe('taken');
    expect(state.get(ACTIVATION, idOf('a'))!.data).toMatchObject({
      code: 'SC-03',
      steps: [{ id: idOf('step') }],
    });
  });

  test('tells all concerned with one urgent message, in every language of the plan', () => {
    const { state, say, start } = scene();
    const everyone = { id: idOf('go'), role: 'everyone', text: { en: 'Go to the shelter' } };
    const stop = { id: idOf('step'), role: 'event_controller', text: { en: 'Stop the march' } };
    const name = { en: 'Lightning', 'zh-Hant': '雷電', es: 'Rayos' };
    say('control', 'contingency.edit', { id: PLAN, set: { name, steps: [stop, everyone] } });
    start('control', 'a');
    expect(state.get(MESSAGE, idOf('a message'))!.data).toMatchObject({
      urgent: true,
      text: 'SC-03 Lightning. Go to the shelter',
      texts: {
        en: 'SC-03 Lightning. Go to the shelter',
        'zh-Hant': 'SC-03 雷電。請看畫面上的指示',
        es: 'SC-03 Rayos. Sus órdenes están en su pantalla',
      },
    });
  });

  test('does not read one role’s order out to all', () => {
    const { state, start } = scene();
    start('control', 'a');
    expect(state.get(MESSAGE, idOf('a message'))!.data.text).not.toContain('Stop the march');
  });

  test('twice is once', () => {
    const { state, start } = scene();
    expect(start('control', 'a')).toBe('taken');
    expect(start('organiser', 'b')).toBe('nothing-changed');
    expect(runningActivations(state).map(({ id }) => id)).toEqual([idOf('a'), idOf('activation')]);
  });

  test('on the street needs the right code, however it is written; a wrong one is refused', () => {
    const { start } = scene();
    const misheard = CODE.replace(/.$/, (last) => (last === '4' ? '7' : '4'));
    for (const code of [undefined, '', misheard, contingencyCode(SAMPLE_EVENT_ID, ROUTE_PLAN)])
      expect(start('other marshal', 'a', code === undefined ? {} : { code })).toBe('bad-reference');
    expect(start('other marshal', 'a', { code: CODE.toLowerCase().replace(' ', '-') })).toBe('taken');
  });

  test('is for the day', () => {
    const { say, start } = scene();
    say('control', 'event.back_to_planning', { id: SAMPLE_EVENT_ID });
    expect(start('control', 'a')).toBe('event-not-live');
  });
});

describe('steps', () => {
  test('are kept for each person; a later answer replaces an earlier, never the other way round', () => {
    const { state, say, answers } = scene();
    const why = { answer: 'cannot', why: 'The gate is locked' };
    expect(say('marshal', 'activation.step', routeStep('x', why))).toBe('taken');
    expect(say('other marshal', 'activation.step', routeStep('y'))).toBe('taken');
    expect(say('marshal', 'activation.step', routeStep('z'))).toBe('taken');
    expect(say('marshal', 'activation.step', routeStep('w', why), SAMPLE_NOW)).toBe('nothing-changed');
    expect(answers().map(({ data }) => [data.personId, data.answer])).toEqual([[idOf('marshal'), 'done']]);
    expect(state.get(STEP_ANSWER, idOf('step answer'))!.data.personId).toBe(idOf('other marshal'));
  });

  test('say why when they cannot be done', () => {
    expect(scene().say('marshal', 'activation.step', routeStep('x', { answer: 'cannot' }))).toBe('bad-shape');
  });

  test('are answered by who holds the role, and by control for them with what was said', () => {
    const { say, answers } = scene();
    const legal = { stepId: idOf('legal step') };
    expect(say('marshal', 'activation.step', routeStep('x', legal))).toBe('out-of-scope');
    expect(say('marshal', 'activation.step', routeStep('x', { onBehalfOf: idOf('lead') }))).toBe(
      'out-of-scope',
    );
    const heard = { onBehalfOf: idOf('marshal'), said: 'All through' };
    expect(say('control', 'activation.step', routeStep('x', heard))).toBe('taken');
    expect(answers()[0]!.data).toMatchObject({
      personId: idOf('marshal'),
      by: idOf('control'),
      said: 'All through',
    });
  });

  test('done without a network merge into what control started meanwhile', () => {
    const { state, say, start, answers } = scene();
    say('control', 'contingency.edit', {
      id: PLAN,
      set: { steps: [{ id: idOf('step'), role: 'everyone', text: { en: 'Go inside' } }] },
    });
    expect(start('control', 'at the desk')).toBe('taken');
    const late = new Date(Date.parse(SAMPLE_NOW) + 5_000).toISOString();
    expect(start('other marshal', 'on the phone', { code: CODE }, late)).toBe('nothing-changed');
    const step = { id: idOf('x'), contingencyId: PLAN, stepId: idOf('step'), answer: 'done' };
    expect(say('other marshal', 'activation.step', step, late)).toBe('taken');
    expect(answers()[0]!.data.activationId).toBe(idOf('at the desk'));
    expect(state.get(ACTIVATION, idOf('on the phone'))).toBeUndefined();
  });

  test('done before it was stood down find it afterwards, and a late start begins nothing anew', () => {
    const { say, start } = scene();
    const before = SAMPLE_NOW;
    say('control', 'activation.stand_down', { id: idOf('activation'), messageId: idOf('m') });
    expect(say('marshal', 'activation.step', routeStep('x'), before)).toBe('taken');
    expect(say('marshal', 'activation.step', routeStep('y', { answer: 'done' }))).toBe('not-found');
    start('control', 'a');
    say('control', 'activation.stand_down', { id: idOf('a'), messageId: idOf('n') });
    expect(start('other marshal', 'b', { code: CODE }, before)).toBe('nothing-changed');
    expect(start('other marshal', 'b', { code: CODE })).toBe('taken');
  });
});

describe('the route in force', () => {
  test('is the alternate of what runs, else the main route', () => {
    const { state, say } = scene();
    say('control', 'route.add', {
      id: idOf('detour'),
      data: {
        name: 'Detour',
        role: 'alternate',
        points: [
          [-77.03, 38.89],
          [-77.02, 38.89],
        ],
        widths: [9],
      },
    });
    say('control', 'contingency.edit', { id: PLAN, set: { alternateRouteId: idOf('detour') } });
    const main = state.all(ROUTE).find(({ data }) => data.role === 'main')!.id;
    say('control', 'activation.reroute', { id: idOf('activation'), alternate: false });
    expect(routeInForce(state)!.id).toBe(main);
    const { id } = { id: idOf('a') };
    say('control', 'activation.start', { id, contingencyId: PLAN, messageId: idOf('m') });
    expect(routeInForce(state)!.id).toBe(idOf('detour'));
    say('control', 'activation.reroute', { id, alternate: false });
    expect(routeInForce(state)!.id).toBe(main);
    say('control', 'activation.reroute', { id, alternate: true });
    say('control', 'activation.stand_down', { id, messageId: idOf('n'), outcome: 'Free again' });
    expect(routeInForce(state)!.id).toBe(main);
    expect(state.get(MESSAGE, idOf('n'))!.data.text).toBe(
      'SC-03 Lightning or severe storm. Stood down. Free again',
    );
    expect(say('control', 'activation.reopen', { id })).toBe('taken');
    expect(routeInForce(state)!.id).toBe(idOf('detour'));
  });
});

describe('who sees what', () => {
  const { state } = scene();
  const record = state.get(ACTIVATION, idOf('activation'))!;
  const withIncident = { ...record, data: { ...record.data, incidentId: idOf('incident') } };
  const seenBy = (as: string, level?: 'reduced' | 'full'): ActivationData | undefined =>
    activationKind.view(
      withIncident,
      sampleViewer(as, state),
      shareUnder(level && ({ shares: { activation: level }, note: '' } as never), SAMPLE_NOW),
    );

  test('the street its orders and not the incident', () => {
    expect(seenBy('control')).toHaveProperty('incidentId');
    expect(seenBy('marshal')).not.toHaveProperty('incidentId');
    expect(seenBy('marshal')!.steps).toHaveLength(2);
  });

  test('a partner what is agreed, and never the legal net', () => {
    expect(seenBy('liaison')).toBeUndefined();
    expect(seenBy('liaison', 'reduced')).toMatchObject({ code: 'SC-16', steps: [] });
    expect(seenBy('liaison', 'full')!.steps.map(({ role }) => role)).toEqual(['everyone']);
    for (const field of ['startedBy', 'incidentId'])
      expect(seenBy('liaison', 'full')).not.toHaveProperty(field);
  });
});
