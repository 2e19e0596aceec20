import { describe, expect, test } from '@jest/globals';
import { CONTINGENCY, put, RISK } from '../event/index.js';
import { idOf, sampleContingency, sampleEvent, sampleRisk } from '../testing/sample-event.js';
import { bowOf } from './bow.js';

/** Two hazards, two plans and one post: R03 → SC-03 and SC-16 → A-1, R15 → SC-16 → A-1. */
function knot() {
  const state = sampleEvent();
  const [storm, blocked, post] = [idOf('contingency'), idOf('blocked'), idOf('post')];
  state.apply(
    [
      put(CONTINGENCY, storm, { ...sampleContingency, postIds: [post] }),
      put(CONTINGENCY, blocked, { ...sampleContingency, code: 'SC-16', postIds: [post] }),
      put(RISK, idOf('risk'), { ...sampleRisk, contingencyIds: [blocked, storm, idOf('gone')] }),
      put(RISK, idOf('other risk'), { ...sampleRisk, code: 'R15', contingencyIds: [blocked] }),
    ],
    state.seq + 1,
  );
  return state;
}
const seen = (id: string) => {
  const { risks, contingencies, posts, links } = bowOf(knot(), id);
  return {
    codes: [risks, contingencies, posts].map((records) => records.map(({ data }) => data.code)),
    links: links.length,
  };
};

describe('the bow from hazard to plan to post', () => {
  test('from a hazard', () => {
    expect(seen(idOf('risk'))).toEqual({ codes: [['R03'], ['SC-03', 'SC-16'], ['A-1']], links: 4 });
  });
  test('from a plan, both ways', () => {
    expect(seen(idOf('blocked'))).toEqual({ codes: [['R03', 'R15'], ['SC-16'], ['A-1']], links: 3 });
  });
  test('from a post, back to the hazards', () => {
    expect(seen(idOf('post'))).toEqual({ codes: [['R03', 'R15'], ['SC-03', 'SC-16'], ['A-1']], links: 5 });
  });
  test('of anything else is empty', () => {
    expect(seen(idOf('water'))).toEqual({ codes: [[], [], []], links: 0 });
  });
});
