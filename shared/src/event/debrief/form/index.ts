import type { DebriefData, FollowUp } from '../debrief.schema.js';

/** The form as desk and phone show it. Apart from the schema: the phone fills it in without having to load that. */
export const DEBRIEF_WORDS = ['wentWell', 'wentBadly', 'toChange'] as const;
export const DEBRIEF_COUNTS = ['injuries', 'arrests'] as const;

export type DebriefForm = Record<(typeof DEBRIEF_WORDS)[number], string> &
  Partial<Record<(typeof DEBRIEF_COUNTS)[number], number | undefined>> & { followUps: FollowUp[] };

export const debriefForm = (saved: DebriefData | undefined): DebriefForm => ({
  wentWell: saved?.wentWell ?? '',
  wentBadly: saved?.wentBadly ?? '',
  toChange: saved?.toChange ?? '',
  injuries: saved?.injuries,
  arrests: saved?.arrests,
  followUps: saved?.followUps ?? [],
});

/** What a filled form says, as the command takes it: whatever is empty is left out. */
export function saidIn(form: DebriefForm): Omit<DebriefData, 'personId' | 'happenedAt' | 'receivedAt'> {
  const words = DEBRIEF_WORDS.map((name) => [name, form[name].trim()] as const);
  const counts = DEBRIEF_COUNTS.map((name) => [name, form[name]] as const);
  const followUps = form.followUps
    .map(({ id, what, ownerId, dueAt }) => ({
      id,
      what: what.trim(),
      ...(ownerId ? { ownerId } : {}),
      ...(dueAt ? { dueAt } : {}),
    }))
    .filter(({ what }) => what !== '');
  return {
    ...Object.fromEntries(words.filter(([, text]) => text !== '')),
    ...Object.fromEntries(counts.filter(([, count]) => count !== undefined)),
    followUps,
  };
}

/** Whether a form says something that is not saved. */
export const saysMore = (form: DebriefForm, saved: DebriefData | undefined): boolean =>
  JSON.stringify(saidIn(form)) !== JSON.stringify(saidIn(debriefForm(saved)));
