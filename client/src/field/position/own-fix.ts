import type { Position } from '@waypost/shared/geo';

/** Where this phone is, as it says itself. */
export interface OwnFix {
  at: Position;
  /** Radius in metres. */
  accuracyM: number;
  /** By this device's clock, milliseconds since 1970. */
  takenAtMs: number;
}
