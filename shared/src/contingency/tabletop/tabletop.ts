import { CONTINGENCY, EVENT, type EventData, type Records } from '../../event/index.js';
import { seededRandom, type Id } from '../../kernel/index.js';
import type { Exercise, Gap, PlanWords, Question } from './exercise.js';
import * as ask from './questions.js';
import { pickSpot, pickTime } from './spot.js';

/**
 * "It is 14:05 and …": a contingency plan talked through at a table. The seed picks the moment and the place, so
 * that two tables can be given the same exercise; questions and answers come from the plan as it is.
 * @returns `undefined` when there is no such plan
 */
export function tabletop(
  eventId: Id,
  contingencyId: Id,
  records: Records,
  seed: number,
): Exercise | undefined {
  const data = records.get(CONTINGENCY, contingencyId)?.data;
  const event = records.get(EVENT, eventId)?.data;
  if (!data || !event) return undefined;
  const random = seededRandom(seed);
  const at = pickTime(eventId, records, random.next());
  const spot = pickSpot(records, random.next());
  const questions = [
    ask.askWhen(data),
    ask.askWhoCalls(data, records),
    ...ask.askFirstActions(data, records),
    ask.askPosts(data, records),
    ask.askWhere(data, event.expected.likely, spot, records),
    ask.askRoute(data, spot, records),
    ask.askSay(data),
    ask.askTell(data, records),
    ask.askEscalate(data),
    ask.askEnd(data),
  ];
  return {
    contingencyId,
    seed,
    at,
    ...(spot ? { spot } : {}),
    questions: questions.map((question) => ({
      ...question,
      gaps: [...question.gaps, ...untranslated(question, event)],
    })),
  };
}

/** Every gap once, in the order of the questions: a role without a person is missing wherever it has a part. */
export function gapsOf({ questions }: Pick<Exercise, 'questions'>): Gap[] {
  const seen = new Map<string, Gap>();
  for (const { gaps } of questions)
    for (const gap of gaps) {
      const key = [gap.code, gap.role, gap.language, gap.id].join(' ');
      if (!seen.has(key)) seen.set(key, gap);
    }
  return [...seen.values()];
}

/** A marshal who reads no English is given an order in English. */
function untranslated(question: Question, { languages }: EventData): Gap[] {
  const words: PlanWords[] =
    'words' in question ? [question.words] : 'steps' in question ? question.steps : [];
  const said = words.filter(ask.hasWords);
  return languages
    .filter((language) => said.some((text) => !text[language]))
    .map((language) => ({ code: 'language-missing', language }));
}
