import { scoreJson, type Score } from '@waypost/shared/drill';
import type { Drill } from './use-drills';

/** The same file that the command line gives. */
export function downloadScore({ data }: Drill, score: Score): void {
  const content = new Blob([`${JSON.stringify(scoreJson(data, score), null, 2)}\n`], {
    type: 'application/json',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = `EXERCISE-${data.script}-score.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
