import { z } from 'zod';
import { id, instant, language, name, words } from '../../contract/primitives.js';
import { kindRef } from '../kind.js';
import { DUTIES, ROLES } from '../viewer.js';
import { ASSIGNMENTS } from './assignments.js';

export const SKILLS = [
  'first_aid',
  'medic',
  'de_escalation',
  'radio',
  'sign_language',
  'driver',
  'wheelchair_access',
  'child_safeguarding',
] as const;

/** Whether this person can open the event: not asked yet, invited, in, or ended by someone in control. */
export const ACCESS = ['none', 'invited', 'joined', 'ended'] as const;

const contact = z.strictObject({
  phone: z
    .string()
    .trim()
    .min(3)
    .max(40)
    .regex(/^[+\d][\d ().\-#*/xX]*$/)
    .optional(),
  email: z.email().max(254).optional(),
  radio: z.string().trim().min(1).max(40).optional(),
});

/** A time at which somebody can work. */
const span = z.strictObject({ from: instant, to: instant });

/** What somebody would like, or would rather not: one post, an assignment, or anything in a sector. */
const preference = z.union([
  z.strictObject({ wanted: z.boolean(), postId: id }),
  z.strictObject({ wanted: z.boolean(), sectorId: id }),
  z.strictObject({ wanted: z.boolean(), assignment: z.enum(ASSIGNMENTS) }),
]);

export const personData = z.strictObject({
  /** How they are called on the radio and on every screen: marshals need no other name. */
  callSign: z
    .string()
    .trim()
    .min(1)
    .max(24)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u),
  role: z.enum(ROLES),
  access: z.enum(ACCESS),
  name: name.optional(),
  contact: contact.optional(),
  language: language.optional(),
  /** Languages they can speak with the public: BCP 47 tags. */
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))
    .max(12)
    .optional(),
  skills: z.array(z.enum(SKILLS)).max(SKILLS.length).optional(),
  duties: z.array(z.enum(DUTIES)).max(DUTIES.length).optional(),
  sectorIds: z.array(id).max(20).optional(),
  squad: z.string().trim().min(1).max(24).optional(),
  /** When they can work; absent means for the whole event. */
  availability: z.array(span).min(1).max(20).optional(),
  preferences: z.array(preference).max(40).optional(),
  /** Those they are to stand with: a buddy, a trainee, whoever drives them. */
  pairWith: z.array(id).max(5).optional(),
  agency: name.optional(),
  /** Set by the person alone: their position may be shown while they are on shift. */
  sharesPosition: z.boolean().optional(),
  /** Set by the person alone, on top of the agreement: a partner may see the position too (domain.md PR-10). */
  sharesWithPartners: z.boolean().optional(),
  joinedAt: instant.optional(),
  remarks: words.optional(),
});
export type PersonData = z.infer<typeof personData>;

/** Everyone with a part in the event, whether or not they have joined it. */
export const PERSON = kindRef<PersonData>('person');
