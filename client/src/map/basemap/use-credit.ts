import { useEffect, useState } from 'react';
import type { BasemapSource, Ground } from './pick';

/** Whose map is shown: the archive's own word where it has one, else what the server was told to say. */
export function useCredit(ground: Ground, { archiveUrl, attribution }: BasemapSource): string {
  const [own, setOwn] = useState<{ url: string; credit: string | undefined }>();
  useEffect(() => {
    if (ground !== 'archive' || !archiveUrl) return undefined;
    let wanted = true;
    const settle = (credit: string | undefined): void => {
      if (wanted) setOwn({ url: archiveUrl, credit });
    };
    void import('./archive-credit').then(
      async ({ archiveCredit }) => settle(await archiveCredit(archiveUrl)),
      () => settle(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [ground, archiveUrl]);
  const said = ground === 'archive' && own?.url === archiveUrl ? own?.credit : undefined;
  return said ?? attribution;
}
