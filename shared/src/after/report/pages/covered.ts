import type { Block, PrintedSection } from '../../../pack/index.js';
import type { CoveragePoint } from '../../figures/covered.js';
import type { Report } from '../report.js';

/** One bar for each of so many moments at most: the CSV has them all. */
const BARS_MOST = 30;

export function covered(report: Report): PrintedSection[] {
  const { t, figures, duration } = report;
  const { points, n, everyMs, none } = figures.coverage;
  const blocks: Block[] = none
    ? [{ type: 'text', text: t(`coverage_${none}`) }]
    : points.length === 0
      ? [{ type: 'text', text: t('coverage_outside') }]
      : [
          { type: 'text', text: t('coverage_means', { n, every: duration(everyMs) }) },
          { type: 'bars', bars: thinned(points).map((point) => bar(report, point)) },
        ];
  return [{ part: 'coverage', title: t('coverage'), entry: t('coverage'), blocks }];
}

/** Of every stretch of moments the worst: what a thinned picture must not lose. */
function thinned(points: readonly CoveragePoint[]): CoveragePoint[] {
  const each = Math.ceil(points.length / BARS_MOST);
  return Array.from({ length: Math.ceil(points.length / each) }, (_, index) =>
    points
      .slice(index * each, (index + 1) * each)
      .reduce((worst, point) => (lacking(point) > lacking(worst) ? point : worst)),
  );
}
const lacking = ({ needed, there }: CoveragePoint): number => needed - there;

const bar = ({ t, clock }: Report, { at, needed, there, silent }: CoveragePoint) => ({
  label: clock.dateTime(at),
  value: there,
  of: needed,
  note: [t('of', { n: there, of: needed }), silent > 0 && t('silent', { n: silent })]
    .filter(Boolean)
    .join(', '),
});
