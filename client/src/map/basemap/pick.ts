/** Where the ground under the plan comes from. */
export type Ground = 'archive' | 'tiles' | 'sketch';
export type GroundChoice = Ground | 'automatic';

export interface BasemapSource {
  archiveUrl?: string | undefined;
  tileUrl?: string | undefined;
  attribution: string;
}

export interface GroundState {
  online: boolean;
  /** Grounds that could not be loaded since the page was opened. */
  failed: ReadonlySet<Ground>;
}

export const offered = (source: BasemapSource): Ground[] => [
  ...(source.archiveUrl ? (['archive'] as const) : []),
  ...(source.tileUrl ? (['tiles'] as const) : []),
  'sketch',
];

/**
 * The archive comes first because it works offline and asks nobody outside; tiles next, when there is a network; the
 * sketch always works. A ground that failed is not tried again by itself, so a map does not flicker between two.
 */
export function pickGround(
  choice: GroundChoice,
  source: BasemapSource,
  { online, failed }: GroundState,
): Ground {
  const able = (ground: Ground): boolean =>
    offered(source).includes(ground) && !failed.has(ground) && (ground !== 'tiles' || online);
  if (choice !== 'automatic' && able(choice)) return choice;
  return offered(source).find(able) ?? 'sketch';
}
