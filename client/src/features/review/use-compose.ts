import { useMemo, useState } from 'react';
import type { CommentPlace } from '@waypost/shared/event';

/** A comment that is being written, as far as the map has a part in it. */
export interface Compose {
  on: CommentPlace | undefined;
  setOn(on: CommentPlace | undefined): void;
  /** The next click on the map says where. */
  placing: boolean;
  setPlacing(placing: boolean): void;
}

export function useCompose(): Compose {
  const [on, setOn] = useState<CommentPlace>();
  const [placing, setPlacing] = useState(false);
  return useMemo(() => ({ on, setOn, placing, setPlacing }), [on, placing]);
}
