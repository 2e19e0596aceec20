import { expect, test } from '@jest/globals';
import { stacksOf, turned, type Step } from './plan-stacks';

let count = 0;
const edit = (before: string | undefined, after: string | undefined, id = 'r1'): Step => ({
  id: `c${++count}`,
  name: 'route.edit',
  changes: [
    {
      kind: 'route',
      id,
      ...(after === undefined ? { removed: true as const } : { data: { name: after } }),
      ...(before === undefined ? {} : { before: { name: before } }),
    },
  ],
});
const ids = (steps: Step[]): string[] => steps.map(({ id }) => id);

test('steps pile up and the last can be undone', () => {
  const [made, changed] = [edit(undefined, 'a'), edit('a', 'b')];
  expect(ids(stacksOf([made, changed]).undo)).toEqual([made.id, changed.id]);
});

test('an entry that puts back what the last one changed is its undo', () => {
  const [made, changed, back] = [edit(undefined, 'a'), edit('a', 'b'), edit('b', 'a')];
  const { undo, redo } = stacksOf([made, changed, back]);
  expect(ids(undo)).toEqual([made.id]);
  expect(ids(redo)).toEqual([changed.id]);
});

test('undo twice, redo twice, and everything stands as before', () => {
  const entries = [
    edit(undefined, 'a'),
    edit('a', 'b'),
    edit('b', 'a'),
    edit('a', undefined),
    edit(undefined, 'a'),
    edit('a', 'b'),
  ];
  const { undo, redo } = stacksOf(entries);
  expect(undo).toHaveLength(2);
  expect(redo).toHaveLength(0);
});

test('a new step forgets what was undone', () => {
  const { undo, redo } = stacksOf([edit(undefined, 'a'), edit('a', 'b'), edit('b', 'a'), edit('a', 'c')]);
  expect(undo).toHaveLength(2);
  expect(redo).toHaveLength(0);
});

test('what is not a step of the plan is passed over', () => {
  const report: Step = { ...edit(undefined, 'x', 'i1'), name: 'incident.report' };
  expect(stacksOf([edit(undefined, 'a'), report]).undo).toHaveLength(1);
});

test('turning a step twice gives the step', () => {
  for (const step of [edit(undefined, 'a'), edit('a', 'b'), edit('b', undefined)])
    expect(turned(turned(step))).toEqual(step);
});
