import type { EventRecord, KindRef, Viewer } from '@waypost/shared/event';
import { Overlay } from '@waypost/shared/ledger';
import { Replica, type Outbox, type withPending } from '@waypost/shared/sync';

const NONE: never[] = [];

/** What the screens read: the confirmed records with waiting commands laid over them, as lists that stay the same until they change. */
export class Views {
  readonly replica = new Replica();
  waiting: ReadonlySet<string> = new Set();
  /** How waiting commands are laid over the records; nothing is laid until it is known. */
  lay: typeof withPending | undefined;
  private overlay = new Overlay(this.replica);
  private laidKinds: ReadonlySet<string> = new Set();
  private readonly lists = new Map<string, EventRecord[]>();

  get records(): Overlay {
    return this.overlay;
  }

  all<Data>(ref: KindRef<Data>): EventRecord<Data>[] {
    const known = this.lists.get(ref.kind) ?? this.listOf(ref);
    this.lists.set(ref.kind, known);
    return known as EventRecord<Data>[];
  }

  /**
   * Lays the outbox over the records again.
   * @returns the kinds whose lists may have changed
   */
  renew(outbox: Outbox, viewer: Viewer | undefined, now: string): ReadonlySet<string> {
    this.overlay =
      this.lay && viewer ? this.lay(this.replica, outbox, viewer, now) : new Overlay(this.replica);
    const changes = this.overlay.changes();
    const laid = new Set(changes.map(({ kind }) => kind));
    const moved = new Set([...this.replica.takeTouched(), ...this.laidKinds, ...laid]);
    this.laidKinds = laid;
    if (changes.length > 0 || this.waiting.size > 0) this.waiting = new Set(changes.map(({ id }) => id));
    for (const kind of moved) this.lists.delete(kind);
    return moved;
  }

  /** In the order of the confirmed records, so that a row does not jump while its change is waiting. */
  private listOf(ref: KindRef<unknown>): EventRecord[] {
    const confirmed = this.replica.all(ref);
    if (!this.laidKinds.has(ref.kind)) return confirmed.length ? confirmed : NONE;
    const place = new Map(confirmed.map((record, index) => [record.id, index]));
    const placeOf = ({ id }: EventRecord): number => place.get(id) ?? confirmed.length;
    return this.overlay.all(ref).sort((a, b) => placeOf(a) - placeOf(b));
  }
}
