import { temperOf, TEMPERS, type DrillFile, type DrillInjectFile } from '@waypost/shared/drill';
import { distance, type Position } from '@waypost/shared/geo';
import type { Crew } from './recruit.js';
import type { Setting } from './setting.js';
import { VirtualMarshal } from './virtual-marshal.js';

/** The drill's marshals, each with a temper as the file deals them. */
export const marshalsOf = (
  { marshals }: Crew,
  counts: DrillFile['marshals'],
  setting: Setting,
): VirtualMarshal[] =>
  marshals.map(({ personId, session }, i) => {
    const temper = TEMPERS[temperOf(i, marshals.length, counts)];
    const person = setting.course.personOf(personId);
    return new VirtualMarshal(personId, person, session, (i * 0.618034) % 1, temper, setting);
  });

type Reporter = NonNullable<NonNullable<DrillInjectFile['report']>['by']>;

/** Who reports something that happens here: the nearest who is free, of those whom the script names. */
export function reporterFor(
  company: readonly VirtualMarshal[],
  by: Reporter,
  at: Position,
): VirtualMarshal | undefined {
  const heard = company.filter((marshal) => !marshal.isOffline);
  const named = heard.filter((marshal) => is(marshal, by));
  const free = (named.length ? named : heard).filter((marshal) => marshal.isFree);
  return nearest([free, named, heard, company].find((list) => list.length) ?? [], at);
}

function is(marshal: VirtualMarshal, by: Reporter): boolean {
  if (by === 'lead') return marshal.role === 'lead_marshal';
  return by === 'anyone' || marshal.has(by);
}

export function nearest(
  marshals: readonly VirtualMarshal[],
  to: Position | undefined,
): VirtualMarshal | undefined {
  if (!to) return marshals[0];
  let best: VirtualMarshal | undefined;
  for (const marshal of marshals)
    if (!best || distance(marshal.at, to) < distance(best.at, to)) best = marshal;
  return best;
}
