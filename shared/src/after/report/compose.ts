import { paperOf, type Block, type PrintedDocument, type PrintedSection } from '../../pack/index.js';
import { againstForecastPage } from './pages/against-forecast.js';
import { cover } from './pages/cover.js';
import { covered } from './pages/covered.js';
import { debriefs } from './pages/debriefs.js';
import { incidents } from './pages/incidents.js';
import { response } from './pages/response.js';
import { summary } from './pages/summary.js';
import { timeline } from './pages/timeline.js';
import type { Report } from './report.js';

/** A short page and the one after it as one section, so that no sheet is mostly white. */
const together =
  (...pages: readonly ((report: Report) => PrintedSection[])[]) =>
  (report: Report): PrintedSection[] => {
    const [first, ...others] = pages.flatMap((page) => page(report));
    if (!first) return [];
    const more = others.flatMap(({ title, blocks }): Block[] => [
      { type: 'heading', level: 1, text: title },
      ...blocks,
    ]);
    const entry = [first, ...others].map((section) => section.entry).join(' · ');
    return [{ ...first, entry, blocks: [...first.blocks, ...more] }];
  };

const PAGES = [
  cover,
  together(summary, response),
  together(covered, againstForecastPage),
  debriefs,
  timeline,
  incidents,
];

/** The report as pages. Pure: the same day and options give the same document. */
export function composeReport(report: Report): PrintedDocument {
  const { t, event, edition, clock, at, seq, hash } = report;
  return {
    language: report.language,
    edition,
    paper: report.paper ?? paperOf(event.timeZone),
    exercise: event.exercise ?? false,
    title: event.name,
    subject: t('title'),
    footer: `${t('title')} · ${clock.dateTime(at)} · #${seq} ${hash.slice(0, 8)}`,
    pageWords: t('page', { page: '{page}', pages: '{pages}' }),
    exerciseWord: t('exercise'),
    editionWord: t(`edition_${edition}`),
    contentsWord: t('contents'),
    preparedAt: at,
    sections: PAGES.flatMap((page) => page(report)),
  };
}
