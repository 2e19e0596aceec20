import { z } from 'zod';
import { longWords, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';

const line = words.refine((text) => text.length > 0);

/** The words of the plan that belong to no single thing on the map: what ICS 201, 202 and 208 ask for. */
export const briefingData = z.strictObject({
  objectives: z.array(line).max(20),
  situation: longWords.optional(),
  emphasis: longWords.optional(),
  safety: longWords.optional(),
  weather: words.optional(),
  medicalProcedure: longWords.optional(),
  /** Who people are told to turn to: a number of the event's, not a person's. */
  hotline: z.string().trim().min(3).max(40).optional(),
});
export type BriefingData = z.infer<typeof briefingData>;
/** One record per event, with the event's own id. */
export const BRIEFING = kindRef<BriefingData>('briefing');
