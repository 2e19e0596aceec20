import {
  INCIDENT_TYPES,
  PLACE_TYPES,
  shareUnder,
  type AgreementData,
  type ShareLevel,
} from '@waypost/shared/event';

/** A line of the agreement's table: a kind, or one type of a kind. */
export interface ShareLine {
  /** `route`, or `incident:medical`. */
  key: string;
  kind: string;
  type?: string;
  /** What it comes to: its own level, else its kind's, else nothing. */
  level: ShareLevel;
  /** Set on its own, and not taken over from the kind. */
  own: boolean;
  /** Never shared, whatever is set here. */
  never: boolean;
}

/** Kinds an agreement can name, in the order people think of them: the march, where it goes, what happens on it. */
const KINDS: readonly { kind: string; types?: readonly string[] }[] = [
  { kind: 'route' },
  { kind: 'progress' },
  { kind: 'checkpoint' },
  { kind: 'sector' },
  { kind: 'pinch' },
  { kind: 'crowd_plan' },
  { kind: 'contingency' },
  { kind: 'activation' },
  { kind: 'announcement' },
  { kind: 'risk' },
  { kind: 'risk_matrix' },
  { kind: 'post' },
  { kind: 'person' },
  { kind: 'fix' },
  { kind: 'place', types: PLACE_TYPES },
  { kind: 'incident', types: INCIDENT_TYPES },
];

export interface ShareGroup {
  line: ShareLine;
  types: ShareLine[];
}

export const shareGroups = (agreement: AgreementData | undefined): ShareGroup[] =>
  KINDS.map(({ kind, types = [] }) => ({
    line: lineOf(agreement, kind),
    types: types.map((type) => lineOf(agreement, kind, type)),
  }));

function lineOf(agreement: AgreementData | undefined, kind: string, type?: string): ShareLine {
  const key = type === undefined ? kind : `${kind}:${type}`;
  // Asked of the house's own rule, with the time limit out of the way: the table shows what is agreed, not the clock.
  const level = shareUnder(agreement && { shares: agreement.shares }, '').level(kind, type);
  const never = shareUnder({ shares: { [key]: 'full' } }, '').level(kind, type) === 'nothing';
  return {
    key,
    kind,
    ...(type === undefined ? {} : { type }),
    level,
    own: agreement?.shares[key] !== undefined,
    never,
  };
}

/** How many types of a kind are told differently from the kind itself. */
export const exceptions = ({ line, types }: ShareGroup): number =>
  types.filter((type) => type.level !== line.level && !type.never).length;

/** What a person has changed and not shared yet: `null` takes a line's own level out again. */
export type DraftShares = Readonly<Record<string, ShareLevel | null>>;

/** The agreement as it would be with a draft laid over it. */
export function withDraft(agreement: AgreementData | undefined, draft: DraftShares): AgreementData {
  const merged = Object.entries({ ...agreement?.shares, ...draft }).filter(
    (entry): entry is [string, ShareLevel] => entry[1] !== null,
  );
  return { ...agreement, shares: Object.fromEntries(merged) };
}

/** The draft after one choice; a choice that is what already holds is no change. */
export function choose(
  agreement: AgreementData | undefined,
  draft: DraftShares,
  key: string,
  level: ShareLevel | null,
): DraftShares {
  const { [key]: _before, ...rest } = draft;
  return (agreement?.shares[key] ?? null) === level ? rest : { ...rest, [key]: level };
}
