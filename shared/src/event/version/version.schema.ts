import { z } from 'zod';
import { id, instant, name, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';
import { personData } from '../person/person.schema.js';

/** On whose behalf somebody speaks about a version. A mediator is between the two and signs for neither. */
export const SIDES = ['organisers', 'partners', 'mediator'] as const;
export type Side = (typeof SIDES)[number];

/**
 * Who said something, for which side and when. It carries its own call-sign, because the other side cannot see the
 * list of people: whoever signs names themselves to whom they sign with.
 */
export const signature = z.strictObject({
  by: id,
  callSign: personData.shape.callSign,
  side: z.enum(SIDES),
  agency: name.optional(),
  at: instant,
});
export type Signature = z.infer<typeof signature>;

/** Signatures on one version: each agency has a few people who may sign. */
export const SIGNATURES_MOST = 50;
export const VERSIONS_MOST = 200;

export const versionData = z.strictObject({
  /** The plan as it was after this entry of the log. It never changes: another state is another version. */
  entry: z.number().int().min(1),
  name,
  remarks: words.optional(),
  named: signature,
  /** When partners were given sight of it; absent while it is the organisers' own. */
  shared: signature.optional(),
  agreed: z.array(signature).max(SIGNATURES_MOST),
});
export type VersionData = z.infer<typeof versionData>;
/** A state of the plan that was given a name. */
export const VERSION = kindRef<VersionData>('version');
