/** The four assignments of "So You're a Demonstration Marshal" (CRS; domain.md 1.1). */
export const ASSIGNMENTS = ['captain', 'assembly', 'staging', 'critical_point'] as const;
export type Assignment = (typeof ASSIGNMENTS)[number];
