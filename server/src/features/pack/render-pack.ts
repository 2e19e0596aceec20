import { archiveOf, compose, HeldRecords, packOf, type Pack, type PackOptions } from '@waypost/shared/pack';
import type { EventRecord } from '@waypost/shared/event';
import type { PackWish } from './pack.schema.js';
import { renderPdf, type Progress } from './render/render-pdf.js';

/** Everything that a page may hold, already cut for whoever asked: plain data that can go to a worker. */
export interface PackWork {
  records: EventRecord[];
  wish: PackWish;
  about: Pick<PackOptions, 'eventId' | 'at' | 'seq' | 'hash'>;
}

export async function renderPack(
  { records, wish, about }: PackWork,
  progress?: Progress,
): Promise<Uint8Array> {
  const held = new HeldRecords(records);
  const packs = wish.languages.flatMap((language): Pack[] => {
    const pack = packOf(held, {
      ...about,
      edition: wish.edition,
      language,
      ...(wish.parts ? { parts: wish.parts } : {}),
      ...(wish.paper ? { paper: wish.paper } : {}),
    });
    return pack ? [pack] : [];
  });
  const [first] = packs;
  if (!first) throw new Error('the event is not among the records');
  return wish.format === 'zip' ? archiveOf(first) : renderPdf(packs.map(compose), progress);
}
