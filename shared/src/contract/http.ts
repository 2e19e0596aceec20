import { z } from 'zod';
import { id, instant, language, name, position, timeZone } from './primitives.js';

/** Bodies and answers of the HTTP API other than commands. */

const email = z
  .email()
  .max(254)
  .transform((value) => value.toLowerCase());
/** NIST SP 800-63B: length matters, composition rules do not. The upper bound stops a megabyte reaching argon2. */
const password = z.string().min(10).max(200);

export const signUp = z.strictObject({ email, password, name });
export const signIn = z.strictObject({ email, password: z.string().max(200) });
export const setUp = z.strictObject({ token: z.string().max(200), email, password, name });
export const redeemLink = z.strictObject({ token: z.string().max(200) });

export const account = z.strictObject({ id, email: z.string(), name: z.string() });

export const myEvent = z.strictObject({
  eventId: id,
  personId: id,
  role: z.string(),
  callSign: z.string(),
  name: z.string(),
  place: z.string(),
  state: z.string(),
  opensAt: instant,
  closesAt: instant,
  timeZone: z.string(),
});
export const me = z.strictObject({ account: account.optional(), events: z.array(myEvent) });
export type Me = z.infer<typeof me>;

export const sessionInfo = z.strictObject({
  id,
  createdAt: instant,
  lastSeenAt: instant,
  expiresAt: instant,
  current: z.boolean(),
});
export const sessionList = z.strictObject({ sessions: z.array(sessionInfo) });

export const newEvent = z.strictObject({
  id,
  name,
  place: name,
  timeZone,
  opensAt: instant,
  closesAt: instant,
  expected: z.strictObject({
    low: z.number().int().min(0).max(5_000_000),
    likely: z.number().int().min(0).max(5_000_000),
    high: z.number().int().min(0).max(5_000_000),
  }),
  languages: z.array(language).min(1).max(3),
  centre: position.optional(),
  exercise: z.boolean().optional(),
  /** How the owner is called in this event. */
  callSign: z.string().trim().min(1).max(24),
});
export type NewEvent = z.infer<typeof newEvent>;
export const createdEvent = z.strictObject({ eventId: id, personId: id });

export const inviteRole = z.enum([
  'organiser',
  'control',
  'lead_marshal',
  'marshal',
  'liaison',
  'mediator',
  'observer',
]);
export const newInvitation = z.strictObject({
  role: inviteRole,
  /** For one person who is already in the list of people; otherwise whoever joins becomes a new person. */
  personId: id.optional(),
  sectorIds: z.array(id).max(20).optional(),
  agency: name.optional(),
  expiresAt: instant,
  /** How many may join with it. */
  uses: z.number().int().min(1).max(1_000),
});
export type NewInvitation = z.infer<typeof newInvitation>;
/** `token` and `code` are told once, at creation: the server keeps only their hashes. */
export const createdInvitation = z.strictObject({ id, token: z.string(), code: z.string() });
export const invitationInfo = z.strictObject({
  id,
  role: inviteRole,
  personId: id.optional(),
  agency: z.string().optional(),
  expiresAt: instant,
  uses: z.number().int(),
  used: z.number().int(),
  revoked: z.boolean(),
  createdAt: instant,
});
export const invitationList = z.strictObject({ invitations: z.array(invitationInfo) });

/** The link's token or the code that was typed. */
const proof = z.strictObject({
  token: z.string().max(200).optional(),
  code: z.string().trim().max(20).optional(),
});
export const lookAtInvitation = proof;
export const invitationFace = z.strictObject({
  eventId: id,
  eventName: z.string(),
  place: z.string(),
  opensAt: instant,
  timeZone: z.string(),
  role: inviteRole,
  callSign: z.string().optional(),
});
export const join = proof.extend({
  callSign: z.string().trim().min(1).max(24),
  language,
});
export const joined = z.strictObject({ eventId: id, personId: id, role: inviteRole });

export const logChange = z.strictObject({
  kind: z.string(),
  id,
  /** The record after, unless it was removed. */
  data: z.unknown().optional(),
  removed: z.literal(true).optional(),
  /** The record before, unless it was new. */
  before: z.unknown().optional(),
});
export const logEntry = z.strictObject({
  seq: z.number().int(),
  id,
  name: z.string(),
  by: id,
  happenedAt: instant,
  receivedAt: instant,
  changes: z.array(logChange),
});
export type LogEntry = z.infer<typeof logEntry>;
export const logPage = z.strictObject({
  entries: z.array(logEntry),
  nextBefore: z.number().int().optional(),
});

/** The plan as it was after one entry of the log, cut for the caller under the agreement of now. */
export const pastPlan = z.strictObject({
  seq: z.number().int(),
  /** When that entry arrived. */
  at: instant,
  records: z.array(z.strictObject({ kind: z.string(), id, seq: z.number().int(), data: z.unknown() })),
});
export type PastPlan = z.infer<typeof pastPlan>;

export const disclosure = z.strictObject({
  personId: id,
  agency: z.string().optional(),
  kind: z.string(),
  recordId: id,
  seq: z.number().int(),
  level: z.enum(['reduced', 'full']),
  sentAt: instant,
});
export type Disclosure = z.infer<typeof disclosure>;
export const disclosurePage = z.strictObject({
  disclosures: z.array(disclosure),
  nextBefore: z.string().optional(),
});

export const serverConfig = z.strictObject({
  version: z.string(),
  demo: z.boolean(),
  signUpOpen: z.boolean(),
  basemap: z.strictObject({
    /** A PMTiles archive that this server holds. */
    archiveUrl: z.string().optional(),
    /** Who made the archive, in place of what its metadata says. */
    archiveAttribution: z.string().optional(),
    /** Raster tiles, `{z}/{x}/{y}`. */
    tileUrl: z.string().optional(),
    attribution: z.string(),
  }),
  geocoder: z.boolean(),
});
export type ServerConfig = z.infer<typeof serverConfig>;
export const foundPlaces = z.strictObject({
  places: z.array(z.strictObject({ label: z.string(), at: position })),
});
