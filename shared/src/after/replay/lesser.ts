import { SHARE_LEVELS, type Share } from '../../event/index.js';

/**
 * What two agreements both share. A partner who looks back sees what was shown then and may still be seen today: nothing
 * that was shared only since, and nothing that was taken back since.
 */
export const lesser = (then: Share, now: Share): Share => ({
  inForce: then.inForce && now.inForce,
  level: (kind, type) => {
    const least = Math.min(
      SHARE_LEVELS.indexOf(then.level(kind, type)),
      SHARE_LEVELS.indexOf(now.level(kind, type)),
    );
    return SHARE_LEVELS[least] ?? 'nothing';
  },
});
