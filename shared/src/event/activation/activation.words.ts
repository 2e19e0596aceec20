import type { Language, Texts } from '../../contract/languages.js';
import type { ContingencyData } from '../contingency/contingency.schema.js';

type Plan = Pick<ContingencyData, 'code' | 'name' | 'steps'>;
type Partly = Partial<Record<Language, string>>;

/** As long as a message may be. */
const MESSAGE_MOST = 2_000;

/** Said in the message itself and not in a catalogue: a phone starts a plan, and tells the others, with no desk there. */
const STOOD_DOWN: Texts = { en: 'Stood down', 'zh-Hant': '解除', es: 'Terminado' };

const LOOK: Texts = {
  en: 'Your orders are on your screen',
  'zh-Hant': '請看畫面上的指示',
  es: 'Sus órdenes están en su pantalla',
};
const STOP: Texts = { en: '. ', 'zh-Hant': '。', es: '. ' };

/**
 * "SC-03 Lightning. Go to the shelter" in every language that the plan has a name in. Only an order for everyone is said
 * to everyone: one role's order, read out to all, would set the others on work that is not theirs.
 */
export const startWords = (plan: Plan): Partly =>
  inEach(plan.name, (language, name) => {
    const forAll = plan.steps.find(({ role }) => role === 'everyone')?.text[language];
    return [`${plan.code} ${name}`, forAll ?? LOOK[language]].join(STOP[language]);
  });

/** "SC-03 Lightning. Stood down. The storm has passed": what happened is in the words of whoever said so. */
export const standDownWords = (plan: Plan, outcome: string | undefined): Partly =>
  inEach(plan.name, (language, name) =>
    [`${plan.code} ${name}`, STOOD_DOWN[language], outcome].filter(Boolean).join(STOP[language]),
  );

function inEach(texts: Partly, said: (language: Language, text: string) => string): Partly {
  const entries = Object.entries(texts) as [Language, string][];
  return Object.fromEntries(
    entries
      .filter(([, text]) => text)
      .map(([language, text]) => [
        language,
        Array.from(said(language, text)).slice(0, MESSAGE_MOST).join(''),
      ]),
  );
}
