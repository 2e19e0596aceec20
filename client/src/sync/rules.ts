/**
 * The event's rules and every kind's schema: 40 kB that a phone's first screen does without. Until they are here, what
 * waits is in the outbox and is not yet shown in the records.
 */
export { withPending } from '@waypost/shared/sync';
export { PlanSteps } from './plan-steps';
