import { describe, expect, test } from '@jest/globals';
import { readDrill } from './read-drill.js';

const SOUND = `waypost-drill: 1
script: thunder
title:
  en: Thunder
minutes: 20
marshals:
  steady: 3
injects:
  - id: first
    title: { en: Thunder }
    at: 2
    report:
      type: weather
      where: { column: 0.5 }
      text: I heard thunder
    expect:
      - do: acknowledge
        within: 2
        points: 5
  - id: second
    title: { en: Nobody answers }
    when: { unanswered: { inject: first, minutes: 3 } }
    call: { from: Police, text: Is anybody there? }
`;

/** The problems of the sound file with one line changed. */
function wrong(line: string, instead: string) {
  expect(SOUND).toContain(line);
  const read = readDrill(SOUND.replace(line, instead));
  return read.ok ? [] : read.error.map((problem) => `${problem.line}: ${problem.words}`);
}

describe('a drill file', () => {
  test('is read', () => {
    const read = readDrill(SOUND);
    expect(read).toMatchObject({ ok: true, value: { script: 'thunder', injects: [{ at: 2 }, {}] } });
  });

  test.each([
    ['at: 2', 'at: soon', '11: at: write a number of minutes, such as 2 or 0.5'],
    ['    at: 2\n', '', '9: say when with at: (minutes), or with when: (a condition)'],
    ['within: 2', 'in: 2', '18: "in" is not known here: check its spelling, or take it out'],
    ['do: acknowledge', 'do: activate', '17: "activate" needs of: the code of a plan, such as SC-03'],
    ['inject: first', 'inject: thirst', '22: there is no inject "thirst" with a report'],
    ['id: second', 'id: first', '20: "first" is there already: give each inject its own id'],
    ['column: 0.5', 'corner: 7', '14: "corner" is not known here: check its spelling, or take it out'],
    ['minutes: 20\n', '', '1: minutes: is missing'],
    [
      'waypost-drill: 1',
      'waypost-drill: 2',
      '1: waypost-drill: write "waypost-drill: 1": this is the first version',
    ],
    [
      'call:',
      'report: { type: lost, where: { route: 0 }, text: a }\n    call:',
      '20: say what happens with one of report, call, silence, march',
    ],
  ])('with %j as %j says where and what to do', (line, instead, said) => {
    expect(wrong(line, instead)).toContain(said);
  });

  test('that is no YAML, or grows by aliases, says so', () => {
    expect(wrong('title:\n', 'title: [\n')[0]).toMatch(/^\d+: this is no YAML/);
    expect(wrong('  en: Thunder', '  en: &a Thunder\n  es: *a').length).toBeGreaterThan(0);
    expect(readDrill('')).toMatchObject({ ok: false });
    expect(readDrill('a'.repeat(600_000))).toMatchObject({ ok: false });
  });
});
