import type { ScoredAs, ScoreLine } from '@waypost/shared/drill';
import type { DrillExpectation, ExpectedAct } from '@waypost/shared/event';
import type { Scored } from './exercise.js';

const ACTS: Record<ExpectedAct, string> = {
  acknowledge: 'acknowledge the report',
  assign: 'send somebody',
  arrive: 'somebody is there',
  close: 'close it',
  note: 'write down what is done',
  activate: 'activate plan',
  stand_down: 'stand down plan',
  reroute: 'lead the march by the alternate route',
  orders: 'orders carried out of plan',
  tell: 'tell people',
  announce: 'write down the announcement',
  relay: 'send the announcement to the phones',
  roll_call: 'call the roll',
  roll_answered: 'roll answered by',
  task: 'give somebody the task',
};

const SIGNS: Record<ScoredAs, string> = {
  met: '✓ met',
  late: '~ late',
  missed: '✗ missed',
  waiting: '· waiting',
  overdue: '! overdue',
};

export const actWords = ({ act, of, share }: DrillExpectation): string =>
  [ACTS[act], of && of !== 'all' ? of : '', share ? `${Math.round(share * 100)} %` : '']
    .filter(Boolean)
    .join(' ');

/** 95 → "1:35". */
export function clockWords(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function row({ inject, expectation, outcome, tookS, points }: ScoreLine): string[] {
  const took = tookS === undefined ? '–' : clockWords(tookS);
  return [
    SIGNS[outcome],
    `${inject.title.en}: ${actWords(expectation)}`,
    `${took} of ${clockWords(expectation.withinS)}`,
    `${points} of ${expectation.points}`,
  ];
}

/** The score for a terminal: one line for each expectation, then the sum and what to talk about. */
export function scoreTable({ drill, score }: Scored): string {
  const rows = score.lines.map(row);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((cells) => cells[column]!.length)));
  const lines = rows.map((cells) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const { points, possible, counts } = score;
  return [
    `EXERCISE – ${drill.title.en}`,
    '',
    ...lines,
    '',
    `${points} of ${possible} points; ${counts.met} in time, ${counts.late} late, ${counts.missed} missed`,
    ...(drill.debrief.length
      ? ['', 'To talk about:', ...drill.debrief.map(({ en }, i) => `  ${i + 1}. ${en}`)]
      : []),
  ].join('\n');
}
