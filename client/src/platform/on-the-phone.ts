import { FIELD } from '@waypost/shared/event';

/** Whether a role works with the phone application at `/m/` rather than at the desk. */
export const isOnThePhone = (role: string): boolean => (FIELD as readonly string[]).includes(role);
