import { PMTiles } from 'pmtiles';

/** Who made an archive, as it says itself; nothing when it does not, or cannot be read. */
export async function archiveCredit(url: string): Promise<string | undefined> {
  try {
    return creditOf(await new PMTiles(url).getMetadata());
  } catch {
    return undefined;
  }
}

/** By custom the attribution is markup with links. Its words are taken and nothing else of it ever reaches the page. */
export function creditOf(metadata: unknown, plain: (markup: string) => string = wordsOf): string | undefined {
  if (typeof metadata !== 'object' || metadata === null || !('attribution' in metadata)) return undefined;
  const { attribution } = metadata;
  if (typeof attribution !== 'string') return undefined;
  return plain(attribution).replace(/\s+/g, ' ').trim().slice(0, LONGEST) || undefined;
}

/** Letters: the line at the foot of the map has no room for an essay. */
const LONGEST = 200;

const wordsOf = (markup: string): string =>
  new DOMParser().parseFromString(markup, 'text/html').body.textContent;
