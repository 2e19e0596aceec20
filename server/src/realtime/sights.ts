import { AGREEMENT, PERSON, type Viewer } from '@waypost/shared/event';
import type { Id } from '@waypost/shared/kernel';
import { sightOf, viewerOf, type EventState, type Sight } from '@waypost/shared/ledger';

interface Known {
  key: string;
  sight: Sight | undefined;
}

/**
 * What each person may see now. Looked up at every send and worked out again only when the person's record or the
 * agreement has another seq, or the agreement has run out meanwhile.
 */
export class Sights {
  readonly #known = new Map<Id, Known>();

  constructor(private readonly eventId: Id) {}

  of(state: EventState, personId: Id, now: string): Sight | undefined {
    const agreement = state.get(AGREEMENT, this.eventId);
    const over = agreement?.data.until !== undefined && agreement.data.until <= now;
    const key = `${state.get(PERSON, personId)?.seq} ${agreement?.seq} ${over}`;
    const known = this.#known.get(personId);
    if (known?.key === key) return known.sight;
    const viewer: Viewer | undefined = viewerOf(state, this.eventId, personId);
    const sight = viewer && sightOf(state, viewer, now);
    this.#known.set(personId, { key, sight });
    return sight;
  }
}
