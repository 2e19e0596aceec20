import type { Language } from '@waypost/shared/contract';
import type { Edition } from '@waypost/shared/pack';

/** What a report is asked for with. */
export interface Wish {
  edition: Edition;
  format: 'pdf' | 'csv';
  languages: Language[];
}
