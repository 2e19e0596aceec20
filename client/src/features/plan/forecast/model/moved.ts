import type { Moved } from './records';

/**
 * The line under the hand, told by the map's tool for every mouse move and passed on at most once a frame. Outside
 * React's state of the plan screen, so that dragging renders the profile and nothing else.
 */
class MovedLine {
  private moved: Moved | undefined;
  private waiting: Moved | undefined;
  private frame: number | undefined;
  private readonly listeners = new Set<() => void>();

  readonly read = (): Moved | undefined => this.moved;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  move(next: Moved): void {
    this.waiting = next;
    this.frame ??= requestAnimationFrame(() => this.tell(this.waiting));
  }

  /** It was let go: the plan has it now. */
  done(): void {
    this.tell(undefined);
  }

  private tell(next: Moved | undefined): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.frame = undefined;
    this.waiting = undefined;
    this.moved = next;
    this.listeners.forEach((listener) => listener());
  }
}

export const movedLine = new MovedLine();
