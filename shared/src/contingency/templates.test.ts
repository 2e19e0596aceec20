import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../contract/index.js';
import { contingencyData } from '../event/index.js';
import { newId, seededRandom } from '../kernel/index.js';
import { contingencyFromTemplate, type ContingencyTemplate } from './index.js';
import { CONTINGENCY_TEMPLATES } from './templates/index.js';

type Text = ContingencyTemplate['name'];

const textsOf = (template: ContingencyTemplate): Text[] => [
  template.name,
  template.trigger,
  ...template.steps.map(({ text }) => text),
  template.comms,
  template.escalate,
  template.standDown,
];

/** Figures of a text without units, in order of size: a translation may move a number, and may not change one. */
const figures = (text: string): string[] => (text.match(/\d[\d,.]*\d|\d/g) ?? []).toSorted();

describe.each(CONTINGENCY_TEMPLATES.map((template) => [template.id, template] as const))(
  '%s',
  (_id, template) => {
    test('says everything in every language', () => {
      const silent = textsOf(template).flatMap((text) =>
        LANGUAGES.filter((language) => !text[language]?.trim()).map((language) => `${language}: ${text.en}`),
      );
      expect(silent).toEqual([]);
    });

    test('gives the same figures in every language', () => {
      const different = textsOf(template).flatMap((text) =>
        LANGUAGES.filter((language) => figures(text[language]!).join() !== figures(text.en!).join()).map(
          (language) => `${language}: ${text[language]} | ${text.en}`,
        ),
      );
      expect(different).toEqual([]);
    });

    test('makes a plan that the event takes', () => {
      const random = seededRandom(7);
      const plan = contingencyFromTemplate(template, { newId: () => newId(0, random), order: 1 });
      expect(contingencyData.safeParse(plan).error).toBeUndefined();
    });
  },
);
