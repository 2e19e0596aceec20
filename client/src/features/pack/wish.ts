import type { Language } from '@waypost/shared/contract';
import type { Edition, Part } from '@waypost/shared/pack';

export type PackFormat = 'pdf' | 'zip';

/** What a pack is asked for with. */
export interface Wish {
  edition: Edition;
  format: PackFormat;
  languages: Language[];
  parts: Part[];
}
