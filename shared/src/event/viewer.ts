import type { Id } from '../kernel/index.js';

/** Access roles, from most to least. `domain.md` calls of the field: lead marshal, liaison, mediator. */
export const ROLES = [
  'owner',
  'organiser',
  'control',
  'lead_marshal',
  'marshal',
  'liaison',
  'mediator',
  'observer',
] as const;
export type Role = (typeof ROLES)[number];

/** What a person does on the day, beside their role: the four CRS assignments and the usual sub-roles. */
export const DUTIES = [
  'captain',
  'assembly',
  'staging',
  'critical_point',
  'head',
  'tail',
  'front',
  'side',
  'rear',
  'medic',
  'buffer',
  'welfare',
  'runner',
  'police_liaison',
  'legal',
  'log_keeper',
] as const;
export type Duty = (typeof DUTIES)[number];

/**
 * Who is looking. Built from the person's own record each time something is decided or sent, never remembered
 * from when they connected (rule S2). `system` is the server acting on its own behalf; no session has it.
 */
export interface Viewer {
  eventId: Id;
  personId: Id;
  role: Role | 'system';
  sectorIds: readonly Id[];
  duties: readonly Duty[];
  agency?: string;
}

/** Those who plan and run the event. */
export const STAFF: readonly Role[] = ['owner', 'organiser', 'control'];
/** Those who see the event through the sharing agreement. */
export const PARTNERS: readonly Role[] = ['liaison', 'mediator'];
/** Those who work on the street. */
export const FIELD: readonly Role[] = ['lead_marshal', 'marshal'];

export const isStaff = (viewer: Viewer): boolean => STAFF.includes(viewer.role as Role);
export const isPartner = (viewer: Viewer): boolean => PARTNERS.includes(viewer.role as Role);
export const isField = (viewer: Viewer): boolean => FIELD.includes(viewer.role as Role);
