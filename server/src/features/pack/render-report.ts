import type { ReplayStep } from '@waypost/shared/after';
import { composeReport, reportFiles, reportOf, type Report } from '@waypost/shared/after/report';
import type { EventRecord } from '@waypost/shared/event';
import { HeldRecords, withholdFor, zipOf, type PackOptions } from '@waypost/shared/pack';
import type { ReportWish } from './report.schema.js';
import { renderPdf, type Progress } from './render/render-pdf.js';

/** The day as whoever asked may read it: plain data that can go to a worker. */
export interface ReportWork {
  steps: ReplayStep[];
  /** Whoever has a part in the event: what of free words names one of them stays inside. */
  people: EventRecord[];
  wish: ReportWish;
  about: Pick<PackOptions, 'eventId' | 'at' | 'seq' | 'hash'>;
}

export async function renderReport(
  { steps, people, wish, about }: ReportWork,
  progress?: Progress,
): Promise<Uint8Array> {
  const held = withholdFor(new HeldRecords(people));
  const { edition, languages, paper } = wish;
  const reports = languages.flatMap((language): Report[] => {
    const report = reportOf(steps, { ...about, edition, language, held, ...(paper ? { paper } : {}) });
    return report ? [report] : [];
  });
  const [first] = reports;
  if (!first) throw new Error('the event is not among the records');
  return wish.format === 'csv'
    ? zipOf(reportFiles(first), about.at)
    : renderPdf(reports.map(composeReport), progress);
}
