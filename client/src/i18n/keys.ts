import type { texts as consoleTexts } from '../console/catalogue.en';
import type { texts as fieldTexts } from '../field/catalogue.en';

/** Every key of the English catalogues: a text that is not in one does not compile. */
export type MessageKey = keyof typeof consoleTexts | keyof typeof fieldTexts;
