type Listener = () => void;

/** Who wants to be told when which part of a session changed. */
export class Topics {
  private readonly listeners = new Map<string, Set<Listener>>();

  on(topic: string, listener: Listener): () => void {
    const set = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, set.add(listener));
    return () => set.delete(listener);
  }

  tell(topic: string): void {
    for (const listener of this.listeners.get(topic) ?? []) listener();
  }
}
