import { LANGUAGES } from '@waypost/shared/contract';
import { EDITIONS, PAPERS } from '@waypost/shared/pack';
import { z } from 'zod';

export const REPORT_FORMATS = ['pdf', 'csv'] as const;

/** What somebody asks for; the tables come as a ZIP of CSV files, in the first language. */
export const reportWish = z.strictObject({
  edition: z.enum(EDITIONS),
  format: z.enum(REPORT_FORMATS).default('pdf'),
  languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length),
  paper: z.enum(PAPERS).optional(),
});
export type ReportWish = z.infer<typeof reportWish>;
