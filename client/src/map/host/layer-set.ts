import type { ThingRef } from '../things';
import type { Draw, Drawn, Stage } from './drawn';

interface Held<Thing> {
  thing: Thing;
  drawn: Drawn<Thing>;
}

/** Keeps the layers of one kind equal to a list of things: adds, updates and removes, and nothing else. */
export class LayerSet<Thing extends { id: string }> {
  private readonly held = new Map<string, Held<Thing>>();
  private selected = new Set<string>();
  private hovered: string | undefined;

  constructor(
    private readonly kind: string,
    private readonly draw: Draw<Thing>,
    private readonly stage: Stage,
  ) {}

  show(things: readonly Thing[]): void {
    const seen = new Set<string>();
    for (const thing of things) {
      seen.add(thing.id);
      const known = this.held.get(thing.id);
      if (!known) this.create(thing);
      else if (known.thing !== thing && !same(known.thing, thing)) {
        known.thing = thing;
        known.drawn.update(thing);
      }
    }
    for (const id of this.held.keys()) if (!seen.has(id)) this.drop(id);
  }

  mark(selected: readonly ThingRef[], hovered: ThingRef | undefined): void {
    const before = [...this.selected, ...(this.hovered ? [this.hovered] : [])];
    this.selected = new Set(selected.filter((ref) => ref.kind === this.kind).map((ref) => ref.id));
    this.hovered = hovered?.kind === this.kind ? hovered.id : undefined;
    for (const id of new Set([...before, ...this.selected, ...(this.hovered ? [this.hovered] : [])]))
      this.markOne(id);
  }

  zoomed(): void {
    for (const { drawn } of this.held.values()) drawn.zoomed?.();
  }

  clear(): void {
    for (const id of this.held.keys()) this.drop(id);
  }

  private create(thing: Thing): void {
    const drawn = this.draw(thing, this.stage);
    this.held.set(thing.id, { thing, drawn });
    drawn.layer.addTo(this.stage.map);
    drawn.zoomed?.();
    this.markOne(thing.id);
  }

  private drop(id: string): void {
    this.held.get(id)?.drawn.layer.remove();
    this.held.delete(id);
  }

  private markOne(id: string): void {
    this.held.get(id)?.drawn.mark({ selected: this.selected.has(id), hovered: this.hovered === id });
  }
}

/** Things are made afresh at every render, so equality is asked one level deep. */
function same<Thing extends object>(a: Thing, b: Thing): boolean {
  const keys = Object.keys(a) as (keyof Thing)[];
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
